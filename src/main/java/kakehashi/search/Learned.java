package kakehashi.search;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import kakehashi.search.lexicon.LearnedPair;
import kakehashi.search.lexicon.Lexicon;
import kakehashi.search.twin.PairLearner;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.FSDirectory;

/// What one state of the records taught, and the engine that uses it.
///
/// @param version of the state; no state has the number -1
/// @param pairs   the surest first
record Learned(long version, List<LearnedPair> pairs, Engine engine) {

    private static final long NO_STATE = -1;

    static Learned nothing(Engine engine) {
        return new Learned(NO_STATE, List.of(), engine);
    }

    static Learned of(PublicSearcher searcher, Engine engine) throws IOException {
        var reader = (DirectoryReader) searcher.getIndexReader();
        var pairs = pairs(reader, engine.config().pairs(), engine.lexicon());
        return new Learned(reader.getVersion(), pairs, engine.learning(pairs));
    }

    /// Nothing where there is no index yet.
    static List<LearnedPair> committed(Generations generations, SearchConfig.Pairs config, Lexicon lexicon)
            throws IOException {
        try (var files = FSDirectory.open(Generation.open(generations.live()));
                var reader = DirectoryReader.open(files)) {
            return pairs(reader, config, lexicon);
        } catch (NoSuchFileException _) {
            return List.of();
        }
    }

    private static List<LearnedPair> pairs(DirectoryReader reader, SearchConfig.Pairs config, Lexicon lexicon)
            throws IOException {
        var learner = new PairLearner(lexicon, config.organizations(), config.confidence());
        Twins.forEach(reader, learner::add);
        return learner.pairs();
    }

    /// For another index with the same records.
    Learned handedOn() {
        return new Learned(NO_STATE, pairs, engine);
    }
}
