package kakehashi.search;

import java.util.UUID;
import kakehashi.shared.RecordKind;

/// An entry whose text fits a question.
///
/// @param text strength of the text, above 0 up to 1, comparable between questions; see [TextStrength]
public record Candidate(UUID id, RecordKind kind, double text, Facts facts) {}
