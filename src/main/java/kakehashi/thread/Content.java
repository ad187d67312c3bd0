package kakehashi.thread;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import kakehashi.attachment.file.Attachment;
import org.jspecify.annotations.Nullable;

/// What one entry of a thread says.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Content.Message.class, name = "message"),
    @JsonSubTypes.Type(value = Content.SlotOffer.class, name = "slot-offer"),
    @JsonSubTypes.Type(value = Content.FileSent.class, name = "file"),
    @JsonSubTypes.Type(value = Content.Decision.class, name = "decision")
})
public sealed interface Content {

    /// @param question whether the other side has to answer before it goes on
    record Message(String text, boolean question) implements Content {}

    /// Times that suit one side, of which the other picks one.
    ///
    /// @param zone the time zone they were chosen in, `Asia/Tokyo`
    record SlotOffer(
            List<Slot> slots, String zone, @Nullable String text) implements Content {}

    record FileSent(Attachment file) implements Content {}

    /// A step of the case itself.
    ///
    /// @param step   what was done, a code of the room the case is in
    /// @param reason a code; null when none is asked for
    /// @param note   in the words of who did it
    /// @param slot   the time that was picked; null when it was another step
    record Decision(
            String step,
            @Nullable String reason,
            @Nullable String note,
            @Nullable Slot slot) implements Content {}
}
