package kakehashi.board;

import static kakehashi.board.Shortlist.accountOf;
import static kakehashi.board.Shortlist.worked;
import static kakehashi.testing.Api.assertRefused;
import static kakehashi.testing.Api.assertViolation;
import static kakehashi.testing.Api.draft;
import static kakehashi.testing.Api.published;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import kakehashi.shared.RecordKind;
import kakehashi.testing.AtOnce;
import kakehashi.testing.Made;
import kakehashi.testing.People;
import kakehashi.testing.Sheets;
import kakehashi.testing.Stored;
import org.junit.jupiter.api.Test;

/// A board from its beginning to the archive.
@QuarkusTest
class BoardFlowTest {

    private static final People WE = People.COMPANY;

    @Inject
    Stored stored;

    private static Made seed() {
        return published(People.COORDINATOR, RecordKind.SEED, Sheets.aSeed());
    }

    private static List<String> inColumn(Shortlist board, String column) {
        return board.read(WE).path("cards.findAll { it.column == '%s' }.id".formatted(column));
    }

    @Test
    void goesFromTheFirstLookToTheEnd() {
        var board = Shortlist.begunBy(WE);
        var card = worked(board.add(WE, seed()), 201);
        assertThat(card.<String>path("column")).isEqualTo("NEW");
        assertThat(card.<String>path("record.title.ja")).isNotBlank();
        assertThat(card.<String>path("record.organization.name.ja")).isNotBlank();

        var moved = worked(board.move(WE, card, Map.of("column", "CONTACTED")), 200);
        var owned = worked(
                WE.asks()
                        .header("If-Match", moved.header("ETag"))
                        .body(Map.of("owner", accountOf(WE)))
                        .put(board.card(card) + "/owner"),
                200);
        worked(board.note(WE, card, "来週電話する"), 200);

        var seen = worked(board.read(WE), 200);
        assertThat(seen.<List<String>>path("cards.column")).containsExactly("CONTACTED");
        assertThat(seen.<String>path("cards[0].owner.id"))
                .isEqualTo(accountOf(WE).toString());
        assertThat(seen.<String>path("cards[0].notes[0].text")).isEqualTo("来週電話する");
        assertThat(seen.<Integer>path("cards[0].revision")).isEqualTo(owned.<Integer>path("revision"));
        assertThat(stored.one("""
                select string_agg(action, ' ' order by at, id) from audit where record = '%s' and kind = 'BOARD'
                """.formatted(card.<String>path("id"))))
                .isEqualTo("CARD_ADDED CARD_MOVED CARD_OWNED CARD_NOTED");
        assertThat(WE.asks()
                        .get("/boards")
                        .<Integer>path("items.find { it.id == '%s' }.columns.CONTACTED".formatted(board.id())))
                .isEqualTo(1);
    }

    @Test
    void refusesWhatIsMissingOrTooLong() {
        assertViolation(WE.asks().body(Map.of("title", " ")).post("/boards"), 422, "title", "required");
        assertViolation(WE.asks().body(Map.of("title", "あ".repeat(81))).post("/boards"), 422, "title", "too-long");
        assertViolation(
                WE.asks()
                        .body(Map.of("title", "題", "about", Map.of("kind", "seed")))
                        .post("/boards"),
                422,
                "about.id",
                "required");
        assertViolation(
                WE.asks()
                        .body(Map.of("title", "題", "about", Map.of("kind", "researcher", "id", UUID.randomUUID())))
                        .post("/boards"),
                422,
                "about.kind",
                "unknown-code");
        var board = Shortlist.begunBy(WE);
        var card = worked(board.add(WE, seed()), 201);
        assertViolation(board.note(WE, card, " "), 422, "text", "required");
        assertViolation(board.note(WE, card, "x".repeat(2_001)), 422, "text", "too-long");
        assertViolation(board.move(WE, card, Map.of()), 422, "column", "required");
        assertViolation(WE.asks().body(Map.of("days", 366)).post(board.path() + "/links"), 422, "days", "out-of-range");
        assertViolation(
                WE.asks()
                        .header("If-Match", card.header("ETag"))
                        .body(Map.of("owner", accountOf(People.RIVAL)))
                        .put(board.card(card) + "/owner"),
                422,
                "owner",
                "unknown-record");
        assertViolation(
                WE.asks()
                        .body(Map.of("kind", "organization", "record", UUID.randomUUID()))
                        .post(board.path() + "/cards"),
                422,
                "kind",
                "unknown-code");
    }

