package kakehashi.handover;

import static kakehashi.testing.Api.assertRefused;
import static kakehashi.testing.Api.assertViolation;
import static kakehashi.testing.Institute.CLERK;
import static kakehashi.testing.Institute.MANAGER;
import static kakehashi.testing.Institute.NEWCOMER;
import static kakehashi.testing.Institute.as;
import static kakehashi.testing.Institute.having;
import static kakehashi.testing.Institute.worked;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kakehashi.shared.RecordKind;
import kakehashi.testing.Api;
import kakehashi.testing.AtOnce;
import kakehashi.testing.Files;
import kakehashi.testing.Institute;
import kakehashi.testing.People;
import kakehashi.testing.Sheets;
import kakehashi.testing.Stored;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The clerk leads an introduction, a consultation, and two seeds, and hands over to the newcomer.
@QuarkusTest
class HandoverTest {

    @Inject
    Stored stored;

    @Inject
    Institute institute;

    @Inject
    Stubborn stubborn;

    private Response draft;
    private Response open;
    private Response introduction;
    private Response consultation;
    private Response card;
    private String file;

    @BeforeEach
    void begin() {
        institute.empty();
        institute.letIn("coordinator");
        stored.execute("delete from notices");
        draft = worked(as(CLERK).body(Sheets.seed("引き継ぐ下書き")).post("/seeds"), 201);
        var kept = worked(
                as(CLERK)
                        .contentType("application/octet-stream")
                        .queryParam("name", "図面.pdf")
                        .body(Files.pdf("図面"))
                        .post(path("seeds", draft) + "/attachments"),
                201);
        file = kept.path("file");
        draft = worked(
                having(draft, CLERK)
                        .body(Sheets.with(
                                Sheets.seed("引き継ぐ下書き"),
                                "attachments",
                                List.of(kept.jsonPath().getMap(""))))
                        .put(path("seeds", draft)),
                200);
        open = worked(as(CLERK).body(Sheets.seed("引き継ぐシーズ")).post("/seeds"), 201);
        open = worked(having(open, CLERK).put(path("seeds", open) + "/review"), 200);
        open = worked(having(open, MANAGER).put(path("seeds", open) + "/publication"), 200);
        introduction = introduced();
        consultation = consulted();
        card = carded();
    }

    @AfterEach
    void end() {
        stubborn.fail(false);
        institute.empty();
    }

    private Response introduced() {
        var need = Api.published(People.COMPANY, RecordKind.NEED, Sheets.aNeed());
        var asked = worked(
                People.COMPANY
                        .asks()
                        .body(Map.of(
                                "need",
                                need.id(),
                                "offer",
                                open.path("id"),
                                "request",
                                Map.of(
                                        "message", "お話を伺いたい",
                                        "modes", List.of("JOINT_RESEARCH"),
                                        "missing", "設備",
                                        "aboutUs", "会社です")))
                        .post("/introductions"),
                201);
        return worked(
                having(asked, CLERK).body(Map.of("step", "TAKE")).put(path("introductions", asked) + "/state"), 200);
    }

    private Response consulted() {
        var asked = worked(
                People.COMPANY
                        .asks()
                        .body(Map.of("problem", "夏に接着面がはがれる", "receiver", institute.id()))
                        .post("/consultations"),
                201);
        return worked(
                having(asked, CLERK)
                        .body(Map.of("assignee", institute.account(CLERK)))
                        .put(path("consultations", asked) + "/assignment"),
                200);
    }

    /// A card on a board of the institute that the clerk looks after.
    private Response carded() {
        var board = worked(as(MANAGER).body(Map.of("title", "引き継ぐ候補")).post("/boards"), 201);
        var added = worked(
                as(MANAGER)
                        .body(Map.of("kind", "seed", "record", open.path("id")))
                        .post(path("boards", board) + "/cards"),
                201);
        return worked(
                having(added, MANAGER)
                        .body(Map.of("owner", institute.account(CLERK)))
                        .put(path("boards", board) + "/cards/" + added.path("id") + "/owner"),
                200);
    }

    private static String path(String collection, Response thing) {
        return "/%s/%s".formatted(collection, thing.<String>path("id"));
    }

    private Response handOver(Map<String, ?> more) {
        var body = new HashMap<String, Object>(
                Map.of("from", institute.account(CLERK), "to", institute.account(NEWCOMER), "note", "先方は金曜が不在です。"));
        body.putAll(more);
        return as(MANAGER).body(body).post(handovers());
    }

    private String handovers() {
        return "/organizations/%s/handovers".formatted(institute.id());
    }

