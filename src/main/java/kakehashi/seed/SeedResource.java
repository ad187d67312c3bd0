package kakehashi.seed;

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
import java.time.Instant;
import java.util.UUID;
import java.util.function.BiFunction;
import kakehashi.access.Callers;
import kakehashi.access.Policy;
import kakehashi.access.Right;
import kakehashi.publication.Change;
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

/// The life of a seed over HTTP.
@Path("/api/v1")
class SeedResource {

    private final Seeds seeds;
    private final SeedViews views;
    private final Lifecycle lifecycle;
    private final Versions versions;
    private final Callers callers;

    SeedResource(Seeds seeds, SeedViews views, Lifecycle lifecycle, Versions versions, Callers callers) {
        this.seeds = seeds;
        this.views = views;
        this.lifecycle = lifecycle;
        this.versions = versions;
        this.callers = callers;
    }

    /// Makes a draft.
    @POST
    @Path("/seeds")
    @Transactional
    @APIResponse(
            responseCode = "201",
            description = "the draft made",
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = SeedView.class)))
    public RestResponse<SeedView> create(SeedDraft draft, @HeaderParam("Idempotency-Key") @Nullable String key) {
        var made = lifecycle.create(seeds, draft.draft(), callers.signedInOrRefused(), key);
        return RestResponse.ResponseBuilder.<SeedView>created(URI.create("/api/v1/seeds/" + made.id()))
                .entity(views.of(made, callers.current()))
                .header("ETag", Revision.tag(made.revision()))
                .build();
    }

    @GET
    @Path("/seeds/{id}")
    @Transactional
    public RestResponse<SeedView> get(@PathParam("id") UUID id) {
        return answer(seeds.readableBy(callers.current(), id));
    }

    /// Puts a new sheet in place of the present one; the stage stays.
    @PUT
    @Path("/seeds/{id}")
    @Transactional
    public RestResponse<SeedView> revise(
            @PathParam("id") UUID id, SeedDraft draft, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(lifecycle.revise(seeds, id, draft.sheet(), callers.current(), ifMatch));
    }

    /// Throws away a draft that never was public.
    @DELETE
    @Path("/seeds/{id}")
    public void discard(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        lifecycle.discard(seeds, id, callers.current(), ifMatch);
    }

    /// Erases what was withdrawn, with all its versions. There is no way back.
    @DELETE
    @Path("/seeds/{id}/content")
    public void purge(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        lifecycle.purge(seeds, id, callers.current(), ifMatch);
    }

    /// Hands a draft over for review.
    @PUT
    @Path("/seeds/{id}/review")
    @Transactional
    public RestResponse<SeedView> submit(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return advance(id, Right.SUBMIT, ifMatch);
    }

    /// Gives a record back from review to its authors.
    @DELETE
    @Path("/seeds/{id}/review")
    @Transactional
    public RestResponse<SeedView> giveBack(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return advance(id, Right.RETURN, ifMatch);
    }

    /// Makes the public part visible to everyone.
    @PUT
    @Path("/seeds/{id}/publication")
    @Transactional
    public RestResponse<SeedView> publish(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return advance(id, Right.PUBLISH, ifMatch);
    }

    /// Lets some people know of a record in review, as wide as `reach` says.
    @PUT
    @Path("/seeds/{id}/sharing")
    @Transactional
    public RestResponse<SeedView> share(
            @PathParam("id") UUID id, Sharing sharing, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(lifecycle.share(seeds, id, sharing.reachOrRefused(), callers.current(), ifMatch));
    }

    /// Says when the embargo ends, and whom the seed is shared with from that day on.
    @PUT
    @Path("/seeds/{id}/embargo")
    @Transactional
    public RestResponse<SeedView> endEmbargo(
            @PathParam("id") UUID id, EmbargoDraft draft, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return take(
                id,
                Right.DECIDE,
                (seed, now) -> seed.endEmbargo(draft.embargoOrRefused(), seeds.today(), now),
                ifMatch);
    }

    /// Marks the seed as sensitive technology, which its house alone may know.
    @PUT
    @Path("/seeds/{id}/mark")
    @Transactional
    public RestResponse<SeedView> mark(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return take(id, Right.MARK, Seed::mark, ifMatch);
    }

    /// Takes the mark of sensitive technology off.
    @DELETE
    @Path("/seeds/{id}/mark")
    @Transactional
    public RestResponse<SeedView> unmark(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return take(id, Right.UNMARK, Seed::unmark, ifMatch);
    }

    /// Puts people in charge.
    @PUT
    @Path("/seeds/{id}/charge")
    @Transactional
    public RestResponse<SeedView> assign(
            @PathParam("id") UUID id, Charge charge, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(lifecycle.assign(seeds, id, charge, callers.current(), ifMatch));
    }

    /// Takes a record back from the public.
    @DELETE
    @Path("/seeds/{id}/publication")
    @Transactional
    public RestResponse<SeedView> withdraw(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return advance(id, Right.WITHDRAW, ifMatch);
    }

    /// Who changed what, the latest first.
    @GET
    @Path("/seeds/{id}/history")
    @Transactional
    public History history(@PathParam("id") UUID id) {
        var record = seeds.readableBy(callers.current(), id);
        Policy.require(callers.current(), Right.HISTORY, record);
        return History.of(versions.history(record, callers.current()));
    }

    /// The sheet as it stood at one revision.
    @GET
    @Path("/seeds/{id}/versions/{revision}")
    @Transactional
    public VersionView version(@PathParam("id") UUID id, @PathParam("revision") int revision) {
        var record = seeds.readableBy(callers.current(), id);
        Policy.require(callers.current(), Right.HISTORY, record);
        return versions.version(record, revision, callers.current());
    }

    private RestResponse<SeedView> take(
            UUID id, Right right, BiFunction<Seed, Instant, Change> step, @Nullable String ifMatch) {
        return answer(lifecycle.take(seeds, id, right, step, callers.current(), ifMatch));
    }

    private RestResponse<SeedView> advance(UUID id, Right right, @Nullable String ifMatch) {
        return answer(lifecycle.advance(seeds, id, right, callers.current(), ifMatch));
    }

    private RestResponse<SeedView> answer(Seed seed) {
        return RestResponse.ResponseBuilder.ok(views.of(seed, callers.current()))
                .header("ETag", Revision.tag(seed.revision()))
                .build();
    }
}
