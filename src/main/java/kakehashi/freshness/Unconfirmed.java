package kakehashi.freshness;

import java.time.Instant;
import kakehashi.publication.Publishable;
import kakehashi.shared.Reach;
import kakehashi.shared.Stage;
import org.jspecify.annotations.Nullable;

/// How a record waited to be confirmed: what it takes to let it wait again.
///
/// @param askedAt   when its keepers were asked
/// @param hideAt    when it was to be hidden; null when it was hidden already, or never is
/// @param stage     where it stood before it was hidden; null when it was not
/// @param touchedAt when somebody had last looked after what it says
public record Unconfirmed(
        Instant askedAt,
        @Nullable Instant hideAt,
        @Nullable Stage stage,
        @Nullable Reach reach,
        Instant touchedAt) {

    static Unconfirmed of(Confirmation waiting, Publishable<?> record) {
        return new Unconfirmed(waiting.askedAt, waiting.hideAt, waiting.stage, waiting.reach, record.updatedAt());
    }
}
