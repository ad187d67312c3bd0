package kakehashi.alert;

import static java.util.Objects.requireNonNull;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kakehashi.access.Callers;
import kakehashi.matching.Match;

/// What is new for the caller, and why.
@Path("/api/v1/me/alerts")
class AlertResource {

    /// An inbox, not an archive.
    private static final int LATEST = 100;

    private final Alerts alerts;
    private final Inbox inbox;
    private final Callers callers;
    private final Clock clock;

    AlertResource(Alerts alerts, Inbox inbox, Callers callers, Clock clock) {
        this.alerts = alerts;
        this.inbox = inbox;
        this.callers = callers;
        this.clock = clock;
    }

    /// @param unread how many of the items have not been read
    record AlertList(List<AlertView> items, int unread) {}

    /// @param subscription what it is news to
    /// @param at           when it became known
    record AlertView(UUID id, UUID subscription, News news, Instant at, boolean read, Match match) {

        static AlertView of(Inbox.Item item) {
            var alert = item.alert();
            return new AlertView(
                    alert.id(), alert.subscription().id(), alert.news(), alert.at(), alert.isRead(), item.match());
        }
    }

    /// The latest 100, the latest first; only what the caller may read and what fits at this moment.
    @GET
    @Transactional
    public AlertList list() {
        var caller = callers.signedInOrRefused();
        var items = inbox.read(caller, alerts.latest(requireNonNull(caller.account()), LATEST)).stream()
                .map(AlertView::of)
                .toList();
        return new AlertList(
                items, (int) items.stream().filter(item -> !item.read()).count());
    }

    /// Marks everything as read.
    @PUT
    @Path("/reading")
    @Transactional
    public void readAll() {
        alerts.readAll(requireNonNull(callers.signedInOrRefused().account()), clock.instant());
    }

    @PUT
    @Path("/{id}/reading")
    @Transactional
    public void read(@PathParam("id") UUID id) {
        own(id).read(clock.instant());
    }

    @DELETE
    @Path("/{id}/reading")
    @Transactional
    public void unread(@PathParam("id") UUID id) {
        own(id).unread();
    }

    private Alert own(UUID id) {
        return alerts.of(requireNonNull(callers.signedInOrRefused().account()), id);
    }
}
