package kakehashi.disclosure.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kakehashi.access.Accounts;
import kakehashi.access.Caller;
import kakehashi.access.Policy;
import kakehashi.access.Role;
import org.jspecify.annotations.Nullable;

/// Shows tickets, with names.
@ApplicationScoped
class TicketViews {

    private final Accounts accounts;

    TicketViews(Accounts accounts) {
        this.accounts = accounts;
    }

    /// In the order given; one statement more whatever their number.
    List<TicketView> of(List<Ticket> tickets, Caller caller, Instant now) {
        var names = accounts.names(tickets.stream()
                .flatMap(ticket -> Stream.of(ticket.askedBy, ticket.decidedBy, ticket.endedBy))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return tickets.stream().map(ticket -> view(ticket, names, caller, now)).toList();
    }

    private static TicketView view(Ticket ticket, Map<UUID, String> names, Caller caller, Instant now) {
        return new TicketView(
                ticket.id,
                ticket.kind,
                ticket.record,
                ticket.reason,
                ticket.at(now),
                name(ticket.askedBy, names),
                ticket.askedAt,
                ticket.openUntil,
                name(ticket.decidedBy, names),
                ticket.decidedAt,
                ticket.until,
                name(ticket.endedBy, names),
                ticket.endedAt,
                ticket.askedBy.equals(caller.account()),
                allowed(ticket, caller, now));
    }

    private static @Nullable String name(@Nullable UUID account, Map<UUID, String> names) {
        return account == null ? null : names.get(account);
    }

    private static List<TicketState> allowed(Ticket ticket, Caller caller, Instant now) {
        return switch (ticket.at(now)) {
            case OPEN ->
                caller.is(Role.ADMIN) && !ticket.askedBy.equals(caller.account())
                        ? List.of(TicketState.GRANTED, TicketState.REFUSED)
                        : List.of();
            case GRANTED -> mayEnd(ticket, caller) ? List.of(TicketState.ENDED) : List.of();
            case EXPIRED, REFUSED, ENDED -> List.of();
        };
    }

    /// Either of the two, and who manages the organization whose record it is.
    static boolean mayEnd(Ticket ticket, Caller caller) {
        return ticket.isOf(caller.account()) || Policy.manages(caller, ticket.organization);
    }
}
