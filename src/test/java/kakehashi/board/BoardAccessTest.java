package kakehashi.board;

import static kakehashi.board.Shortlist.organizationOf;
import static kakehashi.board.Shortlist.worked;
import static kakehashi.testing.Api.assertRefused;
import static kakehashi.testing.Api.published;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kakehashi.access.Caller;
import kakehashi.access.Policy;
import kakehashi.access.Right;
import kakehashi.access.Role;
import kakehashi.access.Ties;
import kakehashi.access.Wall;
import kakehashi.shared.Language;
import kakehashi.shared.RecordKind;
import kakehashi.testing.Api;
import kakehashi.testing.Made;
import kakehashi.testing.People;
import kakehashi.testing.Queries;
import kakehashi.testing.Sheets;
import kakehashi.testing.Stored;
import org.junit.jupiter.api.Test;

/// Who reads a board, and what of the records on it.
@QuarkusTest
class BoardAccessTest {

    private static final int MOST_STATEMENTS = 22;

    @Inject
    Stored stored;

    @Inject
    Wall wall;

    @Inject
    Boards boards;

    @Test
    void isThereForItsTeamAlone() {
        var board = Shortlist.begunBy(People.COORDINATOR);

        assertThat(board.read(People.COORDINATOR).statusCode()).isEqualTo(200);
        for (var other : List.of(People.COMPANY, People.RESEARCHER, People.ADMIN, People.NEIGHBOUR, People.RIVAL)) {
            assertRefused(board.read(other), 404, "http-404");
            assertRefused(other.asks().get(board.path() + "/table"), 404, "http-404");
            assertRefused(other.asks().get(board.path() + "/links"), 404, "http-404");
            assertRefused(other.asks().body(Map.of("days", 1)).post(board.path() + "/links"), 404, "http-404");
        }
        assertThat(People.RESEARCHER.asks().get("/boards").<List<?>>path("items"))
                .isEmpty();
    }

    /// Of all who could be near it, those alone who work at the desk and have pledged secrecy, by either wall.
    @Test
    void isReadByWhoWorksAtTheDesk() {
        var home = organizationOf(People.COORDINATOR);
        var id = UUID.fromString(Shortlist.begunBy(People.COORDINATOR).id());

        assertThat(reads(person(home, true, Role.COORDINATOR), id)).isEqualTo(List.of(true, true));
        assertThat(reads(person(home, true, Role.COMPANY), id)).isEqualTo(List.of(true, true));
        for (var other : List.of(
                person(home, false, Role.COORDINATOR),
                person(home, true, Role.RESEARCHER),
                person(home, true, Role.OFFICER),
                person(home, true, Role.MANAGER),
                person(home, true, Role.COORDINATOR, Role.STUDENT),
                person(UUID.randomUUID(), true, Role.COORDINATOR),
                person(home, true, Role.ADMIN),
                Caller.nobody(Language.JA))) {
            assertThat(reads(other, id)).as(other.roles().toString()).isEqualTo(List.of(false, false));
        }
    }

    private static Caller person(UUID organization, boolean pledged, Role... roles) {
        return new Caller(
                new UUID(9, 9),
                "",
                Set.of(roles),
                organization,
                null,
                Language.JA,
                new Ties(pledged, Map.of()),
                false,
                true);
    }

    /// By the policy, and by the database.
    private List<Boolean> reads(Caller caller, UUID id) {
        var board = QuarkusTransaction.requiringNew().call(() -> wall.asProduct(() -> boards.findById(id)));
        boolean there =
                QuarkusTransaction.requiringNew().call(() -> wall.as(caller, () -> boards.count("id", id)) == 1);
        return List.of(Policy.may(caller, Right.READ, board), there);
    }

