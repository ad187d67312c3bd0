package kakehashi.consultation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A question on its way in.
///
/// @param receiver the organization whose desk is asked
record ConsultationDraft(
        @Nullable UUID receiver, @JsonUnwrapped @Valid ConsultationSheet sheet) {}
