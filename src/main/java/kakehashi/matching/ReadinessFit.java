package kakehashi.matching;

import kakehashi.need.NeedKind;
import kakehashi.search.Candidate;
import kakehashi.search.Question;
import kakehashi.shared.ReadinessRange;
import org.jspecify.annotations.Nullable;

/// Prefers readiness inside the wanted range, in whichever direction the question goes.
///
/// Strength: 1 inside, falling by one quarter per step outside, 0 from four steps on.
record ReadinessFit() implements Signal {

    private static final double LOSS_PER_STEP = 0.25;

    @Override
    public String name() {
        return "readiness";
    }

    @Override
    public boolean isAsked(Question question) {
        return question.wishes().trl() != null || question.wishes().offeredTrl() != null;
    }

    @Override
    public Evidence measure(Question question, Candidate candidate) {
        var wanted = question.wishes().trl();
        var offered = candidate.facts().trl();
        if (wanted != null && offered != null) {
            return compare(offered, wanted, question.wishes().needKind());
        }
        var asked = candidate.facts().trlRange();
        var own = question.wishes().offeredTrl();
        return asked != null && own != null
                ? compare(own, asked, candidate.facts().needKind())
                : Evidence.silent();
    }

    private static Evidence compare(int offered, ReadinessRange wanted, @Nullable NeedKind kind) {
        int gap = wanted.distanceTo(offered);
        return new Evidence(
                Math.max(0, 1 - gap * LOSS_PER_STEP), new Justification.Readiness(offered, wanted, gap, kind));
    }
}
