package kakehashi.introduction;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
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
import kakehashi.publication.Revision;
import kakehashi.thread.Scope;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// The life of an introduction over HTTP.
@Path("/api/v1")
class IntroductionResource {

    private final Introducing introducing;
    private final Corresponding corresponding;
    private final IntroductionViews views;
    private final Callers callers;

    IntroductionResource(
            Introducing introducing, Corresponding corresponding, IntroductionViews views, Callers callers) {
        this.introducing = introducing;
        this.corresponding = corresponding;
        this.views = views;
        this.callers = callers;
    }

    record AssigneeDraft(@Nullable UUID account) {}

    record MarksDraft(boolean wanted) {}

    /// Asks for an introduction, or prepares one. Whoever speaks for the need or for the offer asks the other side.
    @POST
    @Path("/introductions")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @APIResponse(
            responseCode = "201",
            description = "the introduction asked for",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = IntroductionView.class)))
    public RestResponse<IntroductionView> begin(
            IntroductionDraft draft, @HeaderParam("Idempotency-Key") @Nullable String key) {
        var made = introducing.begin(draft, callers.signedInOrRefused(), key);
        return RestResponse.ResponseBuilder.<IntroductionView>created(URI.create("/api/v1/introductions/" + made.id))
                .entity(views.view(made.id, callers.current()))
                .header("ETag", Revision.tag(made.revision))
                .build();
    }

    @GET
    @Path("/introductions/{id}")
    @Transactional
    public RestResponse<IntroductionView> get(@PathParam("id") UUID id) {
        var answer = answer(id);
        introducing.markRead(answer.getEntity());
        introducing.noteReading("READ", id, answer.getEntity().summary().revision(), callers.current());
        return answer;
    }

    /// Takes a step: sends, takes, accepts, declines, fixes the meeting, withdraws or ends.
    @PUT
    @Path("/introductions/{id}/state")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    public RestResponse<IntroductionView> step(
            @PathParam("id") UUID id, StepDraft draft, @HeaderParam("If-Match") @Nullable String ifMatch) {
        introducing.step(id, draft, callers.signedInOrRefused(), ifMatch);
        return answer(id);
    }

    /// Takes back the caller's last step, within a minute of it unless the operator says otherwise.
    @DELETE
    @Path("/introductions/{id}/state")
    @Transactional
    public RestResponse<IntroductionView> takeBack(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        introducing.takeBack(id, callers.signedInOrRefused(), ifMatch);
        return answer(id);
    }

    /// Puts a colleague in charge on the caller's side; without an account the whole desk is.
    @PUT
    @Path("/introductions/{id}/assignee")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    public RestResponse<IntroductionView> assign(
            @PathParam("id") UUID id, AssigneeDraft draft, @HeaderParam("If-Match") @Nullable String ifMatch) {
        introducing.assign(id, draft.account(), callers.signedInOrRefused(), ifMatch);
        return answer(id);
    }

    /// Tells the other side whose the need is. There is no way back.
    @PUT
    @Path("/introductions/{id}/naming")
    @Transactional
    public RestResponse<IntroductionView> name(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        introducing.name(id, callers.signedInOrRefused(), ifMatch);
        return answer(id);
    }

    /// Writes to the other side, or offers times.
    @POST
    @Path("/introductions/{id}/entries")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    public RestResponse<IntroductionView> write(
            @PathParam("id") UUID id, EntryDraft draft, @HeaderParam("If-Match") @Nullable String ifMatch) {
        corresponding.write(id, draft, callers.signedInOrRefused(), ifMatch);
        return answer(id);
    }

    /// Says whether the caller's side wants that each sees how far the other has read; it is so once both do.
    @PUT
    @Path("/introductions/{id}/read-marks")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    public RestResponse<IntroductionView> wantMarks(
            @PathParam("id") UUID id, MarksDraft draft, @HeaderParam("If-Match") @Nullable String ifMatch) {
        introducing.wantMarks(id, draft.wanted(), callers.signedInOrRefused(), ifMatch);
        return answer(id);
    }

    /// Writes the scope sheet anew; every version stays in the thread, and both sides agree to the last one with
    /// `AGREE`.
    @PUT
    @Path("/introductions/{id}/scope")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    public RestResponse<IntroductionView> rewriteScope(
            @PathParam("id") UUID id, Scope scope, @HeaderParam("If-Match") @Nullable String ifMatch) {
        corresponding.rewriteScope(id, scope, callers.signedInOrRefused(), ifMatch);
        return answer(id);
    }

    private RestResponse<IntroductionView> answer(UUID id) {
        var view = views.view(id, callers.signedInOrRefused());
        return RestResponse.ResponseBuilder.ok(view)
                .header("ETag", Revision.tag(view.summary().revision()))
                .build();
    }
}
