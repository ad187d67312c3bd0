package kakehashi.access;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What binds people to records of others. Implemented by the room that keeps invitations and agreements.
public interface TieBook {

    /// What holds now for a person: as `account`, by their `organization` or by their own profile `researcher`.
    Found of(UUID account, @Nullable UUID organization, @Nullable UUID researcher);

    /// Keeps that `account` has made the present pledge; again changes nothing.
    void pledge(UUID account);

    /// @param until when the first of the ties ends by itself; null when none does
    record Found(Ties ties, @Nullable Instant until) {}
}
