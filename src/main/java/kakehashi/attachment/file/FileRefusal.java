package kakehashi.attachment.file;

import java.util.Map;
import kakehashi.problem.Refusal;

/// Why a file is not taken in.
public sealed interface FileRefusal extends Refusal {

    /// The form is not one of those taken, or the content is not what the name says.
    ///
    /// @param forms endings that are taken, `pdf, png`
    record WrongForm(String forms) implements FileRefusal {
        @Override
        public Map<String, Object> facts() {
            return Map.of("forms", forms);
        }
    }

    /// The scanner found something in it.
    record Infected() implements FileRefusal {}

    /// The scanner could not look at it.
    record NotScanned() implements FileRefusal {}

    /// The record has as many as are kept for one, those of its versions included.
    record TooMany(int max) implements FileRefusal {
        @Override
        public Map<String, Object> facts() {
            return Map.of("max", max);
        }
    }

    @Override
    default Kind kind() {
        return switch (this) {
            case WrongForm _, Infected _ -> Kind.INVALID;
            case TooMany _ -> Kind.CONFLICT;
            case NotScanned _ -> Kind.UNAVAILABLE;
        };
    }

    @Override
    default long retryAfter() {
        return this instanceof NotScanned ? NEXT_TRY : 0;
    }

    /// Seconds in which a scanner that starts is there.
    long NEXT_TRY = 60;
}
