package kakehashi.disclosure.ticket;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import kakehashi.access.AccessRefusal;
import kakehashi.access.Caller;
import kakehashi.access.Callers;
import kakehashi.access.Policy;
import kakehashi.access.Role;
import kakehashi.need.Needs;
import kakehashi.problem.Refused;
import kakehashi.publication.Publishable;
import kakehashi.publication.Records;
import kakehashi.seed.Seeds;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// Tickets to look at one need or seed in an emergency, over HTTP.
@Path("/api/v1")
class TicketResource {

    /// Open and running ones are of the last hours, and so always among these.
    private static final int SHOWN = 200;

    private final BreakGlass glass;
    private final Tickets tickets;
    private final TicketViews views;
    private final ManagerMail mail;
    private final Needs needs;
    private final Seeds seeds;
    private final Callers callers;

    TicketResource(
            BreakGlass glass,
            Tickets tickets,
            TicketViews views,
            ManagerMail mail,
            Needs needs,
            Seeds seeds,
            Callers callers) {
        this.glass = glass;
        this.tickets = tickets;
        this.views = views;
        this.mail = mail;
        this.needs = needs;
        this.seeds = seeds;
        this.callers = callers;
    }

    record TicketList(List<TicketView> items) {}

    record TicketDecisionDraft(@Nullable TicketDecision decision) {}

    /// Who asked to look at the record in an emergency, the latest first; for who reads its history, and managers.
    @GET
    @Path("/needs/{id}/tickets")
    @Transactional
    public TicketList ofNeed(@PathParam("id") UUID id) {
        return list(needs, id);
    }

    /// Asks for a ticket for the caller, an administrator; another one decides.
    @POST
    @Path("/needs/{id}/tickets")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @APIResponse(
            responseCode = "201",
            description = "the request",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = TicketView.class)))
    public RestResponse<TicketView> askForNeed(@PathParam("id") UUID id, TicketDraft draft) {
        return ask(needs, id, draft);
    }

    /// Who asked to look at the record in an emergency, the latest first; for who reads its history, and managers.
    @GET
    @Path("/seeds/{id}/tickets")
    @Transactional
    public TicketList ofSeed(@PathParam("id") UUID id) {
        return list(seeds, id);
    }

    /// Asks for a ticket for the caller, an administrator; another one decides.
    @POST
    @Path("/seeds/{id}/tickets")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @APIResponse(
            responseCode = "201",
            description = "the request",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = TicketView.class)))
    public RestResponse<TicketView> askForSeed(@PathParam("id") UUID id, TicketDraft draft) {
        return ask(seeds, id, draft);
    }

    /// The latest 200 requests, the latest first: all for administrators, of their own organization for managers.
    @GET
    @Path("/tickets")
    @Transactional
    public TicketList all() {
        var caller = callers.signedInOrRefused();
        return shown(seen(caller), caller);
    }

    private List<Ticket> seen(Caller caller) {
        if (caller.is(Role.ADMIN)) {
            return tickets.latest(SHOWN);
        }
        var home = caller.organization();
        if (home == null || !Policy.manages(caller, home)) {
            throw new Refused(new AccessRefusal.NotAllowed());
        }
        return tickets.latestOf(home, SHOWN);
    }

    /// Grants or refuses a request of another administrator. A grant counts at once, for hours.
    @PUT
    @Path("/tickets/{id}/decision")
    @Consumes(MediaType.APPLICATION_JSON)
    public TicketView decide(@PathParam("id") UUID id, TicketDecisionDraft draft) {
        var caller = callers.current();
        var decided = glass.decide(id, draft.decision(), caller);
        mail.sendDue(); // after the commit: what is told has happened, and a mail that fails takes nothing back
        return view(decided, caller);
    }

    /// Ends a ticket before its time, by either of the two people or by a manager. What it opened is closed at once.
    @DELETE
    @Path("/tickets/{id}")
    public void end(@PathParam("id") UUID id) {
        glass.end(id, callers.signedInOrRefused());
    }

    private TicketList list(Records<?, ? extends Publishable<?>> records, UUID id) {
        var caller = callers.current();
        return shown(glass.of(records, id, caller), caller);
    }

    private RestResponse<TicketView> ask(Records<?, ? extends Publishable<?>> records, UUID id, TicketDraft draft) {
        var caller = callers.current();
        var asked = glass.ask(records, id, draft, caller);
        return RestResponse.ResponseBuilder.<TicketView>created(URI.create("/api/v1/tickets/" + asked.id))
                .entity(view(asked, caller))
                .build();
    }

    private TicketView view(Ticket ticket, Caller caller) {
        return views.of(List.of(ticket), caller, tickets.moment()).getFirst();
    }

    private TicketList shown(List<Ticket> found, Caller caller) {
        return new TicketList(views.of(found, caller, tickets.moment()));
    }
}
