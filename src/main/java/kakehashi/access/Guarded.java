package kakehashi.access;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What the policy needs to know of a thing.
public interface Guarded {

    /// Whose a thing is that belongs to others, when the database does not tell to whom.
    UUID NOBODYS = new UUID(0, 0);

    /// The owner as the database told it.
    ///
    /// @param told null when it is not for whoever asked
    static UUID ownerOf(@Nullable UUID told) {
        return told == null ? NOBODYS : told;
    }

    Thing thing();

    UUID id();

    /// The organization it belongs to.
    UUID organization();

    State state();

    /// Accounts whose it is; empty when it belongs to the desk, that is to everybody there who works on such things.
    default Set<UUID> team() {
        return Set.of();
    }

    /// Coordinators in charge; empty when all of them are.
    default Set<UUID> assigned() {
        return Set.of();
    }

    /// Profiles of the persons behind it, the responsible one first.
    default List<UUID> people() {
        return List.of();
    }

    /// Who handed it over for review; null when nobody did.
    default @Nullable UUID submittedBy() {
        return null;
    }

    /// The role that watches over export control and research security where it belongs.
    default Role watchedBy() {
        return Role.OFFICER;
    }

    /// Whether it is marked as sensitive technology, which its house alone may know.
    default boolean isSensitive() {
        return false;
    }

    /// Whether it was ever public; such a record may be withdrawn, not discarded.
    boolean wasPublished();
}
