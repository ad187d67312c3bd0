package kakehashi.publication;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kakehashi.access.AccessRefusal;
import kakehashi.access.Accounts;
import kakehashi.access.Caller;
import kakehashi.access.Handing;
import kakehashi.access.Policy;
import kakehashi.access.Right;
import kakehashi.access.Wall;
import kakehashi.audit.AuditLog;
import kakehashi.problem.ContentRefusal;
import kakehashi.problem.Refused;
import kakehashi.problem.Violation;
import kakehashi.shared.Fingerprint;
import kakehashi.shared.Ids;
import kakehashi.shared.Reach;
import kakehashi.shared.RecordKind;
import org.jspecify.annotations.Nullable;

/// Leads a record through its life: asks the policy, holds the sheet against its rules, keeps the version, writes the
/// audit, announces the fact. The one way in for people, programs and imports alike.
@ApplicationScoped
public class Lifecycle {

    /// To the audit alone: nothing is left whose history could tell of it.
    private static final String ERASED = "ERASED";

    @FunctionalInterface
    private interface Step {
        Change of(Publishable<?> record, Caller by, Instant now);
    }

    private static final Map<Right, Step> STEPS = Map.of(
            Right.SUBMIT, (record, by, now) -> record.submit(by.account(), now),
            Right.RETURN, (record, _, now) -> record.giveBack(now),
            Right.PUBLISH, (record, _, now) -> record.publish(now),
            Right.CLOSE, (record, _, now) -> record.close(now),
            Right.WITHDRAW, (record, _, now) -> record.withdraw(now));

    /// After which others know of a record.
    private static final Set<Right> MAKES_KNOWN = EnumSet.of(Right.PUBLISH, Right.SHARE);

    private final SheetRules rules;
    private final Versions versions;
    private final Tombstones tombstones;
    private final IdempotencyKeys keys;
    private final Turns turns;
    private final AuditLog audit;
    private final Accounts accounts;
    private final Wall wall;
    private final Event<RecordChanged> facts;
    private final ObjectMapper json;
    private final Clock clock;

    Lifecycle(
            SheetRules rules,
            Versions versions,
            Tombstones tombstones,
            IdempotencyKeys keys,
            Turns turns,
            AuditLog audit,
            Accounts accounts,
            Wall wall,
            Event<RecordChanged> facts,
            ObjectMapper json,
            Clock clock) {
        this.rules = rules;
        this.versions = versions;
        this.tombstones = tombstones;
        this.keys = keys;
        this.turns = turns;
        this.audit = audit;
        this.accounts = accounts;
        this.wall = wall;
        this.facts = facts;
        this.json = json;
        this.clock = clock;
    }

    /// Makes a draft. With an idempotency key already used for the same content, the record made then is returned.
    ///
    /// @throws Refused [ContentRefusal.Invalid], [PublicationRefusal.ExternalIdTaken],
    ///     [PublicationRefusal.KeyReused] or what the policy declines
    @Transactional
    public <S extends Sheet, R extends Publishable<S>> R create(
            Records<S, R> records, Draft<S> draft, Caller caller, @Nullable String key) {
        Policy.requireSomebody(caller);
        if (key == null) {
            return place(records, draft, caller);
        }
        var account = Objects.requireNonNull(caller.account());
        var fingerprint = Fingerprint.of(json.valueToTree(draft).toString().getBytes(UTF_8));
        var done = keys.recordOf(account, key, fingerprint);
        if (done != null) {
            return records.readableBy(caller, done);
        }
        var made = place(records, draft, caller);
        keys.keep(account, key, fingerprint, made.id(), clock.instant());
        return made;
    }

    private <S extends Sheet, R extends Publishable<S>> R place(Records<S, R> records, Draft<S> draft, Caller caller) {
        var id = Ids.next();
        var record = records.draft(
                id, owner(records, draft, caller, id), draft.externalId(), draft.sheet(), clock.instant());
        if (caller.account() != null && records.kind() != RecordKind.ORGANIZATION) {
            record.belongTo(caller.account());
        }
        record.begunBy(caller);
        if (!Policy.may(caller, Right.CREATE, record)) {
            throw new Refused(new AccessRefusal.NotAllowed());
        }
        requireGood(problems(records, draft, record));
        requireFree(records, record);
        return begin(records, record, caller);
    }

