package kakehashi.problem;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Something the domain declines to do, as a value. Rooms seal their own sub-interface.
public interface Refusal {

    /// What the refusal means to a client.
    enum Kind {
        /// The thing does not exist, or the caller may not know that it does.
        NOT_FOUND(404),
        /// The caller is known and may not do this.
        FORBIDDEN(403),
        /// Nobody is signed in.
        UNAUTHENTICATED(401),
        /// The thing is in a state that does not allow it.
        CONFLICT(409),
        /// The caller saw an older version.
        STALE(412),
        /// The request names no version.
        VERSION_MISSING(428),
        /// The content breaks a rule.
        INVALID(422),
        /// The request cannot be read.
        UNREADABLE(400),
        /// The content is larger than a limit.
        TOO_LARGE(413),
        /// The caller asks faster than a limit.
        TOO_FAST(429),
        /// Something that is needed for it does not answer at the moment.
        UNAVAILABLE(503);

        private final int status;

        Kind(int status) {
            this.status = status;
        }

        int status() {
            return status;
        }
    }

    Kind kind();

    /// `<room>-<what is wrong>`, from the type's own name: `PublicationRefusal.AlreadyPublished` is
    /// `publication-already-published`.
    default String code() {
        var room = getClass()
                .getPackageName()
                .substring(getClass().getPackageName().lastIndexOf('.') + 1);
        return room + getClass().getSimpleName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    /// Values for the message, by name.
    default Map<String, Object> facts() {
        return Map.of();
    }

    /// Seconds after which asking again may help; 0 when it does not.
    default long retryAfter() {
        return 0;
    }

    /// Fields that are wrong, empty unless the kind is [Kind#INVALID] or [Kind#UNREADABLE].
    default List<Violation> violations() {
        return List.of();
    }
}
