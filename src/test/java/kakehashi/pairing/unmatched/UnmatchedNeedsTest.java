package kakehashi.pairing.unmatched;

import static java.util.Objects.requireNonNull;
import static kakehashi.testing.Api.assertRefused;
import static kakehashi.testing.Api.assertViolation;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kakehashi.alert.Follower;
import kakehashi.pairing.Nightfall;
import kakehashi.shared.RecordKind;
import kakehashi.testing.Api;
import kakehashi.testing.Made;
import kakehashi.testing.People;
import kakehashi.testing.Queries;
import kakehashi.testing.Sheets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// The company looks for something that seeds of the coordinator's university fit.
@QuarkusTest
class UnmatchedNeedsTest {

    private static final String COMPANY = "あおぞら";

    @Inject
    Nightfall nightfall;

    @Test
    void areShownToBothSidesWithWhatFits() {
        var need = need("ガリウム接点", false);
        var seeds = List.of(
                seed(People.COORDINATOR, "ガリウム接点"),
                seed(People.COORDINATOR, "ガリウム接点"),
                seed(People.COORDINATOR, "ガリウム接点"),
                seed(People.COORDINATOR, "ガリウム接点"));
        nightfall.pass(need, seeds.getLast());

        var offered = requireNonNull(line(People.COORDINATOR, need));
        var wanted = requireNonNull(line(People.COMPANY, need));

        var known = seeds.stream().map(seed -> seed.id().toString()).toList();
        assertThat(seedsOf(offered)).hasSize(3).isSubsetOf(known).isEqualTo(seedsOf(wanted));
        assertThat(offered.getList("seeds.score", Float.class)).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(offered.getString("need.organization.name.ja")).contains(COMPANY);
        assertThat(line(People.RIVAL, need)).isNull();
    }

    @Test
    void sayWhetherTheReaderMayAskForAnIntroduction() {
        var need = need("インジウム窓", false);
        var seed = seed(People.COORDINATOR, "インジウム窓");
        nightfall.pass(need, seed);

        for (var who : List.of(People.COORDINATOR, People.COMPANY, People.RESEARCHER)) {
            var prospect = "/introductions/prospect?need=%s&kind=seed&offer=%s".formatted(need.id(), seed.id());
            var line = requireNonNull(line(who, need));
            var place = seedsOf(line).indexOf(seed.id().toString());
            assertThat(line.getBoolean("seeds[" + place + "].askable"))
                    .as(who.name())
                    .isEqualTo(who.asks().get(prospect).statusCode() == 200);
        }
    }

    @Test
    void doNotTellWhoseAnAnonymousNeedIs() {
        var need = need("タンタル膜", true);
        nightfall.pass(need, seed(People.COORDINATOR, "タンタル膜"));

        var offered = requireNonNull(line(People.COORDINATOR, need));

        assertThat(offered.getMap("").toString()).doesNotContain(COMPANY).doesNotContain(home(People.COMPANY));
        assertThat(requireNonNull(line(People.COMPANY, need)).getString("need.organization.id"))
                .isEqualTo(home(People.COMPANY));
    }

    @Test
    void areOverWithTheFirstIntroductionOfOnesOwn() {
        var need = need("ビスマス合金", false);
        var seed = seed(People.COORDINATOR, "ビスマス合金");
        nightfall.pass(need, seed);
        assertThat(line(People.COORDINATOR, need)).isNotNull();

        var id = worked(ask(People.COORDINATOR, need, seed, false), 201).<String>path("id");

        assertThat(line(People.COORDINATOR, need)).isNull();
        assertThat(line(People.COMPANY, need)).isNull();
        var introduction = People.COMPANY.asks().get("/introductions/" + id);
        worked(
                People.COMPANY
                        .asks()
                        .header("If-Match", introduction.header("ETag"))
                        .body(Map.of("step", "DECLINE", "reason", "CAPACITY"))
                        .put("/introductions/" + id + "/state"),
                200);
        assertThat(line(People.COORDINATOR, need)).isNull();
    }

    @Test
    void doNotTellWhatOthersBegan() {
        var need = need("セリウム研磨", false);
        var own = seed(People.COORDINATOR, "セリウム研磨");
        var others = seed(People.NEIGHBOUR, "セリウム研磨");
        nightfall.pass(need, own);

        worked(ask(People.NEIGHBOUR, need, others, false), 201);

        assertThat(line(People.COORDINATOR, need)).isNotNull();
        assertThat(line(People.NEIGHBOUR, need)).isNull();
        assertThat(line(People.COMPANY, need)).isNull(); // theirs: any introduction counts
    }

    @Test
    void doNotTellWhatTheOtherSideHasOnlyPrepared() {
        var need = need("スカンジウム梁", false);
        var seed = seed(People.COORDINATOR, "スカンジウム梁");
        nightfall.pass(need, seed);

        worked(ask(People.COORDINATOR, need, seed, true), 201);

        assertThat(line(People.COORDINATOR, need)).isNull();
        assertThat(line(People.COMPANY, need)).isNotNull();
    }

