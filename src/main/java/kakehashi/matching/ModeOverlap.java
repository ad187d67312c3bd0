package kakehashi.matching;

import java.util.EnumSet;
import java.util.Set;
import kakehashi.search.Candidate;
import kakehashi.search.Question;
import kakehashi.shared.Mode;

/// Prefers records that offer the wanted ways of working together.
///
/// Strength: share of the wanted modes that are offered.
record ModeOverlap() implements Signal {

    @Override
    public String name() {
        return "mode";
    }

    @Override
    public boolean isAsked(Question question) {
        return !question.wishes().modes().isEmpty();
    }

    @Override
    public Evidence measure(Question question, Candidate candidate) {
        var wanted = question.wishes().modes();
        var offered = candidate.facts().modes();
        if (offered.isEmpty()) {
            return Evidence.silent();
        }
        Set<Mode> shared = EnumSet.copyOf(wanted);
        shared.retainAll(offered);
        return new Evidence(
                (double) shared.size() / wanted.size(), new Justification.SharedModes(shared, EnumSet.copyOf(wanted)));
    }
}
