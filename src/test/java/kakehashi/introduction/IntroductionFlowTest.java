package kakehashi.introduction;

import static kakehashi.testing.Api.assertRefused;
import static kakehashi.testing.Api.assertViolation;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import kakehashi.deadline.DeadlineClock;
import kakehashi.shared.RecordKind;
import kakehashi.testing.Api;
import kakehashi.testing.AtOnce;
import kakehashi.testing.Files;
import kakehashi.testing.Made;
import kakehashi.testing.People;
import kakehashi.testing.Sheets;
import kakehashi.testing.Stored;
import kakehashi.thread.Slot;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The company looks for something, the university of the coordinator and the researcher offers it.
@QuarkusTest
class IntroductionFlowTest {

    private static final String COMPANY = "あおぞら";

    @Inject
    Stored stored;

    @Inject
    DeadlineClock clock;

    private Made need;
    private Made seed;

    @BeforeEach
    void publish() {
        need = Api.published(People.COMPANY, RecordKind.NEED, Sheets.aNeed());
        seed = Api.published(People.COORDINATOR, RecordKind.SEED, Sheets.aSeed());
    }

    private static Map<String, Object> request() {
        return Map.of(
                "message", "電解質についてお話を伺いたい。",
                "modes", List.of("JOINT_RESEARCH"),
                "missing", "試作の設備がない",
                "aboutUs", "車載電池の部品を作る会社です");
    }

    private Map<String, Object> draft() {
        return Map.of("need", need.id(), "offer", seed.id(), "request", request());
    }

    private Response ask(People who) {
        return who.asks().body(draft()).post("/introductions");
    }

    private Held asked(People who) {
        var answer = ask(who);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        return new Held(answer.path("id"), answer.header("ETag"));
    }

    /// An introduction as a client holds it.
    private record Held(String id, String etag) {

        String path() {
            return "/introductions/" + id;
        }

        Response read(People who) {
            return who.asks().get(path());
        }

        Response step(People who, Map<String, ?> step) {
            return who.asks().header("If-Match", etag).body(step).put(path() + "/state");
        }

        Response step(People who, String step) {
            return step(who, Map.of("step", step));
        }

        Response undo(People who) {
            return who.asks().header("If-Match", etag).delete(path() + "/state");
        }

        Response write(People who, Map<String, ?> entry) {
            return who.asks().header("If-Match", etag).body(entry).post(path() + "/entries");
        }

        Response scope(People who, Map<String, ?> sheet) {
            return who.asks().header("If-Match", etag).body(sheet).put(path() + "/scope");
        }

        Response marks(People who, boolean wanted) {
            return who.asks()
                    .header("If-Match", etag)
                    .body(Map.of("wanted", wanted))
                    .put(path() + "/read-marks");
        }

        Held after(Response answer) {
            assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
            return new Held(id, answer.header("ETag"));
        }

        Held now(People who) {
            return after(read(who));
        }
    }

    private static final Map<String, String> SCOPE = Map.of(
            "purpose", "200℃以下で焼ける電解質を得る",
            "method", "組成を変えて焼き、密度を測る",
            "roles", "大学が焼き、会社が電池にする",
            "cost", "年300万円",
            "results", "相対密度95%の条件",
            "issues", "粒界の抵抗");

    /// The two have fixed a time.
    private Held meeting() {
        var it = asked(People.COMPANY);
        var picked = slot(7);
        it = it.after(it.step(People.COORDINATOR, Map.of("step", "ACCEPT", "slots", List.of(picked))));
        return it.after(it.step(People.COMPANY, Map.of("step", "MEET", "slot", picked)));
    }

