package kakehashi.consultation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Who shall have it.
///
/// @param assignee a coordinator of the receiver; null gives it to nobody
record AssignmentDraft(@Nullable UUID assignee) {}