    @Test
    void beginsOneBoardWithOneKey() {
        var key = UUID.randomUUID().toString();
        var first = WE.asks()
                .header("Idempotency-Key", key)
                .body(Map.of("title", "一度だけ"))
                .post("/boards");
        var second = WE.asks()
                .header("Idempotency-Key", key)
                .body(Map.of("title", "一度だけ"))
                .post("/boards");

        assertThat(worked(second, 201).<String>path("id"))
                .isEqualTo(worked(first, 201).path("id"));
    }

    @Test
    void keepsTheOrderThatPeopleMake() {
        var board = Shortlist.begunBy(WE);
        var cards = IntStream.range(0, 4)
                .mapToObj(_ -> worked(board.add(WE, seed()), 201))
                .toList();
        var ids = cards.stream().map(card -> card.<String>path("id")).toList();

        var last = worked(board.move(WE, cards.get(3), Map.of("column", "NEW", "before", ids.get(1))), 200);
        assertThat(inColumn(board, "NEW")).containsExactly(ids.get(0), ids.get(3), ids.get(1), ids.get(2));

        // before itself, or before a card that is elsewhere, is at the end
        worked(board.move(WE, last, Map.of("column", "NEW", "before", ids.get(3))), 200);
        assertThat(inColumn(board, "NEW")).containsExactly(ids.get(0), ids.get(1), ids.get(2), ids.get(3));
        worked(board.move(WE, cards.get(0), Map.of("column", "DONE")), 200);
        worked(board.move(WE, cards.get(1), Map.of("column", "NEW", "before", ids.get(0))), 200);
        assertThat(inColumn(board, "NEW")).containsExactly(ids.get(2), ids.get(3), ids.get(1));
    }

    @Test
    void letsOneOfTwoMoveACard() {
        var board = Shortlist.begunBy(WE);
        var card = worked(board.add(WE, seed()), 201);

        var statuses = AtOnce.each(
                2, () -> board.move(WE, card, Map.of("column", "MEETING")).statusCode());

        assertThat(statuses).containsExactlyInAnyOrder(200, 412);
        assertRefused(board.move(WE, card, Map.of("column", "DONE")), 412, "publication-stale");
        assertRefused(
                WE.asks().body(Map.of("column", "DONE")).put(board.card(card) + "/place"),
                428,
                "publication-version-missing");
    }

    @Test
    void letsTwoMoveTwoCards() {
        var board = Shortlist.begunBy(WE);
        var cards = Collections.synchronizedList(new java.util.ArrayList<>(IntStream.range(0, 6)
                .mapToObj(_ -> worked(board.add(WE, seed()), 201))
                .toList()));

        var statuses = AtOnce.each(
                6,
                () -> board.move(WE, cards.removeFirst(), Map.of("column", "DONE"))
                        .statusCode());

        assertThat(statuses).containsOnly(200);
        assertThat(stored.one("select count(distinct place) from board_cards where board = '%s' and in_column = 'DONE'"
                        .formatted(board.id())))
                .isEqualTo("6");
    }

    @Test
    void hasARecordOnce() {
        var board = Shortlist.begunBy(WE);
        var seed = seed();

        var statuses = AtOnce.each(2, () -> board.add(WE, seed).statusCode());

        assertThat(statuses).containsExactlyInAnyOrder(201, 200);
        assertThat(board.read(WE).<List<?>>path("cards")).hasSize(1);
    }