    @Test
    void isAgreedWhenBothSidesAgreeToTheSameScope() {
        var it = meeting();
        assertThat(it.read(People.COMPANY).<Object>path("scope")).isNull();
        assertThat(it.read(People.COMPANY).<List<String>>path("allowed")).doesNotContain("AGREE");
        assertRefused(it.step(People.COMPANY, "AGREE"), 409, "introduction-nothing-to-agree");

        var draft = new HashMap<>(SCOPE);
        draft.remove("cost");
        it = it.after(it.scope(People.COMPANY, draft));
        assertThat(it.read(People.COMPANY).<Boolean>path("scope.complete")).isFalse();
        assertRefused(it.step(People.COORDINATOR, "AGREE"), 409, "introduction-nothing-to-agree");
        var seen = it;
        it = it.after(it.scope(People.COORDINATOR, SCOPE));
        assertRefused(seen.scope(People.COMPANY, draft), 412, "publication-stale");
        assertThat(it.read(People.COMPANY).<String>path("turn")).isEqualTo("NEED");
        assertThat(it.after(it.scope(People.COORDINATOR, SCOPE)).etag()).isEqualTo(it.etag()); // the same is no version

        it = it.after(it.step(People.COMPANY, "AGREE"));
        assertThat(it.read(People.COORDINATOR).<List<String>>path("scope.agreed"))
                .containsExactly("NEED");
        assertThat(it.read(People.COMPANY).<List<String>>path("allowed")).doesNotContain("AGREE");
        it = it.after(it.step(People.COORDINATOR, "AGREE"));
        var agreed = it.read(People.COMPANY);
        assertThat(agreed.<String>path("state")).isEqualTo("SCOPE_AGREED");
        assertThat(agreed.<Map<String, String>>path("scope.sheet")).isEqualTo(SCOPE);
        assertThat(agreed.<List<Integer>>path("entries.content.findAll { it.kind == 'scope' }.version"))
                .containsExactly(1, 2);
        assertThat(agreed.<List<String>>path("entries.content.findAll { it.kind == 'decision' }.step"))
                .containsExactly("ASK", "ACCEPT", "MEET", "AGREE", "SETTLE");

        assertRefused(it.scope(People.COMPANY, draft), 409, "introduction-wrong-state");
        it = it.after(it.step(People.COMPANY, "REOPEN"));
        assertThat(it.read(People.COMPANY).<List<String>>path("scope.agreed")).isEmpty();
        assertThat(it.read(People.COMPANY).<String>path("state")).isEqualTo("MEETING");
    }

    @Test
    void refusesAScopeThatIsTooLong() {
        var it = meeting();
        var draft = new HashMap<>(SCOPE);
        draft.put("issues", "長".repeat(2_001));
        assertViolation(it.scope(People.COMPANY, draft), 422, "issues", "too-long");
    }

    @Test
    void showsHowFarTheOtherSideHasReadOnlyWhereBothWantIt() {
        var it = asked(People.COMPANY);
        it = it.after(it.marks(People.COMPANY, true));
        it.read(People.COORDINATOR);
        assertThat(it.read(People.COMPANY).<Object>path("marks.theirsRead")).isNull();
        assertThat(it.read(People.COORDINATOR).<Boolean>path("marks.theirs")).isTrue();

        it = it.after(it.marks(People.COORDINATOR, true));
        assertThat(it.read(People.COMPANY).<Object>path("marks.theirsRead")).isNull();
        it.read(People.COORDINATOR);
        var seen = it.read(People.COMPANY);
        assertThat(seen.<String>path("marks.theirsRead")).isNotNull();
        it.read(People.COORDINATOR); // nothing new was written: the first time counts
        assertThat(it.read(People.COMPANY).<String>path("marks.theirsRead")).isEqualTo(seen.path("marks.theirsRead"));

        it = it.after(it.marks(People.COORDINATOR, false));
        assertThat(it.read(People.COMPANY).<Object>path("marks.theirsRead")).isNull();
        assertThat(it.read(People.COORDINATOR).<Object>path("marks.ownRead")).isNull();
    }

    private static Map<String, String> slot(int days) {
        var start = Instant.now().plus(days, ChronoUnit.DAYS).truncatedTo(ChronoUnit.HOURS);
        return Map.of(
                "start",
                start.toString(),
                "end",
                start.plus(1, ChronoUnit.HOURS).toString());
    }

