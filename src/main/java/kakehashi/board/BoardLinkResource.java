package kakehashi.board;

import static java.util.stream.Collectors.toSet;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kakehashi.access.Accounts;
import kakehashi.access.Callers;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// Links to boards, for the team and for whoever has one. A secret goes in bodies alone, so that no log keeps it.
@Path("/api/v1")
class BoardLinkResource {

    private final Boards boards;
    private final BoardLinks links;
    private final SharedBoards shared;
    private final Accounts accounts;
    private final Callers callers;
    private final Clock clock;

    BoardLinkResource(
            Boards boards, BoardLinks links, SharedBoards shared, Accounts accounts, Callers callers, Clock clock) {
        this.boards = boards;
        this.links = links;
        this.shared = shared;
        this.accounts = accounts;
        this.callers = callers;
        this.clock = clock;
    }

    /// @param scores whether it shows what the team makes of the cards
    record LinkView(UUID id, boolean scores, Teammate madeBy, Instant madeAt, Instant until) {}

    /// @param items the latest first
    record LinkList(List<LinkView> items) {}

    /// @param secret opens the board to whoever has it; shown this once
    record LinkMade(UUID id, String secret, Instant until) {}

    record LinkSecret(@Nullable String secret) {}

    /// The open links of a board.
    @GET
    @Path("/boards/{id}/links")
    @Transactional
    public LinkList list(@PathParam("id") UUID id) {
        var open = links.open(boards.readableBy(callers.signedInOrRefused(), id), clock.instant());
        var names = accounts.names(open.stream().map(link -> link.madeBy).collect(toSet()));
        return new LinkList(open.stream()
                .map(link -> new LinkView(
                        link.id,
                        link.scores,
                        new Teammate(link.madeBy, names.getOrDefault(link.madeBy, "")),
                        link.madeAt,
                        link.until))
                .toList());
    }

    /// Makes a link by which whoever has it reads which records stand where.
    @POST
    @Path("/boards/{id}/links")
    @Transactional
    @APIResponse(
            responseCode = "201",
            description = "the link with its secret",
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = LinkMade.class)))
    public RestResponse<LinkMade> make(@PathParam("id") UUID id, LinkDraft draft) {
        var made = shared.make(id, draft, callers.signedInOrRefused());
        var link = made.link();
        return RestResponse.ResponseBuilder.<LinkMade>created(
                        URI.create("/api/v1/boards/%s/links/%s".formatted(id, link.id)))
                .entity(new LinkMade(link.id, made.secret(), link.until))
                .build();
    }

    /// Ends a link.
    @DELETE
    @Path("/boards/{id}/links/{link}")
    @Transactional
    public void revoke(@PathParam("id") UUID id, @PathParam("link") UUID link) {
        shared.revoke(id, link, callers.signedInOrRefused());
    }

    /// The board of a link, for whoever has its secret: of the records what they may read anyway. A secret that
    /// opens nothing, or nothing any more, is answered like one that never was.
    @POST
    @Path("/shared-board")
    @Transactional
    public SharedBoard open(LinkSecret secret) {
        return shared.open(secret.secret(), callers.current());
    }
}
