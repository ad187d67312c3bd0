package kakehashi.consultation;

import jakarta.validation.constraints.Size;
import java.util.List;
import kakehashi.vocabulary.KnownCode;
import kakehashi.vocabulary.Vocabulary;

/// Which research fields it is about.
///
/// @param fields five-digit codes of the review sections
record FieldsDraft(@Size(max = 20, message = "too-many") List<@KnownCode(Vocabulary.SMALL_SECTIONS) String> fields) {

    FieldsDraft {
        fields = fields == null ? List.of() : List.copyOf(fields);
    }
}
