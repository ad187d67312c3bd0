package kakehashi.introduction;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import kakehashi.publication.Text;
import kakehashi.thread.Slot;
import org.jspecify.annotations.Nullable;

/// A step as somebody takes it.
///
/// @param step   needed
/// @param reason needed to decline
/// @param note   for the other side
/// @param slots  times offered with an acceptance
/// @param zone   the time zone they were chosen in; that of Japan when absent
/// @param slot   needed to meet: one that the other side has offered
record StepDraft(
        @Nullable @NotNull(message = "required") Step step,
        @Nullable DeclineReason reason,
        @Nullable @Text(max = 2_000) String note,
        @Size(max = 10, message = "too-many") List<Slot> slots,
        @Nullable String zone,
        @Nullable Slot slot) {

    StepDraft {
        slots = slots == null ? List.of() : List.copyOf(slots);
    }
}