    private <S extends Sheet, R extends Publishable<S>> void requireFree(Records<S, R> records, R record) {
        var externalId = record.externalId();
        if (externalId == null) {
            return;
        }
        turns.await(records.kind(), record.organization(), externalId);
        // also one that the caller may not know of has it
        var taken = wall.asProduct(() -> records.byExternalIds(record.organization(), List.of(externalId)));
        if (!taken.isEmpty()) {
            throw new Refused(new PublicationRefusal.ExternalIdTaken());
        }
    }

    /// Stores a new record that has been checked.
    public <S extends Sheet, R extends Publishable<S>> R begin(Records<S, R> records, R record, Caller caller) {
        records.persist(record);
        note(record, Change.CREATED, caller);
        return record;
    }

    /// Puts a new sheet in place of the present one.
    ///
    /// @param ifMatch the revision the caller saw, as `If-Match` says it
    @Transactional
    public <S extends Sheet, R extends Publishable<S>> R revise(
            Records<S, R> records, UUID id, S sheet, Caller caller, @Nullable String ifMatch) {
        var record = forWriting(records, caller, Right.EDIT, id);
        Revision.require(ifMatch, record.revision());
        requireGood(problems(records, new Draft<>(null, null, sheet), record));
        var written = record.writtenBy(caller, sheet);
        if (!written.equals(record.sheet())) {
            note(record, record.revise(written, clock.instant()), caller);
        }
        return record;
    }

    /// The record as a whole, also what the caller does not read of it: what they do not change stays.
    private <S extends Sheet, R extends Publishable<S>> R forWriting(
            Records<S, R> records, Caller caller, Right right, UUID id) {
        var record = records.forWriting(caller, right, id);
        wall.asProduct(() -> records.reread(record));
        return record;
    }

    /// Takes the step that `right` names: submit, return, publish, close or withdraw.
    @Transactional
    public <S extends Sheet, R extends Publishable<S>> R advance(
            Records<S, R> records, UUID id, Right right, Caller caller, @Nullable String ifMatch) {
        return take(records, id, right, stepOf(right, caller), caller, ifMatch);
    }

    /// Takes a step of the record's own, as far as `right` lets the caller.
    @Transactional
    public <S extends Sheet, R extends Publishable<S>> R take(
            Records<S, R> records,
            UUID id,
            Right right,
            BiFunction<? super R, Instant, Change> step,
            Caller caller,
            @Nullable String ifMatch) {
        var record = forWriting(records, caller, right, id);
        Revision.require(ifMatch, record.revision());
        if (MAKES_KNOWN.contains(right)) {
            requireReady(records.unready(record.organization()));
        }
        note(record, step.apply(record, clock.instant()), caller);
        return record;
    }

    /// Lets some people know of a record that is in review or shared with others.
    @Transactional
    public <S extends Sheet, R extends Publishable<S>> R share(
            Records<S, R> records, UUID id, Reach with, Caller caller, @Nullable String ifMatch) {
        return take(records, id, Right.SHARE, (record, now) -> record.share(with, now), caller, ifMatch);
    }

    /// Puts people of the record's own organization in charge.
    ///
    /// @throws Refused [ContentRefusal.Invalid] naming who is not one of them
    @Transactional
    public <S extends Sheet, R extends Publishable<S>> R assign(
            Records<S, R> records, UUID id, Charge charge, Caller caller, @Nullable String ifMatch) {
        var record = forWriting(records, caller, Right.ASSIGN, id);
        Revision.require(ifMatch, record.revision());
        requireGood(strangers("team", charge.team(), record));
        requireGood(strangers("assigned", charge.assigned(), record));
        note(record, record.assign(Set.copyOf(charge.team()), Set.copyOf(charge.assigned()), clock.instant()), caller);
        return record;
    }

    /// Puts another in charge of all records of one kind that somebody is in charge of.
    ///
    /// @return how many
    public <S extends Sheet, R extends Publishable<S>> long handOver(Records<S, R> records, Handing handing) {
        var ids = records.inChargeOf(handing.organization(), handing.from().account());
        ids.stream()
                .map(records::locked)
                .flatMap(Stream::ofNullable)
                .forEach(record -> note(record, record.handOver(handing, handing.now()), handing.by()));
        return ids.size();
    }