    @Test
    void leadsFromTheRequestToTheMeeting() {
        var it = asked(People.COMPANY);
        var atTheDesk = it.read(People.COORDINATOR);
        assertThat(atTheDesk.<String>path("state")).isEqualTo("INTEREST");
        assertThat(atTheDesk.<String>path("side")).isEqualTo("OFFER");
        assertThat(atTheDesk.<Boolean>path("mine")).isTrue();
        assertThat(atTheDesk.<String>path("due")).isNotBlank();
        assertThat(atTheDesk.<List<String>>path("allowed")).containsExactly("TAKE", "ACCEPT", "DECLINE");
        assertThat(it.read(People.COMPANY).<List<String>>path("allowed")).containsExactly("WITHDRAW");

        it = it.after(it.step(People.COORDINATOR, "TAKE"));
        assertThat(it.read(People.COORDINATOR).<Boolean>path("assigned")).isTrue();
        it = it.after(it.step(
                People.COORDINATOR,
                Map.of("step", "ACCEPT", "note", "喜んで", "slots", List.of(slot(7), at(slot(8), " 正門の受付 "), slot(9)))));
        var accepted = it.read(People.COMPANY);
        assertThat(accepted.<String>path("state")).isEqualTo("ACCEPTED");
        assertThat(accepted.<Boolean>path("mine")).isTrue();
        assertThat(accepted.<List<String>>path("entries.content.kind"))
                .containsExactly("decision", "decision", "decision", "slot-offer");
        assertThat(accepted.<String>path("entries[3].content.zone")).isEqualTo("Asia/Tokyo");

        assertRefused(
                it.step(People.COMPANY, Map.of("step", "MEET", "slot", slot(10))),
                409,
                "introduction-slot-not-offered");
        it = it.after(it.step(People.COMPANY, Map.of("step", "MEET", "slot", slot(8))));

        var meeting = it.read(People.COORDINATOR);
        assertThat(meeting.<String>path("state")).isEqualTo("MEETING");
        assertThat(Instant.parse(meeting.path("meeting.start"))).isEqualTo(Instant.parse(slot(8).get("start")));
        var calendar = People.COMPANY.asks().get(it.path() + "/meeting");
        assertThat(calendar.contentType()).startsWith("text/calendar");
        assertThat(calendar.asString()).contains("BEGIN:VEVENT", "STATUS:CONFIRMED", "LOCATION:正門の受付", it.id());
        assertThat(meeting.<String>path("meeting.place")).isEqualTo("正門の受付");
        assertThat(LocalDate.parse(meeting.path("due")))
                .as("time is left after the meeting")
                .isAfter(LocalDate.ofInstant(Instant.parse(slot(8).get("end")), ZoneId.of("Asia/Tokyo")));
        assertThat(meeting.<Boolean>path("meetingOff")).isFalse();
        it = it.after(it.step(People.COMPANY, Map.of("step", "CLOSE", "note", "来春に延ばします")));
        var over = it.read(People.COORDINATOR);
        assertThat(over.<String>path("state")).isEqualTo("CLOSED");
        assertThat(over.<Boolean>path("writable")).isFalse();
        assertThat(over.<Boolean>path("meetingOff")).isTrue();
        assertThat(over.<List<String>>path("entries.content.note")).contains("来春に延ばします");
        assertThat(People.COMPANY.asks().get(it.path() + "/meeting").asString()).contains("STATUS:CANCELLED");
        assertRefused(it.write(People.COMPANY, Map.of("text", "まだ？")), 409, "introduction-not-open");
    }

    private static Map<String, String> at(Map<String, String> slot, String place) {
        var there = new HashMap<>(slot);
        there.put("place", place);
        return there;
    }

    @Test
    void saysHowLongAPlaceMayBe() {
        var it = asked(People.COMPANY);

        assertViolation(
                it.step(
                        People.COORDINATOR,
                        Map.of("step", "ACCEPT", "slots", List.of(at(slot(7), "場".repeat(Slot.LONGEST_PLACE + 1))))),
                422,
                "slots[0].place",
                "too-long");
    }

    /// A coordinator of the university made the need out of a question of the company, and answers for the university.
    @Test
    void isAnsweredForTheirOwnHouseByWhoCoordinatesTheNeedToo() {
        var question = People.COMPANY
                .asks()
                .body(Map.of("problem", "雨で配管が詰まる", "receiver", home(People.COORDINATOR)))
                .post("/consultations");
        assertThat(question.statusCode()).as(question.asString()).isEqualTo(201);
        var turned = People.COORDINATOR
                .asks()
                .header("If-Match", question.header("ETag"))
                .body(Map.of("needs", List.of(Map.of("title", "配管の詰まり", "problem", "雨で配管が詰まる"))))
                .post("/consultations/" + question.path("id") + "/needs");
        assertThat(turned.statusCode()).as(turned.asString()).isEqualTo(200);
        String made = People.COMPANY
                .asks()
                .get("/consultations/" + question.path("id"))
                .path("needs[0].id");
        var draft = People.COMPANY.asks().get("/needs/" + made);
        need = new Made(RecordKind.NEED, UUID.fromString(made), draft.header("ETag"))
                .after(each -> each.publish(People.COMPANY));

        var it = asked(People.COMPANY);

        assertThat(it.read(People.COORDINATOR).<String>path("side")).isEqualTo("OFFER");
        assertThat(People.COORDINATOR
                        .asks()
                        .get("/introductions?record=" + need.id())
                        .<List<String>>path("items.side"))
                .containsExactly("OFFER");
        it = it.after(it.step(People.COORDINATOR, "ACCEPT"));
        assertThat(it.read(People.COMPANY).<String>path("state")).isEqualTo("ACCEPTED");
    }

