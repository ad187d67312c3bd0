package kakehashi.handover;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import kakehashi.access.Accounts;
import kakehashi.access.Caller;
import kakehashi.access.Charges;
import kakehashi.access.Handing;
import kakehashi.access.Policy;
import kakehashi.access.Right;
import kakehashi.access.Wall;
import kakehashi.audit.AuditLog;
import kakehashi.membership.Joining;
import kakehashi.organization.Organizations;
import kakehashi.problem.ContentRefusal;
import kakehashi.problem.Refused;
import kakehashi.problem.Violation;
import kakehashi.publication.SheetRules;
import kakehashi.publication.Turns;
import kakehashi.shared.RecordKind;
import org.jspecify.annotations.Nullable;

/// Hands everything one person is in charge of to another, in all rooms or in none.
@ApplicationScoped
class HandingOver {

    private final Handovers handovers;
    private final Joining joining;
    private final Organizations organizations;
    private final Accounts accounts;
    private final List<Charges> rooms;
    private final SheetRules rules;
    private final Turns turns;
    private final AuditLog audit;
    private final Wall wall;
    private final Event<HandedOver> facts;
    private final Clock clock;

    HandingOver(
            Handovers handovers,
            Joining joining,
            Organizations organizations,
            Accounts accounts,
            @All List<Charges> rooms,
            SheetRules rules,
            Turns turns,
            AuditLog audit,
            Wall wall,
            Event<HandedOver> facts,
            Clock clock) {
        this.handovers = handovers;
        this.joining = joining;
        this.organizations = organizations;
        this.accounts = accounts;
        this.rooms = rooms;
        this.rules = rules;
        this.turns = turns;
        this.audit = audit;
        this.wall = wall;
        this.facts = facts;
        this.clock = clock;
    }

    /// How much somebody is in charge of, by the words of [Charges].
    ///
    /// @throws Refused [ContentRefusal.Invalid] for somebody who does not belong there, or what the policy declines
    Map<String, Long> prospect(UUID organization, @Nullable UUID from, Caller caller) {
        joining.home(organization, caller);
        var person = member(organization, from);
        if (person == null) {
            throw new Refused(new ContentRefusal.Invalid(
                    List.of(Violation.inQuery("from", from == null ? "required" : "unknown-record", Map.of()))));
        }
        return wall.asProduct(() -> {
            var counts = new TreeMap<String, Long>();
            rooms.forEach(room -> counts.putAll(room.count(organization, person.account())));
            return counts;
        });
    }

    /// All of it or nothing. Of two who hand over from the same person the second finds nothing left, or nobody.
    ///
    /// @throws Refused [ContentRefusal.Invalid] naming who cannot give or take, [HandoverRefusal], or what the
    ///     policy and membership decline
    @Transactional
    Handover handOver(UUID organization, HandoverDraft draft, Caller caller) {
        var home = joining.home(organization, caller);
        turns.await("handover", organization);
        var handing = handing(organization, draft, caller);
        return wall.asProduct(() -> {
            var moved = new TreeMap<String, Long>();
            rooms.forEach(room -> moved.putAll(room.handOver(handing)));
            if (moved.isEmpty() && !draft.leaves()) {
                throw new Refused(new HandoverRefusal.NothingInCharge());
            }
            var made = new Handover(handing, draft.note(), moved, draft.leaves());
            handovers.persist(made);
            audit.record(caller, "HANDED_OVER", RecordKind.ORGANIZATION, home.id(), home.revision());
            if (draft.leaves()) {
                joining.end(organization, made.giver, caller);
            }
            handovers.flush();
            facts.fire(new HandedOver(made.id, made.taker, made.saidBy));
            return made;
        });
    }

    private Handing handing(UUID organization, HandoverDraft draft, Caller caller) {
        var problems = new ArrayList<>(rules.check(draft));
        var from = member(organization, draft.from());
        var to = member(organization, draft.to());
        if (from == null) {
            problems.add(Violation.inBody("from", draft.from() == null ? "required" : "unknown-record"));
        }
        if (to == null) {
            problems.add(Violation.inBody("to", draft.to() == null ? "required" : "unknown-record"));
        } else if (to.equals(from)) {
            problems.add(Violation.inBody("to", "same-person"));
        }
        if (!problems.isEmpty()) {
            throw new Refused(new ContentRefusal.Invalid(problems));
        }
        return new Handing(
                organization, Objects.requireNonNull(from), Objects.requireNonNull(to), caller, clock.instant());
    }

    private Accounts.@Nullable Person member(UUID organization, @Nullable UUID account) {
        var person = account == null ? null : accounts.person(account);
        return person == null || !organization.equals(person.organization()) ? null : person;
    }

    /// All of the organization for its managers; for who gave or took and belongs there their own. The latest first.
    ///
    /// @throws Refused what the policy declines, to everybody else
    List<Handover> history(UUID organization, Caller caller) {
        Policy.requireSomebody(caller);
        var home = organizations.readableBy(caller, organization);
        // managers of the installation belong nowhere, and are asked to begin a new house
        var all = wall.asProduct(() -> handovers.of(organization));
        if (Policy.may(caller, Right.ASSIGN, home)) {
            return all;
        }
        var own = all.stream().filter(each -> each.isOf(caller.account())).toList();
        if (own.isEmpty() || !organization.equals(caller.organization())) {
            Policy.require(caller, Right.ASSIGN, home);
        }
        return own;
    }
}
