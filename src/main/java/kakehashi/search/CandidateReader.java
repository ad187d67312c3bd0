package kakehashi.search;

import java.io.IOException;
import kakehashi.search.CandidateCollector.Hit;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.ReaderUtil;
import org.jspecify.annotations.Nullable;

/// Reads what the ranking needs of a hit.
///
/// @param meaning null when it was not asked
record CandidateReader(
        PublicSearcher searcher,
        TextStrength strength,
        @Nullable MeaningSearch meaning) {

    Candidate read(Hit hit) throws IOException {
        var leaves = searcher.getLeafContexts();
        var leaf = leaves.get(ReaderUtil.subIndex(hit.doc(), leaves));
        var packed = DocValues.getBinary(leaf.reader(), Fields.FACTS);
        packed.advanceExact(hit.doc() - leaf.docBase);
        var facts = PackedFacts.of(packed.binaryValue());
        double text = hit.score() > 0 ? strength.of(hit.score()) : 0;
        var near = meaning == null ? null : meaning.of(hit.doc());
        return new Candidate(Revisions.id(hit.key()), facts.kind(), text, near, facts.facts());
    }
}