    private static String home(People who) {
        return who.asks().get("/session").path("organization");
    }

    /// The side of the offer asks as well, and the desk of the company answers.
    @Test
    void isAskedForByTheSideOfTheOffer() {
        var it = asked(People.COORDINATOR);

        assertThat(it.read(People.COORDINATOR).<String>path("asking")).isEqualTo("OFFER");
        assertRefused(it.step(People.COORDINATOR, "ACCEPT"), 403, "introduction-other-side");
        it = it.after(it.step(People.COMPANY, "ACCEPT"));
        assertThat(it.read(People.COMPANY).<Boolean>path("mine")).isTrue(); // no times offered yet
        it = it.after(it.write(People.COMPANY, Map.of("slots", List.of(slot(5)))));
        assertThat(it.read(People.COMPANY).<Boolean>path("mine")).isFalse();
        it.after(it.step(People.COORDINATOR, Map.of("step", "MEET", "slot", slot(5))));
    }

    @Test
    void isOnlyPreparedUntilItIsSent() {
        var suggested = new HashMap<>(draft());
        suggested.put("suggested", true);
        var answer = People.COMPANY.asks().body(suggested).post("/introductions");
        var it = new Held(answer.path("id"), answer.header("ETag"));

        assertThat(answer.<String>path("state")).isEqualTo("SUGGESTED");
        assertRefused(it.read(People.COORDINATOR), 404, "http-404");
        assertThat(listed(People.COORDINATOR, "")).doesNotContain(it.id());
        assertThat(listed(People.COMPANY, "")).contains(it.id());
        it = it.after(it.step(People.COMPANY, "ASK"));
        assertThat(it.read(People.COORDINATOR).<String>path("state")).isEqualTo("INTEREST");
    }

    private static List<String> listed(People who, String query) {
        return who.asks().get("/introductions?limit=100" + query).path("items.id");
    }

    @ParameterizedTest
    @EnumSource(
            value = People.class,
            names = {"NEIGHBOUR", "RIVAL", "ADMIN"})
    void isThereForTheTwoSidesAlone(People other) {
        var it = asked(People.COMPANY);

        assertRefused(it.read(other), 404, "http-404");
        assertRefused(it.step(other, "ACCEPT"), 404, "http-404");
        assertRefused(it.write(other, Map.of("text", "なに？")), 404, "http-404");
        assertRefused(it.undo(other), 404, "http-404");
        assertRefused(other.asks().get(it.path() + "/meeting"), 404, "http-404");
        assertThat(listed(other, "")).doesNotContain(it.id());
        assertThat(it.read(People.NOBODY).statusCode()).isEqualTo(401);
    }

    @Test
    void isDeclinedWithOneOfEightReasonsAlone() {
        var it = asked(People.COMPANY);
        assertViolation(it.step(People.COORDINATOR, "DECLINE"), 422, "reason", "required");

        it = it.after(it.step(People.COORDINATOR, Map.of("step", "DECLINE", "reason", "CAPACITY", "note", "来年度なら")));

        var seen = it.read(People.COMPANY);
        assertThat(seen.<String>path("reason")).isEqualTo("CAPACITY");
        assertThat(seen.<String>path("entries[1].content.note")).isEqualTo("来年度なら");
        assertThat(seen.<Object>path("due")).isNull();
        assertRefused(it.step(People.COORDINATOR, "ACCEPT"), 409, "introduction-wrong-state");
    }

