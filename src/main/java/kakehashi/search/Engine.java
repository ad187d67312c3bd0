package kakehashi.search;

import kakehashi.search.lexicon.Lexicon;
import org.apache.lucene.search.similarities.Similarity;

/// What all generations of an index share: how text is weighed, what words mean the same, and the names of fields.
///
/// @param ofLong  for questions of many words
/// @param ofShort for questions of few words, of which a record should have many rather than one often
record Engine(SearchConfig config, FieldNames fields, Lexicon lexicon, Similarity ofLong, Similarity ofShort) {

    Engine(SearchConfig config, FieldNames fields, Lexicon lexicon) {
        this(
                config,
                fields,
                lexicon,
                new Weighing(config.k1(), config.b()),
                new Weighing(config.shortK1(), config.b()));
    }
}
