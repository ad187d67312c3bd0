package kakehashi.disclosure;

import java.util.UUID;

/// Somebody's rights to a record are other than before.
record TiesChanged(UUID record) {}