    @Test
    void haveThoseThatTheDeskMadeAlsoWithoutSeeds() {
        var made = madeAtTheDesk();

        var offered = requireNonNull(line(People.COORDINATOR, made));

        assertThat(seedsOf(offered)).isEmpty();
        assertThat(line(People.RESEARCHER, made)).isNull(); // does not answer there
        assertThat(line(People.NEIGHBOUR, made)).isNull();
        assertThat(made.withdraw(People.COMPANY).statusCode()).isEqualTo(200);
        assertThat(line(People.COORDINATOR, made)).isNull();
    }

    @Test
    void takeTheSameStatementsHoweverManyThereAre() {
        var need = need("ロジウム被膜", false);
        nightfall.pass(need, seed(People.COORDINATOR, "ロジウム被膜"));
        list(People.COORDINATOR);
        var few = Queries.during(() -> list(People.COORDINATOR));

        for (int i = 0; i < 4; i++) {
            need("ロジウム被膜", i % 2 == 0);
        }
        nightfall.pass(need("ロジウム被膜", false), seed(People.COORDINATOR, "ロジウム被膜"));

        assertThat(Queries.during(() -> list(People.COORDINATOR)))
                .hasSameSizeAs(few)
                .hasSizeLessThanOrEqualTo(20);
    }

    @Test
    void arePutOffForTheWholeOrganizationAndComeBack() {
        var need = need("テルル導線", false);
        var seed = seed(People.COORDINATOR, "テルル導線");
        nightfall.pass(need, seed);
        assertThat(line(People.COORDINATOR, need)).isNotNull();

        var later = Map.of("rule", "UNMATCHED", "choice", "LATER", "kind", "need", "record", need.id());
        String decision = worked(People.COORDINATOR.asks().body(later).post("/quality/decisions"), 201)
                .path("id");

        assertThat(line(People.COORDINATOR, need)).isNull();
        assertThat(line(People.COMPANY, need)).isNotNull();
        worked(People.COORDINATOR.asks().delete("/quality/decisions/" + decision), 204);
        assertThat(line(People.COORDINATOR, need)).isNotNull();
    }

    @Test
    void areForMembersOfAnOrganization() {
        assertRefused(People.NOBODY.asks().get("/me/unmatched-needs"), 401, "http-401");
        assertRefused(People.ADMIN.asks().get("/me/unmatched-needs"), 403, "access-organization-missing");
        assertViolation(People.COMPANY.asks().get("/me/unmatched-needs?limit=101"), 422, "limit", "out-of-range");
        var few = People.COORDINATOR.asks().get("/me/unmatched-needs?limit=1");
        assertThat(few.<List<?>>path("items")).hasSizeLessThanOrEqualTo(1);
    }

    private static Made need(String word, boolean anonymous) {
        return Api.published(
                People.COMPANY, RecordKind.NEED, Sheets.with(Follower.needOf(word), "anonymous", anonymous));
    }

    private static Made seed(People who, String word) {
        return Api.published(who, RecordKind.SEED, Follower.fitting(word));
    }

    private static Response ask(People who, Made need, Made seed, boolean suggested) {
        var request = Map.of(
                "message", "お話を伺いたい。",
                "modes", List.of("JOINT_RESEARCH"),
                "missing", "試作の設備",
                "aboutUs", "電池の部品を作っています");
        var draft = new HashMap<String, Object>(Map.of("need", need.id(), "offer", seed.id(), "request", request));
        draft.put("suggested", suggested);
        return who.asks().body(draft).post("/introductions");
    }

    /// Published by the company that asked, of something no seed is about.
    private static Made madeAtTheDesk() {
        var asked = worked(
                People.COMPANY
                        .asks()
                        .body(Map.of("problem", "夏になると接着面がはがれる", "receiver", home(People.COORDINATOR)))
                        .post("/consultations"),
                201);
        var path = "/consultations/" + asked.path("id");
        var sorted = worked(
                People.COORDINATOR
                        .asks()
                        .header("If-Match", asked.header("ETag"))
                        .body(Map.of("fields", List.of("26020")))
                        .put(path + "/fields"),
                200);
        worked(
                People.COORDINATOR
                        .asks()
                        .header("If-Match", sorted.header("ETag"))
                        .body(Map.of("needs", List.of(Map.of("title", "ゐゑヲ", "problem", "ゐゑヲ"))))
                        .post(path + "/needs"),
                200);
        String id = People.COMPANY.asks().get(path).path("needs[0].id");
        var etag = People.COMPANY.asks().get("/needs/" + id).header("ETag");
        return new Made(RecordKind.NEED, UUID.fromString(id), etag).after(made -> made.publish(People.COMPANY));
    }

    private static String home(People who) {
        return requireNonNull(who.asks().get("/session").path("organization"));
    }

    private static List<String> seedsOf(JsonPath line) {
        return line.getList("seeds.seed.id");
    }

    private static Response list(People who) {
        return worked(who.asks().get("/me/unmatched-needs?limit=100"), 200);
    }

    /// What is told of a need; null when nothing is.
    private static @Nullable JsonPath line(People who, Made need) {
        var answer = list(who).jsonPath();
        var at = answer.<String>getList("items.need.id").indexOf(need.id().toString());
        return at < 0 ? null : answer.setRootPath("items[" + at + "]");
    }

    private static Response worked(Response answer, int status) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        return answer;
    }
}
