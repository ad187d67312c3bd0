package kakehashi.freshness;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kakehashi.access.Accounts;
import kakehashi.access.Caller;
import kakehashi.access.Policy;
import kakehashi.access.Wall;
import kakehashi.exchange.RecordRooms;
import kakehashi.shared.RecordKind;
import org.jspecify.annotations.Nullable;

/// What can be told of records that wait for a confirmation to people who are away, and who these are.
@ApplicationScoped
public class FreshnessNews {

    private final Confirmations confirmations;
    private final ConfirmationLinks links;
    private final ConfirmationViews views;
    private final RecordRooms rooms;
    private final Accounts accounts;
    private final Wall wall;

    FreshnessNews(
            Confirmations confirmations,
            ConfirmationLinks links,
            ConfirmationViews views,
            RecordRooms rooms,
            Accounts accounts,
            Wall wall) {
        this.confirmations = confirmations;
        this.links = links;
        this.views = views;
        this.rooms = rooms;
        this.accounts = accounts;
        this.wall = wall;
    }

    /// A record that waits, for one reader.
    ///
    /// @param token that confirms it, as the reader
    public record News(WaitingRecord record, String token) {}

    /// Null when it does not wait any more, or the reader can do nothing about it.
    public @Nullable News of(UUID record, Caller reader) {
        var waiting =
                wall.asProduct(() -> confirmations.findByIdOptional(record)).orElse(null);
        var found = waiting == null ? null : rooms.of(waiting.kind).findById(record);
        var seen = waiting == null || found == null ? null : views.of(waiting, found, reader);
        return seen == null || waiting == null
                ? null
                : new News(seen, links.token(Objects.requireNonNull(reader.account()), waiting));
    }

    /// Whoever is in charge of the record and can confirm it; else everybody who can.
    public Set<UUID> keepers(RecordKind kind, UUID record) {
        var waiting = confirmations.findById(record);
        var found = rooms.of(kind).findById(record);
        if (waiting == null || found == null) {
            return Set.of();
        }
        var right = ConfirmationViews.rightFor(waiting);
        var able = accounts.those(found.organization(), caller -> Policy.may(caller, right, found));
        var named = Stream.concat(found.team().stream(), found.assigned().stream())
                .filter(able::contains)
                .collect(Collectors.toSet());
        return named.isEmpty() ? able : named;
    }
}
