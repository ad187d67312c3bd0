package kakehashi.handover;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kakehashi.access.Accounts;
import kakehashi.access.Callers;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// Handing over, over HTTP: for managers of an organization, and for the two people.
@Path("/api/v1")
class HandoverResource {

    private final HandingOver handingOver;
    private final Accounts accounts;
    private final Callers callers;

    HandoverResource(HandingOver handingOver, Accounts accounts, Callers callers) {
        this.handingOver = handingOver;
        this.accounts = accounts;
        this.callers = callers;
    }

    /// Somebody is named, or null when their account is gone.
    ///
    /// @param by     who said so
    /// @param moved  how many of what: `seeds`, `introductions`
    /// @param leaves whether the one before left the organization with it
    record HandoverView(
            UUID id,
            @Nullable String from,
            @Nullable String to,
            @Nullable String by,
            Instant at,
            @Nullable String note,
            Map<String, Long> moved,
            boolean leaves) {}

    /// @param items the latest first
    record HandoverList(List<HandoverView> items) {}

    /// @param counts how many of what: `seeds`, `introductions`; without what there is none of
    record ChargeCounts(Map<String, Long> counts) {}

    @GET
    @Path("/organizations/{id}/handovers")
    @Transactional
    public HandoverList history(@PathParam("id") UUID id) {
        return new HandoverList(views(handingOver.history(id, callers.current())));
    }

    /// What would be handed over.
    @GET
    @Path("/organizations/{id}/handovers/prospect")
    @Transactional
    public ChargeCounts prospect(@PathParam("id") UUID id, @QueryParam("from") @Nullable UUID from) {
        return new ChargeCounts(handingOver.prospect(id, from, callers.signedInOrRefused()));
    }

    /// Hands everything over at once, or nothing.
    @POST
    @Path("/organizations/{id}/handovers")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @APIResponse(
            responseCode = "201",
            description = "what was handed over",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = HandoverView.class)))
    public RestResponse<HandoverView> handOver(@PathParam("id") UUID id, HandoverDraft draft) {
        var made = handingOver.handOver(id, draft, callers.signedInOrRefused());
        return RestResponse.ResponseBuilder.<HandoverView>created(
                        URI.create("/api/v1/organizations/%s/handovers".formatted(id)))
                .entity(views(List.of(made)).getFirst())
                .build();
    }

    private List<HandoverView> views(List<Handover> all) {
        var names = accounts.names(all.stream()
                .map(it -> List.of(it.giver, it.taker, it.saidBy))
                .flatMap(Collection::stream)
                .collect(Collectors.toSet()));
        return all.stream()
                .map(it -> new HandoverView(
                        it.id,
                        names.get(it.giver),
                        names.get(it.taker),
                        names.get(it.saidBy),
                        it.at,
                        it.note,
                        it.moved,
                        it.leaves))
                .toList();
    }
}
