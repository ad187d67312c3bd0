package kakehashi.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kakehashi.access.AccessRefusal;
import kakehashi.access.Caller;
import kakehashi.access.KnownTies;
import kakehashi.access.Policy;
import kakehashi.access.Right;
import kakehashi.access.Tie;
import kakehashi.access.Wall;
import kakehashi.audit.AuditLog;
import kakehashi.problem.ContentRefusal;
import kakehashi.problem.Refused;
import kakehashi.problem.Violation;
import kakehashi.publication.Publishable;
import org.jspecify.annotations.Nullable;

/// Ties people to records and ends ties: asks the policy, keeps the evidence, writes the audit.
///
/// What a tie takes away is gone with the commit: the next request of whoever it concerns is decided anew.
@ApplicationScoped
public class Disclosure {

    /// Who may say what; the others come about elsewhere, and by nobody's word alone.
    private static final Map<Tie, Right> GIVEN_BY = Map.of(
            Tie.INVITED, Right.INVITE,
            Tie.BOUND, Right.GRANT,
            Tie.ENGAGED, Right.GRANT,
            Tie.PARTNER, Right.SHARE,
            Tie.BLOCKED, Right.REVOKE);

    private final Bonds bonds;
    private final AuditLog audit;
    private final Wall wall;
    private final KnownTies known;
    private final Event<TiesChanged> facts;
    private final Clock clock;

    Disclosure(Bonds bonds, AuditLog audit, Wall wall, KnownTies known, Event<TiesChanged> facts, Clock clock) {
        this.bonds = bonds;
        this.audit = audit;
        this.wall = wall;
        this.known = known;
        this.facts = facts;
        this.clock = clock;
    }

    /// @throws Refused [ContentRefusal.Invalid], [DisclosureRefusal.AlreadyTied] or what the policy declines
    Bond tie(Publishable<?> record, TieDraft draft, Caller caller) {
        var right = draft.tie() == null ? null : GIVEN_BY.get(draft.tie());
        Policy.require(caller, right == null ? Right.INVITE : right, record);
        var now = clock.instant();
        requireGood(draft, right, record, now);
        var tie = Objects.requireNonNull(draft.tie());
        var with = new Bond.With(null, draft.organization(), draft.researcher());
        // who may tie need not see who is tied
        var before = wall.asProduct(() -> bonds.of(record.id()));
        if (before.stream().anyMatch(each -> each.holds(now) && each.tie == tie && each.isWith(with))) {
            throw new Refused(new DisclosureRefusal.AlreadyTied());
        }
        var bond = new Bond(record, tie, with, draft.until(), caller.account(), now);
        bond.wording = tie == Tie.BOUND ? draft.wording() : null;
        bonds.persist(bond);
        note(record, tie.name(), caller);
        return bond;
    }

    /// Opens details to one side, as a check of it has decided; an earlier clearance of that side ends.
    ///
    /// @param researcher one person of the organization; null for everybody there
    /// @param until      when it ends by itself; null when somebody must end it
    /// @param wording    what it was decided by
    /// @return the tie
    public UUID clear(
            Publishable<?> record,
            UUID organization,
            @Nullable UUID researcher,
            @Nullable Instant until,
            String wording,
            Caller caller) {
        endClearance(record, organization, researcher, caller);
        var with = side(organization, researcher);
        var bond = new Bond(record, Tie.CLEARED, with, until, caller.account(), clock.instant());
        bond.wording = wording;
        bonds.persist(bond);
        note(record, Tie.CLEARED.name(), caller);
        return bond.id;
    }

    /// Closes details to one side again; nothing happens when they were not open.
    public void endClearance(Publishable<?> record, UUID organization, @Nullable UUID researcher, Caller caller) {
        var now = clock.instant();
        var with = side(organization, researcher);
        // an officer decides who is cleared, and need not see the other ties
        wall.asProduct(() -> {
            bonds.of(record.id()).stream()
                    .filter(each -> each.tie == Tie.CLEARED && each.isWith(with) && each.holds(now))
                    .forEach(each -> {
                        each.end(caller.account(), now);
                        note(record, "ENDED_" + each.tie, caller);
                    });
            bonds.writeDown();
        });
    }

    private static Bond.With side(UUID organization, @Nullable UUID researcher) {
        return researcher == null ? new Bond.With(null, organization, null) : new Bond.With(null, null, researcher);
    }

    /// Opens a record to one person in an emergency, as two people have decided.
    ///
    /// @param until when it ends by itself
    /// @return the tie
    public UUID openTicket(Publishable<?> record, UUID account, Instant until, Caller caller, Instant now) {
        var bond = new Bond(record, Tie.TICKET, new Bond.With(account, null, null), until, caller.account(), now);
        bonds.persist(bond);
        note(record, Tie.TICKET.name(), caller);
        return bond.id;
    }

    /// Closes to one person what such a tie opened.
    ///
    /// @param revision for the audit: the record may be gone
    public void closeTicket(UUID tie, int revision, Caller caller, Instant now) {
        // who ends it need not see the record's ties
        wall.asProduct(() -> {
            var bond = Objects.requireNonNull(bonds.findById(tie));
            bond.end(caller.account(), now);
            bonds.writeDown();
            audit.record(caller, "ENDED_" + bond.tie, bond.kind, bond.record, revision);
            facts.fire(new TiesChanged(bond.record));
        });
    }