    @Test
    void isTakenBackByWhoTookTheStep() {
        var it = asked(People.COMPANY);
        it = it.after(it.step(People.COORDINATOR, Map.of("step", "DECLINE", "reason", "TECHNICAL")));
        assertThat(it.read(People.COORDINATOR).<String>path("undoUntil")).isNotBlank();
        assertRefused(it.undo(People.COMPANY), 409, "introduction-too-late");

        it = it.after(it.undo(People.COORDINATOR));

        var seen = it.read(People.COORDINATOR);
        assertThat(seen.<String>path("state")).isEqualTo("INTEREST");
        assertThat(seen.<Object>path("reason")).isNull();
        assertThat(seen.<String>path("due")).isNotBlank();
        assertRefused(it.undo(People.COORDINATOR), 409, "introduction-too-late");
    }

    /// Two people of one desk at the same moment: one is first, the other is told so.
    @Test
    void hasOneWinnerWhenTwoActAtOnce() {
        var it = asked(People.COMPANY);
        var steps = new ConcurrentLinkedQueue<>(List.<Map<String, String>>of(
                Map.of("step", "ACCEPT"), Map.of("step", "DECLINE", "reason", "TOO_EARLY")));

        var answers = AtOnce.each(2, () -> it.step(People.COORDINATOR, steps.remove()));

        assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(200, 412);
        var loser = answers.stream()
                .filter(each -> each.statusCode() == 412)
                .findAny()
                .orElseThrow();
        assertRefused(loser, 412, "publication-stale");
        assertThat(it.read(People.COMPANY).<List<String>>path("entries.content.step"))
                .hasSize(2);
    }

    @Test
    void isMadeOnceForAPair() {
        var answers = AtOnce.each(4, () -> ask(People.COMPANY));

        assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(201, 409, 409, 409);
        assertRefused(ask(People.COORDINATOR), 409, "introduction-already-asked");
    }

    @Test
    void isMadeOnceWithOneKey() {
        var key = UUID.randomUUID().toString();
        var ids = AtOnce.each(
                4,
                () -> People.COMPANY
                        .asks()
                        .header("Idempotency-Key", key)
                        .body(draft())
                        .post("/introductions")
                        .<String>path("id"));

        assertThat(ids).hasSize(4).containsOnly(ids.getFirst());
    }

    @Test
    void passesTheTurnWithAQuestionAndItsAnswer() {
        var it = asked(People.COMPANY);

        it = it.after(it.write(People.COORDINATOR, Map.of("text", "数量は？", "question", true)));
        assertThat(it.read(People.COMPANY).<Boolean>path("mine")).isTrue();
        it = it.after(it.write(People.COMPANY, Map.of("text", "月に100個です")));
        assertThat(it.read(People.COMPANY).<Boolean>path("mine")).isFalse();
        it = it.after(it.write(People.COMPANY, Map.of("text", "追伸")));
        assertThat(it.read(People.COMPANY).<Boolean>path("mine")).isFalse();
        assertRefused(it.write(People.COORDINATOR, Map.of("slots", List.of(slot(3)))), 409, "introduction-wrong-state");
    }

    @Test
    void asksForWhatIsMissing() {
        assertThat(People.COMPANY.asks().body(Map.of()).post("/introductions").<List<String>>path("violations.field"))
                .containsExactlyInAnyOrder("need", "offer", "request");
        var bare = new HashMap<>(draft());
        bare.put("request", Map.of("message", " ", "modes", List.of()));
        assertThat(People.COMPANY.asks().body(bare).post("/introductions").<List<String>>path("violations.field"))
                .containsExactlyInAnyOrder("request.message", "request.modes", "request.missing", "request.aboutUs");
        var it = asked(People.COMPANY);
        assertViolation(it.write(People.COMPANY, Map.of("text", "  ")), 422, "text", "required");
        assertViolation(it.step(People.COMPANY, Map.of()), 422, "step", "required");
        assertRefused(
                People.COORDINATOR.asks().body(Map.of("step", "TAKE")).put(it.path() + "/state"),
                428,
                "publication-version-missing");
    }

    @Test
    void needsADeskOnBothSides() {
        stored.execute("update organizations set sheet = sheet - 'desk' where external_id = 'org-test-company'");
        try {
            var draft = Api.draft(People.RIVAL, RecordKind.NEED, Sheets.aNeed());
            var refused = draft.publish(People.RIVAL);
            assertRefused(refused, 422, "publication-incomplete");
            assertThat(refused.<String>path("violations[0].code")).isEqualTo("desk-missing");
        } finally {
            stored.execute("""
                    update organizations set sheet = sheet || '{"desk": {"name": {"ja": "窓口"},
                        "mail": "desk@kakehashi.example", "deputy": {"ja": "代理"}, "closures": []}}'
                    where external_id = 'org-test-company'""");
        }
    }

