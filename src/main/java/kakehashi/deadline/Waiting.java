package kakehashi.deadline;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// All that waits in one room.
public interface Waiting {

    /// What the clock has something to do with now, the longest overdue first.
    List<UUID> ticking(Instant now, int limit);

    /// Does what is due with one of them, in a transaction of its own; nothing when somebody was faster.
    void tick(UUID id, Instant now);
}