    /// A record that goes out of sight leaves nothing on the board but what the team wrote itself.
    @Test
    void showsNothingOfARecordThatMayNotBeReadAnyMore() {
        var board = Shortlist.begunBy(People.COMPANY);
        var seed = published(People.COORDINATOR, RecordKind.SEED, Sheets.seed("zqxwithdrawn の題"));
        var card = worked(board.add(People.COMPANY, seed), 201);
        worked(board.note(People.COMPANY, card, "我々のメモ"), 200);
        var secret = board.linked(People.COMPANY, Map.of());
        assertThat(board.read(People.COMPANY).asString()).contains("zqxwithdrawn");

        seed.after(made -> made.withdraw(People.COORDINATOR));

        for (var answer : List.of(
                board.read(People.COMPANY),
                People.COMPANY.asks().get(board.path() + "/table"),
                Shortlist.open(People.NOBODY, secret),
                Shortlist.open(People.RIVAL, secret),
                board.note(People.COMPANY, card, "もう一つ"))) {
            worked(answer, 200);
            assertThat(answer.asString())
                    .doesNotContain("zqxwithdrawn")
                    .doesNotContain(seed.id().toString());
        }
        assertThat(board.read(People.COMPANY).<Object>path("cards[0].record")).isNull();
        assertThat(board.read(People.COMPANY).<List<String>>path("cards[0].notes.text"))
                .contains("我々のメモ");
        assertThat(People.COMPANY.asks().get(board.path() + "/table").asString())
                .contains("閲覧できない記録");
        // what cannot be read can still be moved, and taken off and back
        var moved = worked(board.move(People.COMPANY, card, Map.of("column", "DONE")), 200);
        var removed = worked(board.remove(People.COMPANY, moved), 200);
        worked(board.move(People.COMPANY, removed, Map.of("column", "DONE")), 200);
        assertRefused(board.add(People.COMPANY, seed), 404, "http-404");
        assertRefused(board.add(People.COMPANY, new Made(RecordKind.SEED, UUID.randomUUID(), "")), 404, "http-404");
    }

    @Test
    void keepsAnAnonymousCompanyAnonymous() {
        var sheet = Sheets.with(Sheets.need("zqxneed を探す"), "anonymous", true);
        var need = published(People.COMPANY, RecordKind.NEED, sheet);
        var company = organizationOf(People.COMPANY).toString();
        String name = People.COMPANY.asks().get("/organizations/" + company).path("name.ja");
        var board = new Shortlist(worked(
                        People.COORDINATOR
                                .asks()
                                .body(Map.of("title", "企業の候補", "about", Map.of("kind", "need", "id", need.id())))
                                .post("/boards"),
                        201)
                .path("id"));
        var card = worked(board.add(People.COORDINATOR, need), 201);
        var secret = board.linked(People.COORDINATOR, Map.of("scores", true));
        var table = People.COORDINATOR.asks().get(board.path() + "/table");

        for (var answer : List.of(
                card,
                board.read(People.COORDINATOR),
                People.COORDINATOR.asks().get("/boards"),
                table,
                Shortlist.open(People.NOBODY, secret),
                Shortlist.open(People.RESEARCHER, secret))) {
            assertThat(answer.asString())
                    .contains("zqxneed")
                    .doesNotContain(company)
                    .doesNotContain(name);
            assertThat(answer.headers().toString()).doesNotContain(company).doesNotContain("zqxneed");
        }
        assertThat(table.asString()).contains("非公開の企業");
        // who may know it learns it by the same link
        assertThat(Shortlist.open(People.COMPANY, secret).<String>path("cards[0].record.organization.id"))
                .isEqualTo(company);
    }

    @Test
    void sharesTheSelectionAndNothingTheTeamWrote() {
        var board = Shortlist.begunBy(People.COORDINATOR);
        var open = worked(
                board.add(People.COORDINATOR, published(People.COORDINATOR, RecordKind.SEED, Sheets.seed("公開の題"))),
                201);
        var own = worked(
                board.add(
                        People.COORDINATOR, Api.draft(People.COORDINATOR, RecordKind.SEED, Sheets.seed("zqxdraft の題"))),
                201);
        worked(board.note(People.COORDINATOR, open, "zqxnote"), 200);
        var criteria = board.judgedBy(People.COORDINATOR, 1);
        worked(board.give(People.COORDINATOR, open, Map.of(criteria.getFirst(), 4)), 200);
        var plain = board.linked(People.COORDINATOR, Map.of());
        var scored = board.linked(People.COORDINATOR, Map.of("scores", true, "days", 1));

        var seen = worked(Shortlist.open(People.NOBODY, plain), 200);
        assertThat(seen.<List<String>>path("cards.column")).containsExactly("NEW", "NEW");
        assertThat(seen.<String>path("cards[0].record.title.ja")).isEqualTo("公開の題");
        assertThat(seen.<Object>path("cards[1].record")).isNull();
        assertThat(seen.<List<Object>>path("cards.score")).containsOnlyNulls();
        assertThat(seen.asString())
                .contains("電池の候補")
                .doesNotContain("zqx")
                .doesNotContain(own.<String>path("id"))
                .doesNotContain(Shortlist.accountOf(People.COORDINATOR).toString());
        assertThat(Shortlist.open(People.NOBODY, scored).jsonPath().getDouble("cards[0].score.total"))
                .isEqualTo(4.0);
        assertThat(Shortlist.open(People.COORDINATOR, plain).<String>path("cards[1].record.title.ja"))
                .contains("zqxdraft");
    }