    @Test
    void givesTheNewOneAllOfItAtOnce() {
        var prospect = worked(as(MANAGER).get(handovers() + "/prospect?from=" + institute.account(CLERK)), 200);
        assertThat(prospect.<Map<String, Integer>>path("counts"))
                .isEqualTo(Map.of("seeds", 2, "introductions", 1, "consultations", 1, "cards", 1));
        assertThat(as(NEWCOMER).get(path("seeds", draft)).statusCode()).isEqualTo(404);

        var made = worked(handOver(Map.of()), 201);

        assertThat(made.<Map<String, Integer>>path("moved")).isEqualTo(prospect.path("counts"));
        assertThat(made.<String>path("from")).isEqualTo("余所 書記");
        assertThat(made.<String>path("to")).isEqualTo("新井 来");
        var seen = worked(as(NEWCOMER).get(path("seeds", draft)), 200);
        worked(having(seen, NEWCOMER).body(Sheets.seed("後任の題")).put(path("seeds", draft)), 200);
        assertThat(worked(as(NEWCOMER).get(path("introductions", introduction)), 200)
                        .<Boolean>path("assigned"))
                .isTrue();
        assertThat(worked(as(NEWCOMER).get(path("consultations", consultation)), 200)
                        .<String>path("assignee.id"))
                .isEqualTo(institute.account(NEWCOMER));
        assertThat(as(NEWCOMER).get("/consultations?whose=mine").<List<String>>path("items.id"))
                .containsExactly(consultation.<String>path("id"));
        assertThat(as(NEWCOMER).get("/introductions?assigned=me").<List<String>>path("items.id"))
                .containsExactly(introduction.<String>path("id"));
        assertThat(as(MANAGER)
                        .get(handovers() + "/prospect?from=" + institute.account(CLERK))
                        .<Map<String, Integer>>path("counts"))
                .isEmpty();
        assertThat(audited(draft)).endsWith("ASSIGNED REVISED");
        assertThat(audited(introduction)).endsWith("INTRODUCTION_HANDED_OVER");
        assertThat(audited(consultation)).endsWith("CONSULTATION_HANDED_OVER");
        assertThat(audited(card)).endsWith("CARD_HANDED_OVER");
        assertThat(stored.one("select owner::text from board_cards where id = '%s'".formatted(card.<String>path("id"))))
                .isEqualTo(institute.account(NEWCOMER));
    }

    private String audited(Response thing) {
        return stored.one(
                "select string_agg(action, ' ' order by at, id) from audit where record = '%s' and action not like '%%READ'"
                        .formatted(thing.<String>path("id")));
    }

    /// Who keeps an editor open does not write over what the one after has begun.
    @Test
    void makesWhatWasOpenStale() {
        worked(handOver(Map.of()), 201);

        assertRefused(
                having(consultation, MANAGER)
                        .body(Map.of("state", "SORTING"))
                        .put(path("consultations", consultation) + "/step"),
                412,
                "publication-stale");
        assertRefused(
                having(introduction, MANAGER)
                        .body(Map.of("step", "ACCEPT"))
                        .put(path("introductions", introduction) + "/state"),
                412,
                "publication-stale");
        assertRefused(having(open, MANAGER).body(Sheets.seed("古い")).put(path("seeds", open)), 412, "publication-stale");
    }

    /// From the next request on, also in windows that are open.
    @Test
    void leavesNothingToWhoLeaves() {
        worked(handOver(Map.of("leaves", true)), 201);

        assertThat(as(CLERK).get("/session").<String>path("organization")).isNull();
        for (var gone : List.of(
                path("seeds", draft),
                path("seeds", draft) + "/attachments/" + file,
                path("introductions", introduction),
                path("consultations", consultation))) {
            assertRefused(as(CLERK).get(gone), 404, "http-404");
        }
        assertRefused(having(draft, CLERK).body(Sheets.seed("まだ")).put(path("seeds", draft)), 404, "http-404");
        assertRefused(
                having(introduction, CLERK)
                        .body(Map.of("step", "ACCEPT"))
                        .put(path("introductions", introduction) + "/state"),
                404,
                "http-404");
        assertRefused(
                having(consultation, CLERK)
                        .body(Map.of("state", "SORTING"))
                        .put(path("consultations", consultation) + "/step"),
                404,
                "http-404");
        assertThat(as(CLERK).get("/consultations/table").statusCode()).isEqualTo(403);
        assertThat(worked(as(CLERK).get("/introductions/table"), 200).asString())
                .doesNotContain("引き継ぐシーズ");
        assertThat(as(CLERK).get("/me/records").statusCode()).isEqualTo(403);
        assertThat(as(CLERK).get("/me/notices").<List<String>>path("items")).isEmpty();
        assertRefused(as(CLERK).get(handovers()), 403, "http-403");
        // what they did stays, under their name
        assertThat(as(MANAGER).get(handovers()).<String>path("items[0].from")).isEqualTo("余所 書記");
        assertThat(as(NEWCOMER).get(path("seeds", draft) + "/history").<List<String>>path("items.by"))
                .contains("余所 書記");
    }

