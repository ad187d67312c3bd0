package kakehashi.disclosure;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import kakehashi.access.Callers;
import kakehashi.access.Policy;
import kakehashi.access.Right;
import kakehashi.need.Needs;
import kakehashi.publication.Publishable;
import kakehashi.publication.Records;
import kakehashi.seed.Seeds;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;

/// Who is tied to a need or a seed; for those who decide about it.
@Path("/api/v1")
class TiesResource {

    private final Needs needs;
    private final Seeds seeds;
    private final Disclosure disclosure;
    private final Bonds bonds;
    private final TieViews views;
    private final Callers callers;

    TiesResource(Needs needs, Seeds seeds, Disclosure disclosure, Bonds bonds, TieViews views, Callers callers) {
        this.needs = needs;
        this.seeds = seeds;
        this.disclosure = disclosure;
        this.bonds = bonds;
        this.views = views;
        this.callers = callers;
    }

    /// Everybody who was ever tied to the record, the latest first.
    record TieList(List<TieView> items) {}

    @GET
    @Path("/needs/{id}/ties")
    @Transactional
    public TieList ofNeed(@PathParam("id") UUID id) {
        return list(needs, id);
    }

    /// Invites, binds by an agreement, engages, takes into the partner group, or keeps out.
    @POST
    @Path("/needs/{id}/ties")
    @Transactional
    @APIResponse(
            responseCode = "201",
            description = "the tie",
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = TieView.class)))
    public RestResponse<TieView> tieToNeed(@PathParam("id") UUID id, TieDraft draft) {
        return tie(needs, id, draft);
    }

    /// Ends a tie. What it opened is closed at once.
    @DELETE
    @Path("/needs/{id}/ties/{tie}")
    @Transactional
    public void endOfNeed(@PathParam("id") UUID id, @PathParam("tie") UUID tie) {
        end(needs, id, tie);
    }

    @GET
    @Path("/seeds/{id}/ties")
    @Transactional
    public TieList ofSeed(@PathParam("id") UUID id) {
        return list(seeds, id);
    }

    /// Invites, binds by an agreement, engages, takes into the partner group, or keeps out.
    @POST
    @Path("/seeds/{id}/ties")
    @Transactional
    @APIResponse(
            responseCode = "201",
            description = "the tie",
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = TieView.class)))
    public RestResponse<TieView> tieToSeed(@PathParam("id") UUID id, TieDraft draft) {
        return tie(seeds, id, draft);
    }

    /// Ends a tie. What it opened is closed at once.
    @DELETE
    @Path("/seeds/{id}/ties/{tie}")
    @Transactional
    public void endOfSeed(@PathParam("id") UUID id, @PathParam("tie") UUID tie) {
        end(seeds, id, tie);
    }

    private TieList list(Records<?, ? extends Publishable<?>> records, UUID id) {
        var caller = callers.current();
        Policy.require(caller, Right.REVOKE, records.readableBy(caller, id));
        return new TieList(views.of(bonds.of(id)));
    }

    private RestResponse<TieView> tie(Records<?, ? extends Publishable<?>> records, UUID id, TieDraft draft) {
        var caller = callers.signedInOrRefused();
        var made = disclosure.tie(records.readableBy(caller, id), draft, caller);
        return RestResponse.ResponseBuilder.<TieView>created(URI.create(
                        "/api/v1/%s/%s/ties/%s".formatted(records.kind().plural(), id, made.id)))
                .entity(views.of(List.of(made)).getFirst())
                .build();
    }

    private void end(Records<?, ? extends Publishable<?>> records, UUID id, UUID tie) {
        var caller = callers.signedInOrRefused();
        disclosure.end(records.readableBy(caller, id), tie, caller);
    }
}
