package kakehashi.search;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import kakehashi.search.text.Analysis;
import kakehashi.shared.Script;
import org.apache.lucene.analysis.Analyzer;

/// The words by which needs ask, whatever they ask for; read from `search/asking-language.txt`.
///
/// Few records of offers have them, so that by their rarity alone they would seem to tell much.
final class AskingLanguage {

    private static final String FILE = "/search/asking-language.txt";

    private static final Set<String> TERMS = read();

    private AskingLanguage() {}

    /// How much a term of any weighed field counts because of what kind of word it is: 1, or less.
    static double share(String term, SearchConfig config) {
        return TERMS.contains(term) ? config.askingWeight() : 1;
    }

    private static Set<String> read() {
        try (var in = requireNonNull(AskingLanguage.class.getResourceAsStream(FILE))) {
            var terms = new HashSet<String>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> addTerms(line, terms));
            return Set.copyOf(terms);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void addTerms(String phrase, Set<String> terms) {
        if (Script.isJapanese(phrase)) {
            addTerms(Analysis.WORDS, phrase, terms);
            addTerms(Analysis.BIGRAMS, phrase, terms);
        } else {
            addTerms(Analysis.ENGLISH, phrase, terms);
        }
    }

    private static void addTerms(Analyzer analyzer, String phrase, Set<String> terms) {
        Analysis.tokens(analyzer, phrase).forEach(token -> terms.add(token.term()));
    }
}
