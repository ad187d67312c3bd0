package kakehashi.search;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// The answer of the one search a question costs; holds one state of the index until it is closed.
public interface Candidates extends AutoCloseable {

    /// Those that meet every condition: best text first, ties by id, at most 200; then those found by meaning alone.
    List<Candidate> passing();

    /// Whether it was asked what texts mean: there is a model, and it answered in time.
    boolean knowMeaning();

    /// Those with text as good as the passing ones that fail a condition: best text first, ties by id, at most 10.
    List<Candidate> failing();

    /// The terms the question was reduced to, in the asker's spelling, the most telling first.
    List<Term> terms();

    /// What can be shown of some candidates; reads stored things, does not search again. In the order of `ids`.
    Map<UUID, Finding> findings(Collection<UUID> ids);

    @Override
    void close();
}