    @Test
    void bringsACardBackWithWhatWasWritten() {
        var board = Shortlist.begunBy(WE);
        var seed = seed();
        var card = worked(board.add(WE, seed), 201);
        board.note(WE, card, "惜しい");

        var removed = worked(board.remove(WE, card), 200);
        assertThat(board.read(WE).<List<?>>path("cards")).isEmpty();
        assertRefused(board.note(WE, card, "遅い"), 409, "board-card-removed");
        assertRefused(board.remove(WE, removed), 409, "board-card-removed");

        var back = worked(board.move(WE, removed, Map.of("column", "NEW")), 200);
        assertThat(back.<List<String>>path("notes.text")).containsExactly("惜しい");
        worked(board.remove(WE, back), 200);
        assertThat(worked(board.add(WE, seed), 201).<List<String>>path("notes.text"))
                .containsExactly("惜しい");
    }

    @Test
    void takesAwayNotesOfOnesOwnAlone() {
        var board = Shortlist.begunBy(WE);
        var card = worked(board.add(WE, seed()), 201);
        String note = worked(board.note(WE, card, "消す"), 200).path("notes[0].id");
        stored.execute(
                "insert into board_notes (id, card, organization, account, text, at) values ('%s', '%s', '%s', '%s', '他人', now())"
                        .formatted(
                                new UUID(7, note.hashCode()),
                                card.<String>path("id"),
                                Shortlist.organizationOf(WE),
                                UUID.randomUUID()));

        assertRefused(WE.asks().delete(board.card(card) + "/notes/" + new UUID(7, note.hashCode())), 403, "http-403");
        var left = worked(WE.asks().delete(board.card(card) + "/notes/" + note), 200);

        assertThat(left.<List<String>>path("notes.text")).containsExactly("他人");
        assertThat(left.<List<String>>path("notes.by.name")).containsExactly("");
        assertRefused(WE.asks().delete(board.card(card) + "/notes/" + note), 404, "http-404");
    }

    @Test
    void weighsWhatReviewersGive() {
        var board = Shortlist.begunBy(WE);
        var card = worked(board.add(WE, seed()), 201);
        var criteria = board.judgedBy(WE, 3, 1);
        assertThat(board.read(WE).<Object>path("cards[0].score.total")).isNull();

        worked(board.give(WE, card, Map.of(criteria.get(0), 5, criteria.get(1), 1)), 200);
        stored.execute(
                "insert into card_reviews (card, account, organization, points, at) values ('%s', '%s', '%s', '{\"%s\": 1}', now())"
                        .formatted(
                                card.<String>path("id"),
                                UUID.randomUUID(),
                                Shortlist.organizationOf(WE),
                                criteria.get(0)));

        var seen = board.read(WE).jsonPath();
        assertThat(seen.getDouble("cards[0].score.total")).isEqualTo(2.5);
        assertThat(seen.getInt("cards[0].score.reviewers")).isEqualTo(2);
        assertThat(seen.getDouble("cards[0].score.spread")).isEqualTo(3.0);
        assertThat(seen.getList("cards[0].reviews")).hasSize(2);

        assertViolation(
                board.give(WE, card, Map.of(criteria.get(0), 6)), 422, "points." + criteria.get(0), "out-of-range");
        var unknown = new UUID(0, 9);
        assertViolation(
                board.give(WE, card, Map.of(unknown.toString(), 1)), 422, "points." + unknown, "unknown-record");
    }

    @Test
    void keepsPointsByACriterionThatIsRenamed() {
        var board = Shortlist.begunBy(WE);
        var card = worked(board.add(WE, seed()), 201);
        var criteria = board.judgedBy(WE, 3, 1);
        worked(board.give(WE, card, Map.of(criteria.get(0), 5, criteria.get(1), 1)), 200);

        var changed = worked(criteria(board, List.of(Map.of("id", criteria.get(1), "name", "別の名", "weight", 5))), 200);

        assertThat(changed.jsonPath().getDouble("cards[0].score.total")).isEqualTo(1.0);
        worked(board.give(WE, card, Map.of()), 200);
        assertThat(board.read(WE).<Integer>path("cards[0].score.reviewers")).isZero();
        assertViolation(
                criteria(board, List.of(Map.of("id", criteria.get(0), "name", "名", "weight", 5))),
                422,
                "items[0].id",
                "unknown-record");
        assertViolation(
                criteria(board, List.of(Map.of("name", "名", "weight", 6))), 422, "items[0].weight", "out-of-range");
        assertViolation(
                criteria(board, Collections.nCopies(9, Map.of("name", "名", "weight", 1))), 422, "items", "too-many");
    }

