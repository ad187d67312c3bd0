package kakehashi.quality;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kakehashi.shared.RecordKind;
import kakehashi.shared.Stage;
import org.jspecify.annotations.Nullable;

/// All decisions, and what there is to decide about.
@ApplicationScoped
class Decisions implements PanacheRepositoryBase<Decision, UUID> {

    /// As much of a record as tells what it wants.
    ///
    /// @param hasReadiness also where the kind has none of its own
    record Outline(
            UUID id,
            Stage stage,
            @Nullable String ja,
            @Nullable String en,
            boolean hasReadiness,
            Instant createdAt) {}

    /// Something that is put off for now, or for good.
    record PutOff(Rule rule, UUID record, @Nullable UUID other) {}

    /// Records of an organization that others read or will, as far as the caller may know of them; what changed last
    /// comes first. What is under embargo is for its inventors alone.
    List<Outline> outlines(RecordKind kind, UUID organization, int limit) {
        return getEntityManager()
                .createNativeQuery("""
                        select id, stage, sheet -> 'title' ->> 'ja' as ja, sheet -> 'title' ->> 'en' as en,
                            sheet -> 'trl' is not null as ready, created_at
                        from %s where organization = :organization
                            and stage in ('DRAFT', 'REVIEW', 'SHARED', 'PUBLISHED') and coalesce(reach, '') <> 'EMBARGO'
                        order by updated_at desc, id limit :limit""".formatted(kind.plural()), Tuple.class)
                .setParameter("organization", organization)
                .setParameter("limit", limit)
                .getResultStream()
                .map(each -> outline((Tuple) each))
                .toList();
    }

    private static Outline outline(Tuple row) {
        return new Outline(
                row.get("id", UUID.class),
                Stage.valueOf(row.get("stage", String.class)),
                row.get("ja", String.class),
                row.get("en", String.class),
                row.get("ready", Boolean.class),
                row.get("created_at", Instant.class));
    }

    /// What does not come up now in an organization.
    Set<PutOff> putOff(UUID organization, Instant now) {
        return find(
                        "organization = ?1 and choice <> ?2 and (until is null or until > ?3)",
                        organization,
                        Choice.ACCEPTED,
                        now)
                .stream()
                .map(each -> new PutOff(each.rule, each.record, each.other))
                .collect(Collectors.toSet());
    }

    /// Locked until the transaction ends.
    Optional<Decision> locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    List<Decision> by(UUID account) {
        return list("account = ?1 order by at", account);
    }

    void forget(UUID account) {
        update("account = null where account = ?1", account);
    }
}