    @Test
    void isNotAskedOfWhoCouldNotReadIt() {
        need = Api.draft(People.COMPANY, RecordKind.NEED, Sheets.aNeed());
        assertRefused(ask(People.COMPANY), 409, "introduction-not-readable");
        need = need.after(it -> it.submit(People.COMPANY)).after(it -> it.share(People.COMPANY, "INVITED"));
        assertRefused(ask(People.COMPANY), 409, "introduction-not-readable");
        var university = seed.read(People.COORDINATOR).<String>path("organization");
        assertThat(People.COMPANY
                        .asks()
                        .body(Map.of("tie", "INVITED", "organization", university))
                        .post(need.path() + "/ties")
                        .statusCode())
                .isEqualTo(201);

        assertThat(ask(People.COMPANY).statusCode()).isEqualTo(201);
    }

    @Test
    void isNotAskedForByOthers() {
        assertRefused(ask(People.RIVAL), 403, "http-403");
        assertRefused(ask(People.NEIGHBOUR), 403, "http-403");
        assertRefused(ask(People.NOBODY), 401, "http-401");
    }

    @Test
    void preparesTheRequestFromWhatTheOtherSideMayRead() {
        var sheet = new HashMap<>(Sheets.aNeed());
        sheet.put("anonymous", true);
        sheet.put("outcome", Sheets.ja("秘めた成果"));
        need = Api.published(People.COMPANY, RecordKind.NEED, sheet);

        var prospect =
                People.COMPANY.asks().get("/introductions/prospect?need=%s&offer=%s".formatted(need.id(), seed.id()));

        assertThat(prospect.statusCode()).isEqualTo(200);
        assertThat(prospect.<String>path("side")).isEqualTo("NEED");
        assertThat(prospect.<Boolean>path("masked")).isTrue();
        assertThat(prospect.<String>path("message")).contains("車載用電池の液漏れ", "固体の電解質");
        assertThat(prospect.<String>path("missing")).isEmpty();
        assertThat(prospect.<String>path("aboutUs")).isEmpty();
        assertThat(prospect.<List<String>>path("modes")).containsExactly("JOINT_RESEARCH");
        assertThat(prospect.<Integer>path("days")).isEqualTo(5);
        assertThat(prospect.<Object>path("obstacle")).isNull();
        assertThat(prospect.asString()).doesNotContain("秘めた成果");
        ask(People.COMPANY);
        assertThat(People.COMPANY
                        .asks()
                        .get("/introductions/prospect?need=%s&offer=%s".formatted(need.id(), seed.id()))
                        .<String>path("obstacle"))
                .isEqualTo("introduction-already-asked");
    }

    /// On every answer of the road the university learns nothing of whose the need is, until the company says so.
    @Test
    void keepsAnAnonymousCompanyAnonymous() {
        var sheet = new HashMap<>(Sheets.aNeed());
        sheet.put("anonymous", true);
        need = Api.published(People.COMPANY, RecordKind.NEED, sheet);
        var organization = need.read(People.COMPANY).<String>path("organization");
        var it = asked(People.COMPANY);
        it = it.after(it.write(People.COMPANY, Map.of("text", "よろしくお願いします")));
        it = it.after(it.step(People.COORDINATOR, Map.of("step", "ACCEPT", "slots", List.of(slot(4)))));
        it = it.after(it.step(People.COMPANY, Map.of("step", "MEET", "slot", slot(4))));

        var answers = List.of(
                it.read(People.COORDINATOR),
                People.COORDINATOR.asks().get("/introductions?limit=100&record=" + need.id()),
                People.COORDINATOR.asks().get("/introductions/table?record=" + need.id()),
                People.COORDINATOR.asks().get(it.path() + "/meeting"),
                People.RESEARCHER.asks().get("/introductions?limit=100&record=" + need.id()));
        assertThat(answers).allSatisfy(answer -> {
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.asString() + answer.headers()).doesNotContain(organization, COMPANY, "企業 太郎", "aozora");
        });
        assertThat(it.read(People.COORDINATOR)
                        .<List<String>>path("entries.findAll { it.side == 'NEED' }.author.unique()"))
                .containsExactly((String) null);

