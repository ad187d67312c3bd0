package kakehashi.attachment.file;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import kakehashi.access.Secret;
import kakehashi.access.Wall;
import kakehashi.problem.Refused;
import kakehashi.problem.Violation;
import org.jspecify.annotations.Nullable;

/// The files kept for records: those their sheets name, named once, or may name next.
@ApplicationScoped
public class Attachments implements PanacheRepositoryBase<KeptFile, UUID> {

    /// Of one sheet.
    public static final int IN_A_SHEET = 10;

    /// Of one record, with those of its earlier versions.
    static final int MOST = 50;

    /// What was sent and named by no sheet since is thrown away when the next one comes.
    private static final Duration UNNAMED = Duration.ofDays(1);

    private final Secret secret;
    private final Wall wall;
    private final Clock clock;

    Attachments(Secret secret, Wall wall, Clock clock) {
        this.secret = secret;
        this.wall = wall;
        this.clock = clock;
    }

    /// What a sheet names must be kept for its record, and be told as it was kept.
    public List<Violation> check(UUID record, List<Attachment> named) {
        var kept = named.isEmpty() ? Set.of() : wall.asProduct(() -> of(record));
        return IntStream.range(0, named.size())
                .filter(i -> !kept.contains(named.get(i)))
                .mapToObj(i -> Violation.inBody("attachments[%d]".formatted(i), "unknown-record"))
                .toList();
    }

    private Set<Attachment> of(UUID record) {
        return new HashSet<>(
                find("select id, name, mediaType, bytes, isScanned from KeptFile where record = ?1", record)
                        .project(Attachment.class)
                        .list());
    }

    /// Keeps a file. The row of the record must be locked.
    ///
    /// @throws Refused [FileRefusal.TooMany] when the record has [#MOST]
    public void keep(UUID record, Intake.Taken file) {
        wall.asProduct(() -> {
            forgetUnnamed(record);
            if (count("record", record) >= MOST) {
                throw new Refused(new FileRefusal.TooMany(MOST));
            }
            var told = file.told();
            persist(new KeptFile(record, told, secret.seal(told.file().toString(), file.content()), clock.instant()));
            flush();
        });
    }

    private void forgetUnnamed(UUID record) {
        getEntityManager()
                .createNativeQuery(
                        "delete from attachments where record = ?1 and created_at < ?2 and not wall.names(record, id)")
                .setParameter(1, record)
                .setParameter(2, clock.instant().minus(UNNAMED))
                .executeUpdate();
    }

    /// What is in a file; null when no edition of the record names it that is there for whoever asks.
    public Intake.@Nullable Taken open(UUID record, UUID file) {
        var kept = find("record = ?1 and id = ?2", record, file).firstResult();
        return kept == null ? null : new Intake.Taken(kept.told(), secret.open(file.toString(), kept.sealed()));
    }
}
