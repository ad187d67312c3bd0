package kakehashi.need;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import kakehashi.access.Callers;
import kakehashi.access.Policy;
import kakehashi.access.Right;
import kakehashi.publication.Charge;
import kakehashi.publication.History;
import kakehashi.publication.Lifecycle;
import kakehashi.publication.Revision;
import kakehashi.publication.Sharing;
import kakehashi.publication.VersionView;
import kakehashi.publication.Versions;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// The life of a need over HTTP.
@Path("/api/v1")
class NeedResource {

    private final Needs needs;
    private final NeedViews views;
    private final Lifecycle lifecycle;
    private final Versions versions;
    private final Callers callers;

    NeedResource(Needs needs, NeedViews views, Lifecycle lifecycle, Versions versions, Callers callers) {
        this.needs = needs;
        this.views = views;
        this.lifecycle = lifecycle;
        this.versions = versions;
        this.callers = callers;
    }

    /// Makes a draft.
    @POST
    @Path("/needs")
    @Transactional
    @APIResponse(
            responseCode = "201",
            description = "the draft made",
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = NeedView.class)))
    public RestResponse<NeedView> create(NeedDraft draft, @HeaderParam("Idempotency-Key") @Nullable String key) {
        var made = lifecycle.create(needs, draft.draft(), callers.signedInOrRefused(), key);
        return RestResponse.ResponseBuilder.<NeedView>created(URI.create("/api/v1/needs/" + made.id()))
                .entity(views.of(made, callers.current()))
                .header("ETag", Revision.tag(made.revision()))
                .build();
    }

    @GET
    @Path("/needs/{id}")
    @Transactional
    public RestResponse<NeedView> get(@PathParam("id") UUID id) {
        return answer(needs.readableBy(callers.current(), id));
    }

    /// Puts a new sheet in place of the present one; the stage stays.
    @PUT
    @Path("/needs/{id}")
    @Transactional
    public RestResponse<NeedView> revise(
            @PathParam("id") UUID id, NeedDraft draft, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(lifecycle.revise(needs, id, draft.sheet(), callers.current(), ifMatch));
    }

    /// Throws away a draft that never was public.
    @DELETE
    @Path("/needs/{id}")
    public void discard(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        lifecycle.discard(needs, id, callers.current(), ifMatch);
    }

    /// Erases what was withdrawn, with all its versions. There is no way back.
    @DELETE
    @Path("/needs/{id}/content")
    public void purge(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        lifecycle.purge(needs, id, callers.current(), ifMatch);
    }

    /// Hands a draft over for review.
    @PUT
    @Path("/needs/{id}/review")
    @Transactional
    public RestResponse<NeedView> submit(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return advance(id, Right.SUBMIT, ifMatch);
    }

    /// Gives a record back from review to its authors.
    @DELETE
    @Path("/needs/{id}/review")
    @Transactional
    public RestResponse<NeedView> giveBack(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return advance(id, Right.RETURN, ifMatch);
    }

    /// Makes the public part visible to everyone.
    @PUT
    @Path("/needs/{id}/publication")
    @Transactional
    public RestResponse<NeedView> publish(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return advance(id, Right.PUBLISH, ifMatch);
    }

    /// Lets some people know of a record in review, as wide as `reach` says.
    @PUT
    @Path("/needs/{id}/sharing")
    @Transactional
    public RestResponse<NeedView> share(
            @PathParam("id") UUID id, Sharing sharing, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(lifecycle.share(needs, id, sharing.reachOrRefused(), callers.current(), ifMatch));
    }

    /// Ends the search. Who was let in still reads it, everybody else no longer.
    @PUT
    @Path("/needs/{id}/closing")
    @Transactional
    public RestResponse<NeedView> close(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return advance(id, Right.CLOSE, ifMatch);
    }

    /// Puts people in charge.
    @PUT
    @Path("/needs/{id}/charge")
    @Transactional
    public RestResponse<NeedView> assign(
            @PathParam("id") UUID id, Charge charge, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(lifecycle.assign(needs, id, charge, callers.current(), ifMatch));
    }

    /// Takes a record back from the public.
    @DELETE
    @Path("/needs/{id}/publication")
    @Transactional
    public RestResponse<NeedView> withdraw(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return advance(id, Right.WITHDRAW, ifMatch);
    }

    /// Who changed what, the latest first.
    @GET
    @Path("/needs/{id}/history")
    @Transactional
    public History history(@PathParam("id") UUID id) {
        var record = needs.readableBy(callers.current(), id);
        Policy.require(callers.current(), Right.HISTORY, record);
        return History.of(versions.history(record, callers.current()));
    }

    /// The sheet as it stood at one revision.
    @GET
    @Path("/needs/{id}/versions/{revision}")
    @Transactional
    public VersionView version(@PathParam("id") UUID id, @PathParam("revision") int revision) {
        var record = needs.readableBy(callers.current(), id);
        Policy.require(callers.current(), Right.HISTORY, record);
        return versions.version(record, revision, callers.current());
    }

    private RestResponse<NeedView> advance(UUID id, Right right, @Nullable String ifMatch) {
        return answer(lifecycle.advance(needs, id, right, callers.current(), ifMatch));
    }

    private RestResponse<NeedView> answer(Need need) {
        return RestResponse.ResponseBuilder.ok(views.of(need, callers.current()))
                .header("ETag", Revision.tag(need.revision()))
                .build();
    }
}
