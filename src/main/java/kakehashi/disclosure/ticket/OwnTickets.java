package kakehashi.disclosure.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import kakehashi.access.Caller;
import kakehashi.access.PersonalData;
import kakehashi.shared.RecordKind;
import org.jspecify.annotations.Nullable;

/// The tickets a person asked for, decided or ended. They stay when the account goes, by its id alone: they are
/// evidence for the owner of the record.
@ApplicationScoped
class OwnTickets implements PersonalData {

    private final Tickets tickets;

    OwnTickets(Tickets tickets) {
        this.tickets = tickets;
    }

    /// @param reason of what the person asked for themselves; null for another's
    record Told(
            UUID id,
            RecordKind kind,
            UUID record,
            @Nullable String reason,
            Instant askedAt,
            @Nullable Instant decidedAt,
            @Nullable Instant until,
            @Nullable Instant endedAt) {}

    @Override
    public String name() {
        return "tickets";
    }

    @Override
    public List<Told> of(Caller person) {
        var account = Objects.requireNonNull(person.account());
        return tickets.by(account).stream()
                .map(it -> new Told(
                        it.id,
                        it.kind,
                        it.record,
                        account.equals(it.askedBy) ? it.reason : null,
                        it.askedAt,
                        it.decidedAt,
                        it.until,
                        it.endedAt))
                .toList();
    }

    @Override
    public void forget(Caller person) {
        // evidence stays
    }
}
