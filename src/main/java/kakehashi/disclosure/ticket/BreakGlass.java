package kakehashi.disclosure.ticket;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import kakehashi.access.AccessRefusal;
import kakehashi.access.Accounts;
import kakehashi.access.Caller;
import kakehashi.access.Policy;
import kakehashi.access.Right;
import kakehashi.access.Role;
import kakehashi.access.Wall;
import kakehashi.audit.AuditLog;
import kakehashi.disclosure.Disclosure;
import kakehashi.need.Needs;
import kakehashi.problem.ContentRefusal;
import kakehashi.problem.Refused;
import kakehashi.problem.Violation;
import kakehashi.publication.Publishable;
import kakehashi.publication.Records;
import kakehashi.publication.SheetRules;
import kakehashi.publication.Turns;
import kakehashi.seed.Seeds;
import kakehashi.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/// Leads a ticket from its request to its end: asks the policy, opens and closes the record, writes the audit.
@ApplicationScoped
class BreakGlass {

    /// R8 of the requirements; the database refuses more as well.
    private static final Duration LONGEST = Duration.ofHours(4);

    private final Tickets tickets;
    private final Disclosure disclosure;
    private final Needs needs;
    private final Seeds seeds;
    private final Accounts accounts;
    private final SheetRules rules;
    private final Turns turns;
    private final AuditLog audit;
    private final Wall wall;
    private final TicketConfig config;

    BreakGlass(
            Tickets tickets,
            Disclosure disclosure,
            Needs needs,
            Seeds seeds,
            Accounts accounts,
            SheetRules rules,
            Turns turns,
            AuditLog audit,
            Wall wall,
            TicketConfig config) {
        this.tickets = tickets;
        this.disclosure = disclosure;
        this.needs = needs;
        this.seeds = seeds;
        this.accounts = accounts;
        this.rules = rules;
        this.turns = turns;
        this.audit = audit;
        this.wall = wall;
        this.config = config;
    }

    void check(@Observes StartupEvent start) {
        requireShort(config.lasts());
    }

    /// @throws IllegalArgumentException when a ticket would last longer than four hours, or no time at all
    static void requireShort(Duration lasts) {
        if (!lasts.isPositive() || lasts.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("ticket.lasts is %s, but a ticket lasts more than nothing and at most %s"
                    .formatted(lasts, LONGEST));
        }
    }

    /// Asks for a ticket for the caller. Nothing is opened yet.
    ///
    /// @throws Refused [ContentRefusal.Invalid], [TicketRefusal.AlreadyAsked] or what the policy declines
    @Transactional
    Ticket ask(Records<?, ? extends Publishable<?>> records, UUID id, TicketDraft draft, Caller caller) {
        Policy.requireAdministrator(caller);
        var record = find(records, id);
        if (record == null || !Policy.may(caller, Right.EXIST, record)) {
            throw new Refused(new AccessRefusal.Hidden());
        }
        Policy.requireProof(caller);
        var reason = requireReason(draft);
        var account = Objects.requireNonNull(caller.account());
        turns.await("ticket", id, account);
        var now = tickets.moment();
        if (tickets.of(id).stream().anyMatch(each -> each.askedBy.equals(account) && each.isLive(now))) {
            throw new Refused(new TicketRefusal.AlreadyAsked());
        }
        var asked = new Ticket(record, reason, account, now);
        tickets.persist(asked);
        note(asked, "TICKET_ASKED", caller);
        return asked;
    }

    /// Grants or refuses what somebody else asked for. Granted, it is open at once to who asked, and to nobody else.
    ///
    /// @throws Refused [ContentRefusal.Invalid], or what ticket and policy decline
    @Transactional
    Ticket decide(UUID id, @Nullable TicketDecision decision, Caller caller) {
        Policy.requireAdministrator(caller);
        var ticket = tickets.locked(id);
        switch (decision) {
            case null ->
                throw new Refused(new ContentRefusal.Invalid(List.of(Violation.inBody("decision", "required"))));
            case GRANTED -> grant(ticket, caller);
            case REFUSED -> {
                ticket.refuse(Objects.requireNonNull(caller.account()), tickets.moment());
                note(ticket, "TICKET_REFUSED", caller);
            }
        }
        return ticket;
    }

    private void grant(Ticket ticket, Caller caller) {
        var now = tickets.moment();
        var until = ticket.grant(Objects.requireNonNull(caller.account()), config.lasts(), now);
        Policy.requireProof(caller);
        var asker = accounts.addressees(Set.of(ticket.askedBy)).get(ticket.askedBy);
        if (asker == null || !asker.caller().is(Role.ADMIN)) {
            throw new Refused(new TicketRefusal.AskerGone());
        }
        var record = find(ticket);
        if (record == null || !Policy.may(asker.caller(), Right.EXIST, record)) {
            throw new Refused(new TicketRefusal.RecordGone());
        }
        ticket.tie = disclosure.openTicket(record, ticket.askedBy, until, caller, now);
    }

    /// Closes the record again before its time.
    ///
    /// @throws Refused [TicketRefusal.NotGranted], [TicketRefusal.AlreadyEnded], or [AccessRefusal.NotAllowed] for
    ///     who may know of it and not end it
    @Transactional
    void end(UUID id, Caller caller) {
        var ticket = tickets.locked(id);
        if (!TicketViews.mayEnd(ticket, caller)) {
            throw new Refused(new AccessRefusal.NotAllowed());
        }
        var now = tickets.moment();
        ticket.end(Objects.requireNonNull(caller.account()), now);
        disclosure.closeTicket(Objects.requireNonNull(ticket.tie), ticket.recordRevision, caller, now);
    }

    /// Tickets of a record, the latest first, for who manages its organization or reads its history.
    ///
    /// @throws Refused what the policy declines
    @Transactional
    List<Ticket> of(Records<?, ? extends Publishable<?>> records, UUID id, Caller caller) {
        var record = find(records, id);
        if (record == null) {
            throw new Refused(new AccessRefusal.Hidden());
        }
        // whoever manages the organization is told also of a draft that they do not read
        if (!Policy.manages(caller, record.organization())) {
            Policy.require(caller, Right.HISTORY, record);
        }
        return tickets.of(id);
    }

    private @Nullable Publishable<?> find(Ticket ticket) {
        return switch (ticket.kind) {
            case NEED -> find(needs, ticket.record);
            case SEED -> find(seeds, ticket.record);
            case RESEARCHER, ORGANIZATION -> null;
        };
    }

    /// Who asks or decides sees no content; what there is, is found for them.
    private @Nullable Publishable<?> find(Records<?, ? extends Publishable<?>> records, UUID id) {
        return wall.asProduct(() -> records.findById(id));
    }

    private String requireReason(TicketDraft draft) {
        var wrong = rules.check(draft);
        if (!wrong.isEmpty()) {
            throw new Refused(new ContentRefusal.Invalid(wrong));
        }
        var reason = LocalizedText.present(draft.reason());
        if (reason == null) {
            throw new Refused(new ContentRefusal.Invalid(List.of(Violation.inBody("reason", "required"))));
        }
        return reason;
    }

    private void note(Ticket ticket, String action, Caller caller) {
        audit.record(caller, action, ticket.kind, ticket.record, ticket.recordRevision);
    }
}
