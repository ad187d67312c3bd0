package kakehashi.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import kakehashi.search.lexicon.Lexicon;
import kakehashi.search.text.Analysis;
import kakehashi.shared.Language;
import org.junit.jupiter.api.Test;

/// How many titles of papers the shipped lexicon can put into English, and how near that comes to the authors' own; see
/// `docs/reference/quality.md`. Needs the sets in `../shared/eval`.
class TitleFiguresTest {

    private static final Path SETS = Path.of("..", "shared", "eval");

    private record Proposed(String japanese, String english, String authors) {

        /// Shared words by the harmonic mean of what share they are of either.
        double likeness() {
            var own = words(english);
            var theirs = words(authors);
            var shared = new HashSet<>(own);
            shared.retainAll(theirs);
            return 2.0 * shared.size() / (own.size() + theirs.size());
        }

        private static Set<String> words(String title) {
            return Analysis.words(Language.EN, title).stream()
                    .map(Analysis.Token::term)
                    .collect(Collectors.toSet());
        }
    }

    private static Map<String, String> texts(String file, String field) throws IOException {
        var json = new ObjectMapper();
        var texts = new LinkedHashMap<String, String>();
        for (var line : Files.readAllLines(SETS.resolve(file))) {
            var each = json.readTree(line);
            texts.put(each.path("id").asText(), each.path(field).asText());
        }
        return texts;
    }

    @Test
    void comesNearToWhatAuthorsWrote() throws IOException {
        assumeTrue(Files.isDirectory(SETS), "there are no sets in ../shared/eval: not measured");
        var authors = texts("nlpj-xl/corpus.jsonl", "title");
        var titles = texts("nlpj-ja/queries.jsonl", "text");
        var translation = new TitleTranslation(Lexicon.shipped());
        List<Proposed> proposed = titles.entrySet().stream()
                .filter(each -> authors.containsKey(each.getKey()))
                .map(each -> translation
                        .english(each.getValue())
                        .map(english -> new Proposed(
                                each.getValue(), english, Objects.requireNonNull(authors.get(each.getKey()))))
                        .orElse(null))
                .filter(Objects::nonNull)
                .toList();
        double likeness =
                proposed.stream().mapToDouble(Proposed::likeness).average().orElse(0);
        System.out.printf(
                "%d of %d titles have a proposal; words shared with the authors' own: %.3f%n",
                proposed.size(), titles.size(), likeness);

        assertThat(proposed.size()).isGreaterThanOrEqualTo(44);
        assertThat(likeness).isGreaterThanOrEqualTo(0.5);
    }
}