    @Test
    void answersAlikeToEverySecretThatOpensNothing() {
        var board = Shortlist.begunBy(People.COMPANY);
        var revoked = board.linked(People.COMPANY, Map.of());
        var ended = board.linked(People.COMPANY, Map.of());
        var links = People.COMPANY.asks().get(board.path() + "/links");
        assertThat(links.<List<?>>path("items")).hasSize(2);
        assertThat(links.asString()).doesNotContain(revoked).doesNotContain(ended);
        stored.tables()
                .forEach(table ->
                        assertThat(stored.holds(table, revoked)).as(table).isFalse());

        assertThat(People.COMPANY
                        .asks()
                        .delete(board.path() + "/links/" + links.path("items[1].id"))
                        .statusCode())
                .isEqualTo(204);
        stored.execute(
                "update board_links set until = now() where id = '%s'".formatted(links.<String>path("items[0].id")));

        var unknown = Shortlist.open(People.NOBODY, "unbekannt");
        assertRefused(unknown, 404, "http-404");
        for (var secret : List.of(revoked, ended, "")) {
            assertThat(Shortlist.open(People.NOBODY, secret).asString()).isEqualTo(unknown.asString());
        }
        assertThat(People.COMPANY.asks().get(board.path() + "/links").<List<?>>path("items"))
                .isEmpty();
    }

    /// Who opens a draft of their own by a board has read it, and the audit says so.
    @Test
    void notesWhatIsRead() {
        var board = Shortlist.begunBy(People.COORDINATOR);
        var draft = Api.draft(People.COORDINATOR, RecordKind.SEED, Sheets.aSeed());
        worked(board.add(People.COORDINATOR, draft), 201);
        board.read(People.COORDINATOR);
        People.COORDINATOR.asks().get(board.path() + "/table");

        assertThat(stored.one("select string_agg(action, ' ' order by at, id) from audit where record = '%s'"
                        .formatted(draft.id())))
                .isEqualTo("CREATED READ EXPORTED");
    }

    /// Needs of one's own that nobody else may read, and a seed of others.
    @Test
    void asksAsManyStatementsForTwoHundredAsForTwo() {
        var seed = published(People.COORDINATOR, RecordKind.SEED, Sheets.aSeed());
        var needs = IntStream.range(0, 199)
                .mapToObj(_ -> Api.draft(People.COMPANY, RecordKind.NEED, Sheets.aNeed()))
                .toList();
        var two = filled(seed, needs.subList(0, 1));
        var many = filled(seed, needs);

        assertThat(statements(many)).hasSameSizeAs(statements(two)).hasSizeLessThanOrEqualTo(MOST_STATEMENTS);
        assertThat(many.read(People.COMPANY).<List<Map<String, ?>>>path("cards.record"))
                .hasSize(200)
                .doesNotContainNull();
        assertRefused(
                many.add(People.COMPANY, published(People.COORDINATOR, RecordKind.SEED, Sheets.aSeed())),
                409,
                "board-full");
    }

    /// What was read within the hour is not noted again.
    private static List<String> statements(Shortlist board) {
        board.read(People.COMPANY);
        return Queries.during(() -> worked(board.read(People.COMPANY), 200));
    }

    /// A board with these, each with a note.
    private Shortlist filled(Made seed, List<Made> needs) {
        var board = Shortlist.begunBy(People.COMPANY);
        worked(board.add(People.COMPANY, seed), 201);
        stored.execute("""
                insert into board_cards (id, board, organization, kind, record, in_column, place, revision, added_by, added_at)
                select gen_random_uuid(), '%1$s', '%2$s', 'NEED', need, 'NEW', place, 1, '%3$s', now()
                from unnest('{%4$s}'::uuid[]) with ordinality as needs (need, place)""".formatted(
                        board.id(),
                        organizationOf(People.COMPANY),
                        Shortlist.accountOf(People.COMPANY),
                        needs.stream().map(need -> need.id().toString()).collect(Collectors.joining(","))));
        stored.execute("""
                insert into board_notes (id, card, organization, account, text, at)
                select gen_random_uuid(), id, organization, added_by, 'メモ', now() from board_cards where board = '%s'""".formatted(board.id()));
        return board;
    }
}
