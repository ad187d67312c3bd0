package kakehashi.search;

import java.util.UUID;
import kakehashi.shared.RecordKind;
import org.jspecify.annotations.Nullable;

/// An entry whose text fits a question.
///
/// @param text    strength of the text, above 0 up to 1, comparable between questions, see [TextStrength]; 0 when it
/// was
///                found by meaning alone
/// @param meaning strength of what it means, 0 to 1; null when that was not asked or is not known
public record Candidate(
        UUID id, RecordKind kind, double text, @Nullable Double meaning, Facts facts) {

    public Candidate(UUID id, RecordKind kind, double text, Facts facts) {
        this(id, kind, text, null, facts);
    }
}
