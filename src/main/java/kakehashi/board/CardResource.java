package kakehashi.board;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import kakehashi.access.Callers;
import kakehashi.publication.Revision;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// Cards of a board. The answer to each is the card as it is then, with its own `ETag`.
@Path("/api/v1")
class CardResource {

    private final Boards boards;
    private final Triage triage;
    private final BoardViews views;
    private final Callers callers;

    CardResource(Boards boards, Triage triage, BoardViews views, Callers callers) {
        this.boards = boards;
        this.triage = triage;
        this.views = views;
        this.callers = callers;
    }

    /// Puts a record on the board, at the end of its column. One that is on it stays where it is, and one that was
    /// taken off comes back with what the team wrote.
    @POST
    @Path("/boards/{id}/cards")
    @Transactional
    @APIResponse(
            responseCode = "201",
            description = "the card that came onto the board",
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = CardView.class)))
    @APIResponse(
            responseCode = "200",
            description = "the card that was on it already",
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = CardView.class)))
    public RestResponse<CardView> add(@PathParam("id") UUID id, CardDraft draft) {
        var added = triage.add(id, draft, callers.signedInOrRefused());
        return answer(added.isNew() ? RestResponse.Status.CREATED : RestResponse.Status.OK, id, added.card());
    }

    /// Moves a card, or brings it back after it was taken off.
    @PUT
    @Path("/boards/{id}/cards/{card}/place")
    @Transactional
    public RestResponse<CardView> move(
            @PathParam("id") UUID id,
            @PathParam("card") UUID card,
            PlaceDraft draft,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(id, triage.move(id, card, draft, callers.signedInOrRefused(), ifMatch));
    }

    /// Says who looks after a card.
    @PUT
    @Path("/boards/{id}/cards/{card}/owner")
    @Transactional
    public RestResponse<CardView> give(
            @PathParam("id") UUID id,
            @PathParam("card") UUID card,
            CardOwnerDraft draft,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(id, triage.give(id, card, draft, callers.signedInOrRefused(), ifMatch));
    }

    /// Takes a card off. What the team wrote comes back with it.
    @DELETE
    @Path("/boards/{id}/cards/{card}")
    @Transactional
    public RestResponse<CardView> remove(
            @PathParam("id") UUID id, @PathParam("card") UUID card, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(id, triage.remove(id, card, callers.signedInOrRefused(), ifMatch));
    }

    /// Writes a note for the team.
    @POST
    @Path("/boards/{id}/cards/{card}/notes")
    @Transactional
    public RestResponse<CardView> write(@PathParam("id") UUID id, @PathParam("card") UUID card, CardNoteDraft draft) {
        return answer(id, triage.write(id, card, draft, callers.signedInOrRefused()));
    }

    /// Takes a note of the caller's own away.
    @DELETE
    @Path("/boards/{id}/cards/{card}/notes/{note}")
    @Transactional
    public RestResponse<CardView> erase(
            @PathParam("id") UUID id, @PathParam("card") UUID card, @PathParam("note") UUID note) {
        return answer(id, triage.erase(id, card, note, callers.signedInOrRefused()));
    }

    /// Gives a card the caller's points, in the place of those given before.
    @PUT
    @Path("/boards/{id}/cards/{card}/points")
    @Transactional
    public RestResponse<CardView> review(@PathParam("id") UUID id, @PathParam("card") UUID card, PointsDraft draft) {
        return answer(id, triage.review(id, card, draft, callers.signedInOrRefused()));
    }

    private RestResponse<CardView> answer(UUID board, Card card) {
        return answer(RestResponse.Status.OK, board, card);
    }

    private RestResponse<CardView> answer(RestResponse.Status status, UUID board, Card card) {
        var caller = callers.current();
        return RestResponse.ResponseBuilder.create(status, views.view(boards.readableBy(caller, board), card, caller))
                .header("ETag", Revision.tag(card.revision))
                .build();
    }
}
