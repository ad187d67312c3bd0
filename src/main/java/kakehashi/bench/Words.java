package kakehashi.bench;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/// The words of which seeds are made, each class with the frequencies of Zipf's law.
final class Words {

    private static final Map<String, List<Word>> CLASSES = read();

    private final Random random;

    Words(Random random) {
        this.random = random;
    }

    /// A word in both languages.
    record Word(String ja, String en) {

        Word before(Word other) {
            return new Word(ja + other.ja, en + " " + other.en);
        }
    }

    Word any(String kind) {
        var words = requireNonNull(CLASSES.get(kind));
        return words.get(rank(words.size()));
    }

    /// Two or three words as one compound.
    Word compound() {
        return switch (random.nextInt(6)) {
            case 0 -> any("quality").before(any("process"));
            case 1 -> any("material").before(any("process"));
            case 2 -> any("material").before(any("object"));
            case 3 -> any("object").before(any("method"));
            case 4 -> any("quality").before(any("material")).before(any("process"));
            default -> any("material").before(any("property"));
        };
    }

    /// Rank r with a probability in proportion to 1 / (r + 1).
    int rank(int size) {
        return Math.min(size - 1, (int) Math.pow(size + 1.0, random.nextDouble()) - 1);
    }

    private static Map<String, List<Word>> read() {
        try (var file = requireNonNull(Words.class.getResourceAsStream("/bench/words.tsv"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .collect(Collectors.groupingBy(
                            cells -> cells[0],
                            Collectors.mapping(cells -> new Word(cells[1], cells[2]), Collectors.toList())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
