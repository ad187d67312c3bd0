package kakehashi.thread;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import kakehashi.attachment.file.Attachment;
import org.eclipse.microprofile.openapi.annotations.media.DiscriminatorMapping;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What one entry of a thread says.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Content.Message.class, name = "message"),
    @JsonSubTypes.Type(value = Content.SlotOffer.class, name = "slot-offer"),
    @JsonSubTypes.Type(value = Content.FileSent.class, name = "file"),
    @JsonSubTypes.Type(value = Content.ScopeWritten.class, name = "scope"),
    @JsonSubTypes.Type(value = Content.StepTaken.class, name = "decision")
})
@Schema(
        oneOf = {
            Content.Message.class,
            Content.SlotOffer.class,
            Content.FileSent.class,
            Content.ScopeWritten.class,
            Content.StepTaken.class
        },
        discriminatorProperty = "kind",
        discriminatorMapping = {
            @DiscriminatorMapping(value = "message", schema = Content.Message.class),
            @DiscriminatorMapping(value = "slot-offer", schema = Content.SlotOffer.class),
            @DiscriminatorMapping(value = "file", schema = Content.FileSent.class),
            @DiscriminatorMapping(value = "scope", schema = Content.ScopeWritten.class),
            @DiscriminatorMapping(value = "decision", schema = Content.StepTaken.class)
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

    /// A version of the scope sheet.
    ///
    /// @param version from 1
    record ScopeWritten(int version, Scope scope) implements Content {}

    /// A step of the case itself.
    ///
    /// @param step   what was done, a code of the room the case is in
    /// @param reason a code; null when none is asked for
    /// @param note   in the words of who did it
    /// @param slot   the time that was picked; null when it was another step
    record StepTaken(
            String step,
            @Nullable String reason,
            @Nullable String note,
            @Nullable Slot slot) implements Content {}
}
