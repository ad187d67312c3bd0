package kakehashi.disclosure;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import kakehashi.access.Callers;
import kakehashi.access.Policy;
import kakehashi.access.Right;
import kakehashi.publication.Publishable;
import kakehashi.publication.Records;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;

/// Who is tied to a record; for those who decide about it.
abstract class TiesResource {

    private final Records<?, ? extends Publishable<?>> records;
    private final Disclosure disclosure;
    private final Bonds bonds;
    private final TieViews views;
    private final Callers callers;

    TiesResource(
            Records<?, ? extends Publishable<?>> records,
            Disclosure disclosure,
            Bonds bonds,
            TieViews views,
            Callers callers) {
        this.records = records;
        this.disclosure = disclosure;
        this.bonds = bonds;
        this.views = views;
        this.callers = callers;
    }

    /// Everybody who was ever tied to the record, the latest first.
    record TieList(List<TieView> items) {}

    @GET
    @Transactional
    public TieList list(@PathParam("id") UUID id) {
        var caller = callers.current();
        var record = records.readableBy(caller, id);
        Policy.require(caller, Right.REVOKE, record);
        return new TieList(views.of(bonds.of(id)));
    }

    /// Invites, binds by an agreement, clears, engages, takes into the partner group, or keeps out.
    @POST
    @Transactional
    @APIResponse(
            responseCode = "201",
            description = "the tie",
            content = @Content(schema = @Schema(implementation = TieView.class)))
    public RestResponse<TieView> tie(@PathParam("id") UUID id, TieDraft draft) {
        var caller = callers.signedInOrRefused();
        var made = disclosure.tie(records.readableBy(caller, id), draft, caller);
        return RestResponse.ResponseBuilder.<TieView>created(URI.create(
                        "/api/v1/%s/%s/ties/%s".formatted(records.kind().plural(), id, made.id)))
                .entity(views.of(List.of(made)).getFirst())
                .build();
    }

    /// Ends a tie. What it opened is closed at once.
    @DELETE
    @Path("/{tie}")
    @Transactional
    public void end(@PathParam("id") UUID id, @PathParam("tie") UUID tie) {
        var caller = callers.signedInOrRefused();
        disclosure.end(records.readableBy(caller, id), tie, caller);
    }
}
