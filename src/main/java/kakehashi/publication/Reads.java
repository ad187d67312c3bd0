package kakehashi.publication;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kakehashi.access.Caller;
import kakehashi.access.Policy;
import kakehashi.access.Right;
import kakehashi.audit.AuditAction;
import kakehashi.audit.AuditLog;
import kakehashi.shared.Language;
import kakehashi.shared.RecordKind;
import org.jspecify.annotations.Nullable;

/// Notes in the audit that somebody read what not everybody may read.
@ApplicationScoped
public class Reads {

    /// Parts of a record's address that say nothing of what it says.
    private static final Set<String> SILENT = Set.of(
            "reception", "views", "evidence", "ties", "acceptance", "clearances", "charge", "tickets", "consultation");

    /// Parts that show no more than the record itself does.
    private static final Set<String> LIKE_THE_RECORD = Set.of("", "images");

    /// Made of the public part of a public record.
    private static final String MATCHES = "matches";

    /// Never for everybody.
    private static final String ATTACHMENTS = "attachments";

    /// For so long the same find by the same person is one line.
    private static final Duration FOUND_AGAIN = Duration.ofHours(1);

    private static final Caller ANYBODY = Caller.nobody(Language.JA);

    private final AuditLog audit;
    private final List<Records<?, ?>> rooms;
    private final Clock clock;

    Reads(AuditLog audit, @All List<Records<?, ?>> rooms, Clock clock) {
        this.audit = audit;
        this.clock = clock;
        this.rooms = rooms;
    }

    /// Notes that `caller` was shown a record, or a part of what stands below its address.
    ///
    /// @param collection `seeds`
    /// @param part       what follows the id, as `history`; empty for the record itself. What is not known here
    ///     counts as shown to owners alone.
    @Transactional
    public void note(Caller caller, String collection, UUID id, String part) {
        for (var room : rooms) {
            var record = room.kind().plural().equals(collection) ? room.findById(id) : null;
            if (record != null) {
                note(caller, record, action(caller, record, part));
            }
        }
    }

    /// Notes that `caller` found records which not everybody may find. Somebody who types asks again with every few
    /// letters: what they read within the hour already is not noted again.
    @Transactional
    public void noteFound(Caller caller, RecordKind kind, Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return;
        }
        var since = clock.instant().minus(FOUND_AGAIN);
        var news = new HashSet<>(ids);
        news.removeAll(audit.recorded(caller, AuditAction.READ.name(), ids, since));
        rooms.stream()
                .filter(room -> room.kind() == kind)
                .flatMap(room -> room.byIds(news).stream())
                .forEach(record -> note(caller, record, AuditAction.READ));
    }

    /// Notes that `caller` gets a record in a file, in the transaction that reads it.
    public void noteExport(Caller caller, Publishable<?> record) {
        if (!caller.isNobody() && action(caller, record, "") != null) {
            note(caller, record, AuditAction.EXPORTED);
        }
    }

    private void note(Caller caller, Publishable<?> record, @Nullable AuditAction action) {
        if (action != null) {
            audit.record(caller, action.name(), record.kind(), record.id(), record.revision());
        }
    }

    /// Null for what everybody may read.
    private static @Nullable AuditAction action(Caller caller, Publishable<?> record, String part) {
        if (SILENT.contains(part)) {
            return null;
        }
        var everybodys = Policy.readable(ANYBODY, record);
        boolean isPublic = everybodys.contains(Right.READ);
        if (part.equals(MATCHES)) {
            return isPublic ? null : AuditAction.READ;
        }
        if (part.equals(ATTACHMENTS)) {
            return AuditAction.ATTACHMENT_READ;
        }
        if (!LIKE_THE_RECORD.contains(part)) {
            return AuditAction.HISTORY_READ;
        }
        if (!isPublic) {
            return AuditAction.READ;
        }
        return everybodys.containsAll(Policy.readable(caller, record)) ? null : AuditAction.RESTRICTED_READ;
    }
}
