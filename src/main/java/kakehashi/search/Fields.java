package kakehashi.search;

import kakehashi.search.text.Analysis;
import kakehashi.shared.Language;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;
import org.apache.lucene.analysis.core.KeywordAnalyzer;

/// The fields of an index document.
final class Fields {

    /// Id as text, by which an entry is replaced.
    static final String ID = "id";

    /// Id as 16 bytes, by which ties are broken.
    static final String KEY = "key";

    static final String KIND = "kind";
    static final String ORGANIZATION = "organization";
    static final String REVISION = "revision";
    static final String UPDATED_AT = "updatedAt";

    /// Folded title, by which lists are sorted.
    static final String TITLE_ORDER = "titleOrder";

    /// What conditions read, packed into one number; see [Conditions].
    static final String CONDITIONS = "conditions";

    /// [Facts] in binary form.
    static final String FACTS = "facts";

    /// Card, keywords and sections in binary form.
    static final String RECORD = "record";

    /// All Japanese text as words, with term vectors.
    static final String WORDS = "words";

    /// All Japanese text as character pairs.
    static final String BIGRAMS = "bigrams";

    /// All English text as stems, with term vectors.
    static final String ENGLISH = "english";

    static final String TITLE_WORDS = "titleWords";
    static final String TITLE_ENGLISH = "titleEnglish";

    /// Words of what the Japanese text says it does without, see [kakehashi.search.text.Avoidance].
    static final String AVOIDED = "avoided";

    static final String AVOIDED_ENGLISH = "avoidedEnglish";

    /// What its quantities measure, by which they are rare or common.
    static final String DIMENSIONS = "dimensions";

    /// Its quantities in binary form, see [PackedQuantities].
    static final String QUANTITIES = "quantities";

    /// The language of a record that has text in one only.
    static final String ONLY = "only";

    /// Names of the organization and the people, found by the catalogue alone.
    static final String NAMES = "names";

    /// Readings in katakana, found by the catalogue alone.
    static final String READINGS = "readings";

    /// Completions, see [Completion].
    static final String COMPLETIONS = "completions";

    /// What the text means, as a vector of length 1; only with a model.
    static final String MEANING = "meaning";

    private static final Analyzer EXACT = new KeywordAnalyzer();

    private Fields() {}

    /// Where the words of a language stand.
    static String words(Language language) {
        return language == Language.JA ? WORDS : ENGLISH;
    }

    static String titleWords(Language language) {
        return language == Language.JA ? TITLE_WORDS : TITLE_ENGLISH;
    }

    static String avoided(Language language) {
        return language == Language.JA ? AVOIDED : AVOIDED_ENGLISH;
    }

    /// The language of a field of words.
    static Language language(String field) {
        return switch (field) {
            case ENGLISH, TITLE_ENGLISH, AVOIDED_ENGLISH -> Language.EN;
            default -> Language.JA;
        };
    }

    static String facet(Facet facet) {
        return "facet." + facet;
    }

    static Analyzer analyzer(String field) {
        return switch (field) {
            case WORDS, TITLE_WORDS -> Analysis.WORDS;
            case BIGRAMS, NAMES -> Analysis.BIGRAMS;
            case ENGLISH, TITLE_ENGLISH -> Analysis.ENGLISH;
            case DIMENSIONS -> Analysis.DIMENSIONS;
            case AVOIDED -> Analysis.AVOIDED;
            case AVOIDED_ENGLISH -> Analysis.AVOIDED_ENGLISH;
            default -> EXACT;
        };
    }

    static Analyzer analyzer() {
        return new DelegatingAnalyzerWrapper(Analyzer.PER_FIELD_REUSE_STRATEGY) {
            @Override
            protected Analyzer getWrappedAnalyzer(String field) {
                return analyzer(field);
            }
        };
    }
}