    private static Response criteria(Shortlist board, List<Map<String, ?>> items) {
        return WE.asks()
                .header("If-Match", board.read(WE).header("ETag"))
                .body(Map.of("items", items))
                .put(board.path() + "/criteria");
    }

    @Test
    void changesNothingInTheArchive() {
        var board = Shortlist.begunBy(WE);
        var card = worked(board.add(WE, seed()), 201);
        var secret = board.linked(WE, Map.of());
        var archived = worked(
                WE.asks().header("If-Match", board.read(WE).header("ETag")).put(board.path() + "/archive"), 200);

        assertRefused(board.move(WE, card, Map.of("column", "DONE")), 409, "board-archived");
        assertRefused(board.add(WE, seed()), 409, "board-archived");
        assertThat(Shortlist.open(People.NOBODY, secret).statusCode()).isEqualTo(404);
        assertThat(WE.asks().get("/boards").<List<String>>path("items.id")).doesNotContain(board.id());
        assertThat(WE.asks().get("/boards?archived=true").<List<String>>path("items.id"))
                .contains(board.id());

        worked(WE.asks().header("If-Match", archived.header("ETag")).delete(board.path() + "/archive"), 200);
        worked(board.move(WE, card, Map.of("column", "DONE")), 200);
        assertThat(Shortlist.open(People.NOBODY, secret).statusCode()).isEqualTo(200);
    }

    @Test
    void forgetsRecordsThatAreNoMore() {
        var gone = draft(WE, RecordKind.NEED, Sheets.aNeed());
        var board = new Shortlist(worked(
                        WE.asks()
                                .body(Map.of("title", "下書きの候補", "about", Map.of("kind", "need", "id", gone.id())))
                                .post("/boards"),
                        201)
                .path("id"));
        worked(board.note(WE, worked(board.add(WE, gone), 201), "下書きのメモ"), 200);
        assertThat(board.read(WE).<String>path("about.id")).isEqualTo(gone.id().toString());

        assertThat(gone.discard(WE).statusCode()).isBetween(200, 204);

        assertThat(board.read(WE).<List<?>>path("cards")).isEmpty();
        assertThat(board.read(WE).<Object>path("about")).isNull();
        assertThat(stored.holds("board_notes", "下書きのメモ")).isFalse();
    }

    @Test
    void isATableForSpreadsheets() {
        var board = Shortlist.begunBy(WE);
        var card = worked(board.add(WE, published(People.COORDINATOR, RecordKind.SEED, Sheets.seed("=1+1 の題"))), 201);
        worked(criteria(board, List.of(Map.of("name", "=SUM(A1)", "weight", 2))), 200);
        board.note(WE, card, "一つ目");
        board.note(WE, card, "二つ目");

        var table = WE.asks().get(board.path() + "/table");

        assertThat(table.contentType()).isEqualTo("text/csv;charset=UTF-8");
        assertThat(table.header("Content-Disposition")).startsWith("attachment; filename=\"CONFIDENTIAL_board.csv\"");
        assertThat(table.header("Cache-Control")).contains("no-store");
        var lines = table.asString().split("\r\n");
        assertThat(lines[0]).isEqualTo("\uFEFF列,種類,題名,組織,担当,'=SUM(A1) ×2,評価,評価した人数,評価の開き,メモ,記録の番号");
        assertThat(lines[1]).startsWith("未検討,シーズ,'=1+1 の題,").contains("一つ目\n").contains("二つ目");
    }
}
