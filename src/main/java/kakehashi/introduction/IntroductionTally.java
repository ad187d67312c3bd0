package kakehashi.introduction;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Which steps people took for one organization, for who counts them; which introductions they were is not told.
@ApplicationScoped
public class IntroductionTally {

    private final Introductions introductions;

    IntroductionTally(Introductions introductions) {
        this.introductions = introductions;
    }

    /// One step that stands.
    ///
    /// @param step  the name of a [Step]
    /// @param asked when it was asked before that, the last time; null when it was not
    public record Taken(
            UUID account, String step, Instant at, @Nullable Instant asked) {}

    /// Steps of this time that nobody took back, the first one first; also by people who have left since.
    ///
    /// @param to not included
    public List<Taken> taken(UUID organization, Instant from, Instant to) {
        return introductions.taken(organization, from, to);
    }
}