    @Test
    void keepsWhoStaysAMemberInChargeOfNothing() {
        worked(handOver(Map.of()), 201);

        assertThat(as(CLERK).get("/session").<String>path("organization")).isEqualTo(institute.id());
        assertThat(as(CLERK).get("/introductions?assigned=me").<List<String>>path("items"))
                .isEmpty();
        assertThat(as(CLERK).get(handovers()).<List<String>>path("items.note")).containsExactly("先方は金曜が不在です。");
        assertRefused(handOver(Map.of()), 409, "handover-nothing-in-charge");
    }

    /// Whatever goes wrong, and wherever.
    @Test
    void movesEverythingOrNothing() {
        stubborn.fail(true);
        assertThat(handOver(Map.of("leaves", true)).statusCode()).isEqualTo(500);
        stubborn.fail(false);

        assertThat(as(CLERK).get("/session").<String>path("organization")).isEqualTo(institute.id());
        assertThat(as(CLERK).get(path("seeds", draft)).header("ETag")).isEqualTo(draft.header("ETag"));
        assertThat(as(CLERK).get(path("introductions", introduction)).header("ETag"))
                .isEqualTo(introduction.header("ETag"));
        assertThat(as(CLERK).get(path("consultations", consultation)).header("ETag"))
                .isEqualTo(consultation.header("ETag"));
        assertThat(as(MANAGER).get(handovers()).<List<String>>path("items.to")).doesNotContain("新井 来");
        assertThat(as(NEWCOMER).get("/me/notices").<List<String>>path("items.kind"))
                .doesNotContain("HANDED_OVER");
    }

    @Test
    void hasOneWinnerWhenTwoHandOverAtOnce() {
        var statuses = AtOnce.each(2, () -> handOver(Map.of("leaves", true)).statusCode());

        assertThat(statuses).containsExactlyInAnyOrder(201, 422);
        assertViolation(handOver(Map.of()), 422, "from", "unknown-record");
    }

    @Test
    void saysWhoCannotGiveOrTake() {
        assertViolation(handOver(Map.of("to", institute.account(CLERK))), 422, "to", "same-person");
        var neighbour = People.NEIGHBOUR.asks().get("/session").path("account.id");
        assertViolation(handOver(Map.of("to", neighbour)), 422, "to", "unknown-record");
        assertViolation(handOver(Map.of("from", neighbour)), 422, "from", "unknown-record");
        assertViolation(handOver(Map.of("from", UUID.randomUUID().toString())), 422, "from", "unknown-record");
        assertViolation(handOver(Map.of("note", "あ".repeat(2_001))), 422, "note", "too-long");
        worked(
                as(MANAGER)
                        .body(Map.of("roles", List.of("researcher")))
                        .put("/organizations/%s/members/%s".formatted(institute.id(), institute.account(NEWCOMER))),
                204);
        assertViolation(handOver(Map.of()), 422, "to", "role-missing");
        assertThat(as(CLERK).get(path("consultations", consultation)).header("ETag"))
                .isEqualTo(consultation.header("ETag"));
    }

    @Test
    void showsNobodyThemselvesOut() {
        assertRefused(
                handOver(Map.of("from", institute.account(MANAGER), "leaves", true)), 409, "membership-own-place");
    }

    @ParameterizedTest
    @ValueSource(strings = {CLERK, "rival", "student"})
    void isForManagersAlone(String name) {
        assertThat(as(name).body(Map.of("from", institute.account(CLERK), "to", institute.account(NEWCOMER)))
                        .post(handovers())
                        .statusCode())
                .isEqualTo(403);
        assertThat(as(name).get(handovers() + "/prospect?from=" + institute.account(CLERK))
                        .statusCode())
                .isEqualTo(403);
    }

    /// In the app and by mail: that there is a note, and how much it is; not what.
    @Test
    void isToldToTheNewOne() {
        stored.execute("delete from notices");

        worked(handOver(Map.of()), 201);

        var told = worked(as(NEWCOMER).get("/me/notices"), 200);
        assertThat(told.<List<String>>path("items.kind")).containsExactly("HANDED_OVER");
        assertThat(told.<Boolean>path("items[0].handover.noted")).isTrue();
        assertThat(told.<Integer>path("items[0].handover.moved.seeds")).isEqualTo(2);
        assertThat(told.asString()).doesNotContain("金曜", "引き継ぐ");
        assertThat(as(MANAGER).get("/me/notices").<List<String>>path("items.kind"))
                .doesNotContain("HANDED_OVER");
    }

    @Test
    void isPartOfWhatSomebodyGetsGivenOut() {
        worked(handOver(Map.of()), 201);

        var kept = as(CLERK).get("/account/data");

        assertThat(kept.<List<Map<String, Integer>>>path("handovers.moved")).isNotEmpty();
        assertThat(kept.asString()).doesNotContain("金曜");
    }
}
