package kakehashi.attachment;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import kakehashi.access.AccessRefusal;
import kakehashi.access.Caller;
import kakehashi.access.Policy;
import kakehashi.access.Right;
import kakehashi.attachment.file.Attachment;
import kakehashi.attachment.file.Attachments;
import kakehashi.attachment.file.Intake;
import kakehashi.audit.AuditLog;
import kakehashi.problem.Refused;
import kakehashi.publication.Publishable;
import kakehashi.publication.Records;
import kakehashi.publication.Sheet;
import kakehashi.shared.Marking;
import org.jspecify.annotations.Nullable;

/// Takes files in for records and gives them out, as the policy says.
@ApplicationScoped
class AttachmentDesk {

    private final Attachments attachments;
    private final Intake intake;
    private final AuditLog audit;

    AttachmentDesk(Attachments attachments, Intake intake, AuditLog audit) {
        this.attachments = attachments;
        this.intake = intake;
        this.audit = audit;
    }

    /// A file on its way to a reader.
    record Given(Intake.Taken file, Marking marking) {}

    /// Keeps a file, which the sheet of the record may then name.
    Attachment keep(Records<?, ?> records, UUID id, @Nullable String sent, InputStream body, Caller caller)
            throws IOException {
        var name = Intake.name(sent);
        // Who may not is told before the file is read, and nobody waits for the row while it comes in.
        QuarkusTransaction.requiringNew().run(() -> editable(records, id, caller));
        var file = intake.take(name, body);
        QuarkusTransaction.requiringNew().run(() -> {
            var record = editable(records, id, caller);
            attachments.keep(id, file);
            audit.record(caller, "ATTACHMENT_KEPT", record.kind(), id, record.revision());
        });
        return file.told();
    }

    /// Who does not read the names of its files could not name one more.
    private static Publishable<?> editable(Records<?, ?> records, UUID id, Caller caller) {
        var record = records.forWriting(caller, Right.EDIT, id);
        Policy.require(caller, Right.READ_ATTACHMENTS, record);
        return record;
    }

    /// A file that the caller may read: one that the sheet names, or, for who reads its history, a version.
    ///
    /// @param named what a sheet of the kind names
    /// @throws Refused [AccessRefusal.Hidden]
    <S extends Sheet, R extends Publishable<S>> Given give(
            Records<S, R> records, Function<S, List<Attachment>> named, UUID id, UUID file, Caller caller) {
        var record = records.readableBy(caller, id);
        boolean isNamed = named.apply(record.sheetFor(caller)).stream()
                .anyMatch(each -> each.file().equals(file));
        boolean mayRead = Policy.may(caller, Right.READ_ATTACHMENTS, record)
                && (isNamed || Policy.may(caller, Right.HISTORY, record));
        var found = mayRead ? attachments.open(id, file) : null;
        if (found == null) {
            throw new Refused(new AccessRefusal.Hidden());
        }
        // No file is part of what everybody reads, whatever the sheet is now.
        return new Given(found, record.markingFor(caller).or(Marking.CONFIDENTIAL));
    }
}
