package kakehashi.feedback;

import org.jspecify.annotations.Nullable;

/// A judgment as a client sends it.
///
/// @param verdict needed
record JudgmentDraft(@Nullable Verdict verdict) {}