    /// Lets somebody coordinate a record from outside who wrote it down for its owner. It counts as long as they are
    /// pledged.
    ///
    /// @return the tie
    public UUID engage(Publishable<?> record, UUID account, Caller caller) {
        var with = new Bond.With(account, null, null);
        var bond = new Bond(record, Tie.ENGAGED, with, null, caller.account(), clock.instant());
        bonds.persist(bond);
        bonds.writeDown();
        note(record, Tie.ENGAGED.name(), caller);
        return bond.id;
    }

    /// Ends what [#engage] began.
    public void disengage(Publishable<?> record, UUID tie, Caller caller) {
        Objects.requireNonNull(bonds.findById(tie)).end(caller.account(), clock.instant());
        bonds.writeDown();
        note(record, "ENDED_" + Tie.ENGAGED, caller);
    }

    /// Cases that somebody coordinates from outside, by the ties that let them.
    public Set<UUID> engagements(UUID account) {
        return bonds.list("account = ?1 and tie = ?2 and endedAt is null", account, Tie.ENGAGED).stream()
                .map(bond -> bond.id)
                .collect(Collectors.toSet());
    }

    /// Ends a tie of `record`; a block is ended in the same way. Tickets have a way of their own: the team of a
    /// record shall not close it to who has to look at what the team did.
    void end(Publishable<?> record, UUID id, Caller caller) {
        Policy.require(caller, Right.REVOKE, record);
        var bond = bonds.ofRecord(record.id(), id);
        if (bond.tie == Tie.TICKET) {
            throw new Refused(new AccessRefusal.NotAllowed());
        }
        bond.end(caller.account(), clock.instant());
        note(record, "ENDED_" + bond.tie, caller);
    }

    /// Accepts in person the agreement that binds the caller's organization or profile.
    ///
    /// @throws Refused [DisclosureRefusal.NothingToAccept] or [DisclosureRefusal.OtherWording]
    void accept(Publishable<?> record, @Nullable String wording, Caller caller) {
        var now = clock.instant();
        var agreement = agreement(record.id(), caller, now);
        if (agreement == null) {
            throw new Refused(new DisclosureRefusal.NothingToAccept());
        }
        if (!Objects.equals(agreement.wording, wording)) {
            throw new Refused(new DisclosureRefusal.OtherWording());
        }
        var with = new Bond.With(caller.account(), null, null);
        var before = bonds.of(record.id()).stream()
                .filter(each -> each.tie == Tie.ACCEPTED && each.isWith(with) && each.holds(now))
                .findAny();
        if (before.isEmpty()) {
            var bond = new Bond(record, Tie.ACCEPTED, with, null, caller.account(), now);
            bond.wording = wording;
            bonds.persist(bond);
            note(record, Tie.ACCEPTED.name(), caller);
        }
    }

    /// Whether an agreement on secrecy about `record` binds an organization, or the person with a profile.
    public boolean binds(UUID record, UUID organization, @Nullable UUID researcher) {
        var now = clock.instant();
        // whether there is one is no secret to either side
        return wall.asProduct(() -> bonds.of(record)).stream()
                .anyMatch(each -> each.tie == Tie.BOUND
                        && each.holds(now)
                        && (each.isWith(new Bond.With(null, organization, null))
                                || researcher != null && each.isWith(new Bond.With(null, null, researcher))));
    }

    /// The agreement on secrecy that binds the caller; null when none does.
    @Nullable
    Bond agreement(UUID record, Caller caller, Instant now) {
        return bonds.of(record).stream()
                .filter(each -> each.tie == Tie.BOUND && each.holds(now) && each.binds(caller))
                .findFirst()
                .orElse(null);
    }

    /// Also after a pledge: what somebody may see is decided anew.
    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) TiesChanged fact) {
        known.forget();
    }

    private void note(Publishable<?> record, String action, Caller caller) {
        audit.record(caller, action, record.kind(), record.id(), record.revision());
        facts.fire(new TiesChanged(record.id()));
    }

    private static void requireGood(TieDraft draft, @Nullable Right right, Publishable<?> record, Instant now) {
        if (right == null) {
            throw refused("tie", draft.tie() == null ? "required" : "unknown-code");
        }
        if (!new Bond.With(null, draft.organization(), draft.researcher()).isOne()) {
            throw refused("organization", "required");
        }
        if (record.organization().equals(draft.organization())) {
            throw refused("organization", "own-organization");
        }
        if (draft.tie() == Tie.BOUND
                && (draft.wording() == null || draft.wording().isBlank())) {
            throw refused("wording", "required");
        }
        if (draft.until() != null && !draft.until().isAfter(now)) {
            throw refused("until", "not-plausible");
        }
    }

    private static Refused refused(String field, String code) {
        return new Refused(new ContentRefusal.Invalid(List.of(Violation.inBody(field, code))));
    }
}