        assertRefused(naming(it, People.COORDINATOR), 403, "introduction-other-side");
        it = it.after(naming(it, People.COMPANY));
        assertThat(it.read(People.COORDINATOR).<String>path("need.organization.id"))
                .isEqualTo(organization);
        assertThat(it.read(People.COORDINATOR).<List<String>>path("entries.author"))
                .contains("企業 太郎（見本）");
    }

    private static Response naming(Held it, People who) {
        return who.asks().header("If-Match", it.etag()).put(it.path() + "/naming");
    }

    @Test
    void isRemindedEscalatedAndExpiresByTheClock() {
        var it = asked(People.COMPANY);
        past(it, "remind_at = now() - interval '1 minute', ticks_at = now()");
        clock.tick();
        assertThat(chase(it)).isEqualTo("REMINDED");
        past(it, "escalate_at = now() - interval '1 minute', ticks_at = now(), due = current_date - 1");
        clock.tick();
        assertThat(chase(it)).isEqualTo("OVERDUE");
        assertThat(it.read(People.COORDINATOR).<Boolean>path("overdue")).isTrue();
        assertThat(listed(People.COORDINATOR, "&due=overdue")).contains(it.id());
        past(it, "expire_at = now() - interval '1 minute', ticks_at = now()");
        clock.tick();

        var seen = it.read(People.COMPANY);
        assertThat(seen.<String>path("state")).isEqualTo("EXPIRED");
        assertThat(seen.<Object>path("turn")).isNull();
        assertThat(seen.<List<String>>path("allowed")).containsExactly("ASK");
        it = it.now(People.COMPANY);
        it = it.after(it.step(People.COMPANY, "ASK"));
        assertThat(it.read(People.COORDINATOR).<String>path("state")).isEqualTo("INTEREST");
    }

    private void past(Held it, String what) {
        stored.execute("update introductions set %s where id = '%s'".formatted(what, it.id()));
    }

    private String chase(Held it) {
        return stored.one("select chase from introductions where id = '%s'".formatted(it.id()));
    }

    @Test
    void sendsFilesWithTheirLimits() throws java.io.IOException {
        var it = asked(People.COMPANY);
        var sent = People.COMPANY
                .asks()
                .contentType(ContentType.BINARY)
                .body(Files.pdf("仕様"))
                .post(it.path() + "/files?name=spec.pdf");
        assertThat(sent.statusCode()).as(sent.asString()).isEqualTo(200);
        String file = sent.path("entries[1].content.file.file");

        assertThat(People.COORDINATOR.asks().get(it.path() + "/files/" + file).asByteArray())
                .isEqualTo(Files.pdf("仕様"));
        assertRefused(People.NEIGHBOUR.asks().get(it.path() + "/files/" + file), 404, "http-404");
        assertRefused(
                People.COMPANY
                        .asks()
                        .contentType(ContentType.BINARY)
                        .body("MZ".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        .post(it.path() + "/files?name=tool.exe"),
                422,
                "file-wrong-form");
    }

    @Test
    void isAssignedToAColleagueAlone() {
        var it = asked(People.COMPANY);
        String me = People.COORDINATOR.asks().get("/session").path("account.id");
        String stranger = People.COMPANY.asks().get("/session").path("account.id");

        assertViolation(assign(it, stranger), 422, "account", "unknown-record");
        it = it.after(assign(it, me));
        assertThat(it.read(People.COORDINATOR).<String>path("assignee")).isEqualTo("橋本 渡（見本）");
        assertThat(it.read(People.COMPANY).<String>path("assignee")).isEqualTo("企業 太郎（見本）");
        assertThat(listed(People.COORDINATOR, "&assigned=me")).contains(it.id());
        assertThat(listed(People.COORDINATOR, "&assigned=nobody")).doesNotContain(it.id());
    }

    private static Response assign(Held it, String account) {
        return People.COORDINATOR
                .asks()
                .header("If-Match", it.etag())
                .body(Map.of("account", account))
                .put(it.path() + "/assignee");
    }

    @ParameterizedTest
    @ValueSource(strings = {"state=LOST", "turn=nobodys", "due=soon", "assigned=all", "limit=0", "cursor=x"})
    void refusesWhatItDoesNotKnow(String query) {
        var refused = People.COMPANY.asks().get("/introductions?" + query);

        assertThat(refused.statusCode()).isIn(400, 422);
        assertThat(refused.<List<String>>path("violations.field"))
                .containsExactly(query.substring(0, query.indexOf('=')));
    }

    @Test
    void comesInPages() {
        asked(People.COMPANY);
        seed = Api.published(People.COORDINATOR, RecordKind.SEED, Sheets.aSeed());
        asked(People.COMPANY);
        var first = People.COMPANY.asks().get("/introductions?limit=1&record=" + need.id());
        var second = People.COMPANY
                .asks()
                .get("/introductions?limit=1&record=%s&cursor=%s"
                        .formatted(need.id(), first.<String>path("nextCursor")));

        assertThat(first.<List<String>>path("items.id")).hasSize(1);
        assertThat(second.<List<String>>path("items.id"))
                .hasSize(1)
                .doesNotContainAnyElementsOf(first.path("items.id"));
        assertThat(second.<Object>path("nextCursor")).isNull();
        assertThat(first.<Integer>path("states.INTEREST")).isPositive();
    }

    /// Everybody reads how fast an organization answers, once there is enough to tell.
    @Test
    void tellsHowFastAnOrganizationAnswers() {
        var university = seed.read(People.COORDINATOR).<String>path("organization");
        stored.execute("delete from answers where organization = '%s'".formatted(university));
        var none = People.NOBODY.asks().get("/organizations/%s/answers".formatted(university));
        assertThat(none.<Object>path("asked")).isNull();
        assertThat(none.<Integer>path("promised")).isEqualTo(5);
        var count = new AtomicInteger();
        for (int days : List.of(1, 2, 3, 8)) {
            stored.execute("insert into answers (id, organization, at, days) values ('%s', '%s', now(), %d)"
                    .formatted(UUID.randomUUID(), university, days));
            count.incrementAndGet();
        }
        var it = asked(People.COMPANY);
        it.after(it.step(People.COORDINATOR, "ACCEPT"));

        var pace = People.NOBODY.asks().get("/organizations/%s/answers".formatted(university));

        assertThat(pace.<Integer>path("asked")).isEqualTo(5);
        assertThat(pace.<Integer>path("answered")).isEqualTo(5);
        assertThat(pace.<Float>path("medianDays")).isEqualTo(2f);
    }

    /// Nothing is left of what was said about a record that is no more.
    @Test
    void goesWithItsRecords() {
        var it = asked(People.COMPANY);
        need.after(each -> each.withdraw(People.COMPANY));
        assertThat(it.read(People.COORDINATOR).<String>path("need.title.ja")).isEqualTo("車載用電池の液漏れ");

        stored.execute("delete from needs where id = '%s'".formatted(need.id()));

        assertRefused(it.read(People.COORDINATOR), 404, "http-404");
        assertThat(stored.one("select count(*) from entries where about = '%s'".formatted(it.id())))
                .isEqualTo("0");
    }

    /// Who reads what not everybody may leaves a line, once an hour.
    @Test
    void leavesALineOfWhoReadsIt() {
        var it = asked(People.COMPANY);
        it.read(People.COORDINATOR);
        it.read(People.COORDINATOR);
        it.read(People.COMPANY);
        it.read(People.NEIGHBOUR);
        People.COORDINATOR.asks().get("/introductions/table?record=" + need.id());

        assertThat(lines(it, "INTRODUCTION_READ")).isEqualTo("2");
        assertThat(lines(it, "INTRODUCTION_EXPORTED")).isEqualTo("1");
    }

    private String lines(Held it, String action) {
        return stored.one(
                "select count(*) from audit where record = '%s' and action = '%s'".formatted(it.id(), action));
    }

    /// Who did what, in the audit of the installation; no record's history tells of it.
    @Test
    void leavesALineOfEachStepInTheAudit() {
        var it = asked(People.COMPANY);
        it = it.after(it.step(People.COORDINATOR, "TAKE"));
        it.after(it.step(People.COORDINATOR, Map.of("step", "DECLINE", "reason", "CAPACITY")));

        assertThat(stored.one(
                        "select string_agg(action || ' ' || (account is not null), ', ' order by at) from audit where record = '%s'"
                                .formatted(it.id())))
                .isEqualTo("INTRODUCTION_PREPARED true, INTRODUCTION_ASK true, INTRODUCTION_TAKE true,"
                        + " INTRODUCTION_DECLINE true");
        assertThat(need.history(People.COMPANY).asString()).doesNotContain("INTRODUCTION");
    }
}
