package kakehashi.search;

import java.util.List;
import kakehashi.search.lexicon.LearnedPair;
import kakehashi.search.lexicon.Lexicon;
import kakehashi.search.text.Analysis;
import org.apache.lucene.search.similarities.Similarity;
import org.jspecify.annotations.Nullable;

/// What all generations of an index share: how text is weighed, what words mean the same, and the names of fields.
///
/// @param meanings null without a model
/// @param ofLong  for questions of many words
/// @param ofShort for questions of few words, of which a record should have many rather than one often
record Engine(
        SearchConfig config,
        FieldNames fields,
        Lexicon lexicon,
        @Nullable Meanings meanings,
        Similarity ofLong,
        Similarity ofShort) {

    Engine(SearchConfig config, FieldNames fields, Additions additions) {
        this(
                config,
                fields,
                additions.lexicon(),
                additions.meanings(),
                new Weighing(config.k1(), config.b()),
                new Weighing(config.shortK1(), config.b()));
    }

    /// The same, knowing besides what the catalogue taught.
    Engine learning(List<LearnedPair> pairs) {
        return new Engine(config, fields, lexicon.learning(pairs), meanings, ofLong, ofShort);
    }

    /// Changes whenever the same record would be indexed in another way.
    String fingerprint() {
        return meanings == null ? Analysis.FINGERPRINT : Analysis.FINGERPRINT + " " + meanings.fingerprint();
    }
}
