package kakehashi.matching;

import kakehashi.search.Candidate;
import kakehashi.search.Question;
import kakehashi.shared.RecordKind;

/// Warns of a need that cannot wait for a seed that is not ready.
///
/// Strength: 0 when an answer is needed within less than a year and readiness is at most 3, else 1. Only a side that
/// can be too hasty or too early asks.
/// Source: MEXT 2009, 「目先の製品開発のペースに巻き込まれてしまい、双方共に効果はあがらなかった」.
record HorizonFit() implements Signal {

    private static final int LONG_MONTHS = 12;
    private static final int EARLY_STEP = 3;

    @Override
    public String name() {
        return "horizon";
    }

    @Override
    public boolean isAsked(Question question) {
        if (question.of() == RecordKind.RESEARCHER) {
            return false; // people have no readiness
        }
        var months = question.wishes().horizonMonths();
        var own = question.wishes().offeredTrl();
        return months != null && months < LONG_MONTHS || own != null && own <= EARLY_STEP;
    }

    @Override
    public Evidence measure(Question question, Candidate candidate) {
        var wishes = question.wishes();
        var facts = candidate.facts();
        var months = wishes.horizonMonths() != null ? wishes.horizonMonths() : facts.horizonMonths();
        var step = wishes.offeredTrl() != null ? wishes.offeredTrl() : facts.trl();
        if (months == null || step == null) {
            return Evidence.silent();
        }
        boolean tooEarly = months < LONG_MONTHS && step <= EARLY_STEP;
        return new Evidence(tooEarly ? 0 : 1, new Justification.Horizon(months, step, tooEarly));
    }
}
