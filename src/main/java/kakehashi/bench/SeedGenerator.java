package kakehashi.bench;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kakehashi.shared.Mode;

/// Invented seeds in the form of `POST /seeds`, one JSON object a line, always the same for the same number and models.
///
/// For measuring speed, not relevance: they say nothing, in the statistics of text that says something.
public final class SeedGenerator {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> FIELDS = fields();
    private static final int TITLE = 20;
    private static final int ENGLISH_TITLE = 50;
    private static final int KEYWORDS = 4;
    private static final int LEAST_NEED = 100;
    private static final int MOST_NEED = 250;

    private final long number;
    private final TextModel japanese;
    private final TextModel english;

    /// @param number which seeds: other numbers give other seeds
    public SeedGenerator(long number, TextModel japanese, TextModel english) {
        this.number = number;
        this.japanese = japanese;
        this.english = english;
    }

    /// The first `count` seeds as NDJSON lines.
    public Stream<String> lines(int count) {
        return lines(0, count);
    }

    /// Seeds `from` to `to` without it.
    Stream<String> lines(int from, int to) {
        return IntStream.range(from, to).mapToObj(this::line);
    }

    /// What the first `count` seeds say in Japanese.
    Stream<String> texts(int count) {
        return lines(count).map(line -> SeedText.of(tree(line)).text());
    }

    /// Texts as a company would type them, 100 to 250 characters, each about something of the seed in its place.
    public Stream<String> needs(int count) {
        return IntStream.range(0, count).mapToObj(this::need);
    }

    private String line(int index) {
        var random = new Random(number * 1_000_003 + index);
        var topic = new ArrayList<String>();
        var title = japanese.text(random, TITLE, topic);
        var keywords = topic.stream().distinct().limit(KEYWORDS).toList();
        var seed = new LinkedHashMap<String, Object>();
        seed.put("externalId", "g-%d-%d".formatted(number, index));
        seed.put("title", Map.of("ja", title, "en", english.text(random, ENGLISH_TITLE, new ArrayList<>())));
        seed.put("summary", Map.of("ja", japanese.text(random, japanese.length(random), topic)));
        seed.put("keywords", Map.of("ja", keywords));
        seed.put("fields", List.of(FIELDS.get(rank(random, FIELDS.size()))));
        seed.put("trl", 1 + random.nextInt(7));
        seed.put("modes", List.of(Mode.values()[rank(random, Mode.values().length)].name(), "JOINT_RESEARCH"));
        try {
            return JSON.writeValueAsString(seed);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String need(int index) {
        var topic = new ArrayList<String>();
        japanese.text(new Random(number * 1_000_003 + index), TITLE, topic);
        var random = new Random(~number * 1_000_003 + index);
        return japanese.text(random, random.nextInt(LEAST_NEED, MOST_NEED), topic);
    }

    /// Rank r with a probability in proportion to 1 / (r + 1).
    private static int rank(Random random, int size) {
        return Math.min(size - 1, (int) Math.pow(size + 1.0, random.nextDouble()) - 1);
    }

    private static JsonNode tree(String line) {
        try {
            return JSON.readTree(line);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> fields() {
        try (var file =
                requireNonNull(SeedGenerator.class.getResourceAsStream("/vocabulary/kakenhi-review-sections.tsv"))) {
            var codes = new ArrayList<String>();
            new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split("\t")[4])
                    .distinct()
                    .forEach(codes::add);
            return codes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
