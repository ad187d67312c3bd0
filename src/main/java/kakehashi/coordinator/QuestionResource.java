package kakehashi.coordinator;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kakehashi.access.Caller;
import kakehashi.access.Callers;
import kakehashi.access.Policy;
import kakehashi.access.Secret;
import kakehashi.publication.Revision;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// The board on which coordinators ask each other, for them alone.
@Path("/api/v1")
class QuestionResource {

    private static final String PURPOSE = "questions";

    private final Questions questions;
    private final QuestionViews views;
    private final Asking asking;
    private final Callers callers;
    private final Secret secret;

    QuestionResource(Questions questions, QuestionViews views, Asking asking, Callers callers, Secret secret) {
        this.questions = questions;
        this.views = views;
        this.asking = asking;
        this.callers = callers;
        this.secret = secret;
    }

    /// @param items the latest first
    record QuestionPage(
            List<QuestionViews.BoardLine> items, @Nullable String nextCursor) {}

    /// @param state `open` or `solved`; all when it is left out
    /// @param mine  those alone that the caller asked
    @GET
    @Path("/coordinators/questions")
    @Transactional
    public QuestionPage list(
            @BeanParam CoordinatorParameters asked,
            @QueryParam("state") @Nullable String state,
            @QueryParam("mine") @DefaultValue("false") boolean mine,
            @QueryParam("limit") @DefaultValue("20") int limit,
            @QueryParam("cursor") @Nullable String cursor) {
        var caller = coordinator();
        CoordinatorParameters.requireLimit(limit);
        var wish = new Questions.Wish(
                asked.words(), asked.field(), asked.prefecture(), solved(state), mine ? caller.account() : null);
        var before = cursor == null ? null : UUID.fromString(secret.verified(PURPOSE, "cursor", cursor, caller));
        var found = questions.page(wish, before, limit + 1);
        var shown = found.stream().limit(limit).toList();
        return new QuestionPage(
                views.summaries(shown, caller),
                found.size() > limit ? secret.signed(PURPOSE, shown.getLast().id.toString(), caller) : null);
    }

    private static @Nullable Boolean solved(@Nullable String state) {
        return switch (state) {
            case null -> null;
            case "open" -> false;
            case "solved" -> true;
            default -> throw CoordinatorParameters.refused("state", "unknown-code", Map.of());
        };
    }

    @GET
    @Path("/coordinators/questions/{id}")
    @Transactional
    public RestResponse<QuestionViews.BoardThread> get(@PathParam("id") UUID id) {
        coordinator();
        return answer(questions.existing(id));
    }

    /// Asks all coordinators.
    @POST
    @Path("/coordinators/questions")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @APIResponse(
            responseCode = "201",
            description = "the question",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = QuestionViews.BoardThread.class)))
    public RestResponse<QuestionViews.BoardThread> ask(QuestionDraft draft) {
        var made = asking.ask(draft, coordinator());
        return RestResponse.ResponseBuilder.<QuestionViews.BoardThread>created(
                        URI.create("/api/v1/coordinators/questions/" + made.id))
                .entity(views.view(made, callers.current()))
                .header("ETag", Revision.tag(made.revision))
                .build();
    }

    @PUT
    @Path("/coordinators/questions/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    public RestResponse<QuestionViews.BoardThread> revise(
            @PathParam("id") UUID id, QuestionDraft draft, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(asking.revise(id, draft, coordinator(), ifMatch));
    }

    /// Takes it away, with all that was answered.
    @DELETE
    @Path("/coordinators/questions/{id}")
    @Transactional
    public void remove(@PathParam("id") UUID id) {
        asking.remove(id, coordinator());
    }

    /// Says that somebody has helped.
    @PUT
    @Path("/coordinators/questions/{id}/solution")
    @Transactional
    public RestResponse<QuestionViews.BoardThread> solve(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(asking.solve(id, true, coordinator(), ifMatch));
    }

    /// Says that help is wanted after all.
    @DELETE
    @Path("/coordinators/questions/{id}/solution")
    @Transactional
    public RestResponse<QuestionViews.BoardThread> reopen(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(asking.solve(id, false, coordinator(), ifMatch));
    }

    /// Answers; also what is solved.
    @POST
    @Path("/coordinators/questions/{id}/replies")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    public RestResponse<QuestionViews.BoardThread> reply(@PathParam("id") UUID id, ReplyDraft draft) {
        return answer(asking.reply(id, draft, coordinator()));
    }

    @DELETE
    @Path("/coordinators/questions/{id}/replies/{reply}")
    @Transactional
    public RestResponse<QuestionViews.BoardThread> removeReply(
            @PathParam("id") UUID id, @PathParam("reply") UUID reply) {
        return answer(asking.removeReply(id, reply, coordinator()));
    }

    private Caller coordinator() {
        var caller = callers.current();
        Policy.requireCoordinator(caller);
        return caller;
    }

    private RestResponse<QuestionViews.BoardThread> answer(Question found) {
        return RestResponse.ResponseBuilder.ok(views.view(found, callers.current()))
                .header("ETag", Revision.tag(found.revision))
                .build();
    }
}
