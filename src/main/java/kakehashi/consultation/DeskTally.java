package kakehashi.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// What the people of one desk did with what it was asked, for who counts it; the questions themselves are not told.
@ApplicationScoped
public class DeskTally {

    private final Consultations consultations;

    DeskTally(Consultations consultations) {
        this.consultations = consultations;
    }

    /// One question that was answered, and by whom.
    ///
    /// @param outcome how
    /// @param asked   when it came
    /// @param at      when it was answered
    /// @param needs   that were made of it
    public record Answered(UUID account, ConsultationState outcome, Instant asked, Instant at, long needs) {}

    /// How many of those that came in this time each account was given, the last one where there were several.
    ///
    /// @param to not included
    public Map<UUID, Long> received(UUID desk, Instant from, Instant to) {
        return consultations.received(desk, from, to);
    }

    /// Answers of this time, the first one first.
    ///
    /// @param to not included
    public List<Answered> answered(UUID desk, Instant from, Instant to) {
        return consultations.answered(desk, from, to);
    }
}
