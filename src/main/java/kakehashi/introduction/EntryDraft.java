package kakehashi.introduction;

import jakarta.validation.constraints.Size;
import java.util.List;
import kakehashi.publication.Text;
import kakehashi.thread.Slot;
import org.jspecify.annotations.Nullable;

/// What somebody writes to the other side: a text, times, or both.
///
/// @param question whether the other side has to answer before it goes on
/// @param zone     the time zone the times were chosen in; that of Japan when absent
record EntryDraft(
        @Nullable @Text(max = 10_000) String text,
        boolean question,
        @Size(max = 10, message = "too-many") List<Slot> slots,
        @Nullable String zone) {

    EntryDraft {
        slots = slots == null ? List.of() : List.copyOf(slots);
    }
}