    private List<Violation> strangers(String field, List<UUID> named, Publishable<?> record) {
        var home = accounts.of(record.organization()).keySet();
        return IntStream.range(0, named.size())
                .filter(i -> !home.contains(named.get(i)))
                .mapToObj(i -> Violation.inBody("%s[%d]".formatted(field, i), "unknown-record"))
                .toList();
    }

    /// As [#advance], for a record at hand whose organization is ready.
    public void step(Publishable<?> record, Right right, Caller caller) {
        note(record, stepOf(right, caller).apply(record, clock.instant()), caller);
    }

    private static BiFunction<Publishable<?>, Instant, Change> stepOf(Right right, Caller caller) {
        var step = STEPS.get(right);
        if (step == null) {
            throw new IllegalArgumentException("%s is not a step".formatted(right));
        }
        return (record, now) -> step.of(record, caller, now);
    }

    /// Throws a draft away, with its versions.
    @Transactional
    public <S extends Sheet, R extends Publishable<S>> void discard(
            Records<S, R> records, UUID id, Caller caller, @Nullable String ifMatch) {
        var record = forWriting(records, caller, Right.DISCARD, id);
        Revision.require(ifMatch, record.revision());
        record.requireDiscardable();
        remove(records, record);
        audit.record(caller, Change.DISCARDED.name(), record.kind(), id, record.revision());
        facts.fire(new RecordChanged(record.kind(), id, record.revision(), Change.DISCARDED, true));
    }

    /// Erases what was taken back, with all its versions. There is no way back.
    @Transactional
    public <S extends Sheet, R extends Publishable<S>> void purge(
            Records<S, R> records, UUID id, Caller caller, @Nullable String ifMatch) {
        var record = forWriting(records, caller, Right.PURGE, id);
        Revision.require(ifMatch, record.revision());
        erase(records, record, caller);
    }

    /// Erases a record with all its versions, in whatever stage it is. A tombstone says that it was there.
    ///
    /// @param record locked, and the caller's to erase
    @Transactional
    public <S extends Sheet, R extends Publishable<S>> void erase(Records<S, R> records, R record, Caller caller) {
        remove(records, record);
        tombstones.persist(new Tombstone(record, clock.instant()));
        audit.record(caller, ERASED, record.kind(), record.id(), record.revision());
        facts.fire(new RecordChanged(record.kind(), record.id(), record.revision(), Change.DISCARDED, true));
    }

    /// With its versions, which are the record's as long as there is one.
    private <S extends Sheet, R extends Publishable<S>> void remove(Records<S, R> records, R record) {
        wall.asProduct(() -> {
            records.delete(record);
            versions.forget(record.id());
            records.flush();
        });
    }

    /// Everything wrong with a draft: its own limits, and what its sheet says of other records.
    public <S extends Sheet, R extends Publishable<S>> List<Violation> problems(
            Records<S, R> records, Draft<S> draft, R record) {
        var problems = new ArrayList<>(rules.check(draft));
        problems.addAll(rules.check(draft.sheet()));
        problems.addAll(records.check(draft.sheet(), record));
        return problems;
    }

    /// Keeps the version, writes the audit, announces.
    public void note(Publishable<?> record, Change change, Caller caller) {
        versions.keep(record, change, caller);
        settle();
        audit.record(caller, change.name(), record.kind(), record.id(), record.revision());
        facts.fire(new RecordChanged(record.kind(), record.id(), record.revision(), change, record.isNarrower()));
    }

    /// Writes down what was decided; with it the record may leave the sight of who decided it.
    private void settle() {
        if (!wall.isProduct()) {
            wall.asProduct(versions::writeDown);
        }
    }

    private static UUID owner(Records<?, ?> records, Draft<?> draft, Caller caller, UUID id) {
        return switch (records.kind()) {
            case ORGANIZATION -> id; // an organization belongs to itself
            case SEED, NEED, RESEARCHER -> {
                var owner = draft.organization() == null ? caller.organization() : draft.organization();
                if (owner == null) {
                    throw new Refused(new AccessRefusal.OrganizationMissing());
                }
                yield owner;
            }
        };
    }

    private static void requireReady(List<Violation> missing) {
        if (!missing.isEmpty()) {
            throw new Refused(new PublicationRefusal.Incomplete(missing));
        }
    }

    private static void requireGood(List<Violation> problems) {
        if (!problems.isEmpty()) {
            throw new Refused(new ContentRefusal.Invalid(problems));
        }
    }
}
