package kakehashi.matching;

import java.time.Duration;
import kakehashi.search.Candidate;
import kakehashi.search.Question;

/// Prefers records somebody has looked after.
///
/// Strength: 1 in the first year, then falling evenly to 0 at five years.
record Freshness() implements Signal {

    private static final long FRESH_DAYS = 365;
    private static final long STALE_DAYS = 5 * 365;

    @Override
    public String name() {
        return "freshness";
    }

    @Override
    public boolean isAsked(Question question) {
        return true;
    }

    @Override
    public Evidence measure(Question question, Candidate candidate) {
        var updatedAt = candidate.facts().updatedAt();
        long days = Math.max(0, Duration.between(updatedAt, question.asOf()).toDays());
        double strength = (double) (STALE_DAYS - days) / (STALE_DAYS - FRESH_DAYS);
        return new Evidence(Math.clamp(strength, 0, 1), new Justification.Fresh(updatedAt, days));
    }
}
