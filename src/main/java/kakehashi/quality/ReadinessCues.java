package kakehashi.quality;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kakehashi.search.text.Folding;
import kakehashi.search.text.Sentences;
import kakehashi.shared.TableFile;

/// How close a result is to use, by what its own text says was done with it.
///
/// Cues are read from `quality/readiness-cues.tsv`. Sentences of plans and wishes tell nothing.
final class ReadinessCues {

    private static final String FILE = "/quality/readiness-cues.tsv";
    private static final String UNLESS = "unless";

    private record Cue(int trl, Pattern pattern) {}

    private static final List<Cue> CUES = new ArrayList<>();
    private static final List<Pattern> UNSAID = new ArrayList<>();

    static {
        for (var row : TableFile.rows(FILE)) {
            var pattern = Pattern.compile(row.get(1));
            if (row.getFirst().equals(UNLESS)) {
                UNSAID.add(pattern);
            } else {
                CUES.add(new Cue(Integer.parseInt(row.getFirst()), pattern));
            }
        }
    }

    private ReadinessCues() {}

    /// A level and the sentence it follows from.
    ///
    /// @param trl technology readiness level, 1 to 9
    record Told(int trl, String sentence) {}

    /// The highest level that the texts tell of; the first sentence that does.
    static Optional<Told> of(Stream<String> texts) {
        var told = new ArrayList<Told>();
        texts.forEach(text -> Sentences.of(text).forEach(stretch -> {
            var sentence = text.substring(stretch.start(), stretch.end()).strip();
            var folded = Folding.fold(sentence);
            if (UNSAID.stream().noneMatch(each -> each.matcher(folded).find())) {
                CUES.stream()
                        .filter(cue -> cue.pattern.matcher(folded).find())
                        .forEach(cue -> told.add(new Told(cue.trl, sentence)));
            }
        }));
        return told.stream().max(Comparator.comparingInt(Told::trl));
    }
}
