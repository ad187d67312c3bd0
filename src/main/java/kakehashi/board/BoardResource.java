package kakehashi.board;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import kakehashi.access.Callers;
import kakehashi.access.Policy;
import kakehashi.access.Right;
import kakehashi.audit.AuditLog;
import kakehashi.exchange.CsvTable;
import kakehashi.publication.Revision;
import kakehashi.shared.FileName;
import kakehashi.shared.Marking;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// Boards of the caller's organization.
@Path("/api/v1")
class BoardResource {

    private static final String CSV = "text/csv";
    private static final String IN_UTF_8 = ";charset=UTF-8";

    private final Boards boards;
    private final Triage triage;
    private final BoardViews views;
    private final AuditLog audit;
    private final Callers callers;

    BoardResource(Boards boards, Triage triage, BoardViews views, AuditLog audit, Callers callers) {
        this.boards = boards;
        this.triage = triage;
        this.views = views;
        this.audit = audit;
        this.callers = callers;
    }

    /// @param items what changed last comes first
    record BoardList(List<BoardSummary> items) {}

    /// @param items by name
    record Team(List<Teammate> items) {}

    /// Boards of the caller's organization; who does not work on boards there has none.
    ///
    /// @param archived those that were put away, in the place of the others
    @GET
    @Path("/boards")
    @Transactional
    public BoardList list(@QueryParam("archived") @DefaultValue("false") boolean archived) {
        var caller = callers.signedInOrRefused();
        var home = Triage.home(caller);
        return new BoardList(
                Policy.may(caller, Right.READ, Board.anyOf(home))
                        ? views.summaries(boards.of(home, archived), caller)
                        : List.of());
    }

    @POST
    @Path("/boards")
    @Transactional
    @APIResponse(
            responseCode = "201",
            description = "the board begun",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = BoardView.class)))
    public RestResponse<BoardView> begin(BoardDraft draft, @HeaderParam("Idempotency-Key") @Nullable String key) {
        var begun = triage.begin(draft, callers.signedInOrRefused(), key);
        return RestResponse.ResponseBuilder.<BoardView>created(URI.create("/api/v1/boards/" + begun.id))
                .entity(views.view(begun, callers.current()))
                .header("ETag", Revision.tag(begun.revision))
                .build();
    }

    /// A board with all its cards.
    @GET
    @Path("/boards/{id}")
    @Transactional
    public RestResponse<BoardView> get(@PathParam("id") UUID id) {
        return answer(boards.readableBy(callers.signedInOrRefused(), id));
    }

    /// Gives it another title.
    @PUT
    @Path("/boards/{id}")
    @Transactional
    public RestResponse<BoardView> rename(
            @PathParam("id") UUID id, BoardDraft draft, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(triage.rename(id, draft, callers.signedInOrRefused(), ifMatch));
    }

    /// Says by what the cards are judged, in the place of what was said before. What was given by a criterion that
    /// is left out counts no more.
    @PUT
    @Path("/boards/{id}/criteria")
    @Transactional
    public RestResponse<BoardView> judgeBy(
            @PathParam("id") UUID id, CriteriaDraft draft, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(triage.judgeBy(id, draft, callers.signedInOrRefused(), ifMatch));
    }

    /// Puts it away: nothing of it changes, and its links show nothing, until it is taken out again.
    @PUT
    @Path("/boards/{id}/archive")
    @Transactional
    public RestResponse<BoardView> archive(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(triage.archive(id, callers.signedInOrRefused(), ifMatch));
    }

    /// Takes it out again.
    @DELETE
    @Path("/boards/{id}/archive")
    @Transactional
    public RestResponse<BoardView> restore(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(triage.restore(id, callers.signedInOrRefused(), ifMatch));
    }

    /// Who can look after a card.
    @GET
    @Path("/boards/{id}/team")
    @Transactional
    public Team team(@PathParam("id") UUID id) {
        return new Team(triage.team(boards.readableBy(callers.signedInOrRefused(), id)));
    }

    /// The board as a table for spreadsheets, in the caller's language.
    @GET
    @Path("/boards/{id}/table")
    @Produces(CSV)
    @Transactional
    @APIResponse(
            responseCode = "200",
            description = "one card a line",
            content = @Content(mediaType = CSV, schema = @Schema(implementation = String.class)))
    public Response table(@PathParam("id") UUID id) throws IOException {
        var caller = callers.signedInOrRefused();
        var board = boards.readableBy(caller, id);
        Policy.requireProof(caller);
        audit.record(caller, "BOARD_EXPORTED", board.thing().name(), board.id, board.revision);
        var view = views.exported(board, caller);
        var words = new BoardWords(caller.language(), view.criteria());
        var bytes = new ByteArrayOutputStream();
        try (var table = new CsvTable(bytes, words.headings())) {
            for (var card : view.cards()) {
                table.add(words.cells(card));
            }
        }
        return Response.ok(bytes.toByteArray(), CSV + IN_UTF_8)
                .header(HttpHeaders.CONTENT_DISPOSITION, FileName.attachment(marking(view), "board.csv"))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }

    /// What a team writes down is confidential; a record may be more.
    private static Marking marking(BoardView view) {
        return view.cards().stream()
                .flatMap(card -> Stream.ofNullable(card.record()))
                .map(ShownRecord::marking)
                .reduce(Marking.CONFIDENTIAL, Marking::or);
    }

    private RestResponse<BoardView> answer(Board found) {
        return RestResponse.ResponseBuilder.ok(views.view(found, callers.current()))
                .header("ETag", Revision.tag(found.revision))
                .build();
    }
}
