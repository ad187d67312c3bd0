package kakehashi.matching;

import static kakehashi.testing.Api.assertViolation;
import static kakehashi.testing.Api.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kakehashi.shared.RecordKind;
import kakehashi.testing.Api;
import kakehashi.testing.Bodies;
import kakehashi.testing.Made;
import kakehashi.testing.Marks;
import kakehashi.testing.People;
import kakehashi.testing.Sheets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// `POST /matches`: what is typed, ranked with reasons.
@QuarkusTest
class MatchingResourceTest {

    private static final String QUESTION = "琥珀泡沫を低温で固める。琥珀泡沫の断熱材を車載したい。";

    /// Made once, and by the first test: only a test knows the port of the product.
    private static @Nullable Published once;

    private Published here;

    private record Published(Made ready, Made early) {}

    @BeforeEach
    void publish() {
        var made = once;
        if (made == null) {
            made = new Published(
                    published("琥珀泡沫の低温成形", 4, "JOINT_RESEARCH", "𩸽の骨から得た琥珀泡沫を、低温で固めて断熱材にする。"),
                    published("琥珀泡沫の基礎", 1, "DONATION", "琥珀泡沫が低温で固まる条件を調べた。"));
            published("琥珀泡沫の車載", 5, "PATENT_LICENSE", "琥珀泡沫の断熱材を車載用に薄くする。");
            eventually(
                    () -> assertThat(People.NOBODY.asks().get("/seeds?q=琥珀泡沫").<Integer>path("total"))
                            .isEqualTo(3));
            once = made;
        }
        here = made;
    }

    @Test
    void givesPointsThatAddUpToTheScore() {
        var answer = ask(Map.of("fields", List.of("26020"), "trl", range(3, 6), "prefecture", "04"));

        for (var match : Bodies.read(answer.asString()).get("matches")) {
            double sum = 0;
            for (var reason : match.get("reasons")) {
                assertThat(reason.get("points").asDouble()).isBetween(0.0, 1.0);
                sum += reason.get("points").asDouble();
            }
            assertThat(sum).isCloseTo(match.get("score").asDouble(), within(1e-9));
            assertThat(match.get("score").asDouble()).isBetween(0.0, 1.0);
            assertThat(match.at("/reasons").findValuesAsText("signal"))
                    .containsExactly("text", "field", "readiness", "region", "freshness");
        }
    }

    @Test
    void answersBestFirstAndTheSameEveryTime() {
        var answer = ask(Map.of("limit", 100));
        var matches = new ArrayList<Ranked>();
        Bodies.read(answer.asString())
                .get("matches")
                .forEach(each -> matches.add(
                        new Ranked(each.get("score").asDouble(), each.get("id").asText())));

        assertThat(matches).hasSizeGreaterThanOrEqualTo(3);
        assertThat(matches)
                .isSortedAccordingTo(
                        Comparator.comparingDouble(Ranked::score).reversed().thenComparing(Ranked::id));
        assertThat(ask(Map.of("limit", 100)).<List<?>>path("matches")).isEqualTo(answer.path("matches"));
    }

    private record Ranked(double score, String id) {}

    @Test
    void marksTermsInTheTextAsReturned() {
        var passages = find(ask(Map.of()), here.ready()).path("passages");

        assertThat(passages.toString()).contains("𩸽の骨から得た琥珀泡沫");
        assertThat(Marks.in(passages))
                .isNotEmpty()
                .anyMatch(term -> term.contains("琥珀"))
                .allSatisfy(term -> assertThat(QUESTION).contains(term));
    }

    @Test
    void namesEveryConditionThatFailsAndItsSmallestChange() {
        var answer = ask(Map.of(
                "trl", range(3, 6), "modes", List.of("JOINT_RESEARCH"), "youngOnly", true, "wishesToFound", true));

        assertThat(find(answer, "nearMisses", here.early()).path("fails")).isEqualTo(Bodies.read("""
                        [{"condition":"trl","offered":1,"wanted":{"min":3,"max":6},"smallestChange":{"min":1}},
                         {"condition":"mode","offered":["DONATION"],"wanted":["JOINT_RESEARCH"],
                          "smallestChange":{"modes":["DONATION"]}},
                         {"condition":"young","offered":false,"wanted":true,"smallestChange":{"youngOnly":false}},
                         {"condition":"founding","offered":false,"wanted":true,
                          "smallestChange":{"wishesToFound":false}}]"""));
    }

    @Test
    void admitsANearMissOnceItsSmallestChangeIsMade() {
        assertThat(ids(ask(Map.of("trl", range(3, 6)))))
                .doesNotContain(here.early().id().toString());
        assertThat(ids(ask(Map.of("trl", range(1, 6)))))
                .contains(here.early().id().toString());
    }

    @Test
    void leavesExcludedTermsOutOfAccount() {
        var with = ask(Map.of());
        var without = ask(Map.of("excludeTerms", List.of("琥珀泡沫")));

        assertThat(with.<List<?>>path("terms").toString()).contains("琥珀");
        assertThat(without.<List<?>>path("terms").toString()).doesNotContain("琥珀");
        assertThat(find(without, here.ready()).path("reasons").toString()).doesNotContain("琥珀");
    }

    @Test
    void letsOnlyTheYoungPassWhenThatIsWished() {
        var person = Api.published(
                People.COORDINATOR,
                RecordKind.RESEARCHER,
                Sheets.with(
                        Sheets.with(Sheets.researcher("若木 琥珀", "Kohaku", "わかぎ"), "birthDate", "1995-05-05"),
                        "degree",
                        Map.of("state", "DOCTOR", "obtainedOn", "2022-03-25")));
        var sheet = Sheets.with(
                Sheets.with(Sheets.seed("若手の琥珀泡沫"), "summary", Sheets.ja("琥珀泡沫を低温で固める。")),
                "researchers",
                List.of(person.id().toString()));
        var young = Api.published(People.COORDINATOR, RecordKind.SEED, sheet);

        eventually(() -> assertThat(ids(ask(Map.of("youngOnly", true))))
                .containsExactly(young.id().toString()));
        assertThat(ids(ask(Map.of("young", true))))
                .contains(young.id().toString(), here.ready().id().toString());
        assertThat(find(ask(Map.of("young", true)), young).path("score").asDouble())
                .isGreaterThan(
                        find(ask(Map.of("young", false)), young).path("score").asDouble());
        assertThat(find(ask(Map.of("young", true)), young).path("reasons").findValuesAsText("signal"))
                .containsExactly("text", "young", "freshness");
        assertThat(ids(ask(Map.of("youngOnly", false))))
                .contains(here.ready().id().toString());
        young.withdraw(People.COORDINATOR);
        eventually(() -> assertThat(ids(ask(Map.of("youngOnly", true)))).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 2"})
    void givesNoMoreThanTheLimit(int limit, int given) {
        assertThat(ids(ask(Map.of("limit", limit)))).hasSize(given);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                // where | value           | told of   | code         | status
                "/limit  | 0               | limit     | out-of-range | 422",
                "/limit  | 101             | limit     | out-of-range | 422",
                "/limit  | 1.5             | limit     | wrong-type   | 400",
                "/of     | 'organization'  | of        | unknown-code | 422",
                "/of     | 'galaxy'        | of        | unknown-code | 400",
                "/of     | null            | of        | required     | 422",
                "/text   | ' '             | text      | required     | 422",
                "/fields | ['99999']       | fields[0] | unknown-code | 422",
                "/trl    | {'min':0}       | trl.min   | out-of-range | 422",
                "/trl    | {'max':10}      | trl.max   | out-of-range | 422",
                "/trl    | {'min':6,'max':3} | trl     | not-in-order | 422",
                "/prefecture | '99'        | prefecture | unknown-code | 422",
                "/modes  | ['HANDSHAKE']   | modes[0]  | unknown-code | 400",
                "/modes  | [null]          | modes[0]  | unknown-code | 400",
                "/excludeTerms | [null]    | excludeTerms[0] | wrong-type | 400",
            })
    void refusesWhatItCannotAsk(String path, String value, String field, String code, int status) {
        var body = Bodies.with(Map.of("of", "seed", "text", "電池"), path, value.replace('\'', '"'));

        assertViolation(People.NOBODY.asks().body(body).post("/matches"), status, field, code);
    }

    @ParameterizedTest
    @EnumSource(names = {"SEED", "NEED", "RESEARCHER"})
    void answersWhateverIsTyped(RecordKind of) {
        for (var text : List.of("\u0000", "\uD800電池\uDC00", "(((", "\"", "a:b AND *", "㈱", "　", "\u202E電池")) {
            var body = Bodies.text(Map.of("of", of.code(), "title", "x", "text", text));

            assertThat(People.NOBODY.asks().body(body).post("/matches").statusCode())
                    .as(text)
                    .isEqualTo(200);
        }
    }

    private static Response ask(Map<String, ?> wishes) {
        var question = new HashMap<String, Object>(Map.of("of", "seed", "text", QUESTION));
        question.putAll(wishes);
        var answer = People.NOBODY.asks().body(question).post("/matches");
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return answer;
    }

    private static List<String> ids(Response answer) {
        return answer.path("matches.id");
    }

    private static JsonNode find(Response answer, Made made) {
        return find(answer, "matches", made);
    }

    private static JsonNode find(Response answer, String list, Made made) {
        for (var each : Bodies.read(answer.asString()).path(list)) {
            if (each.path("id").asText().equals(made.id().toString())) {
                return each;
            }
        }
        throw new AssertionError("%s holds no %s: %s".formatted(list, made.id(), answer.asString()));
    }

    private static Map<String, Integer> range(int min, int max) {
        return Map.of("min", min, "max", max);
    }

    private static Made published(String title, int trl, String mode, String summary) {
        var sheet = Map.of(
                "title", Sheets.ja(title),
                "summary", Sheets.ja(summary),
                "trl", trl,
                "modes", List.of(mode),
                "fields", List.of("26020"));
        return Api.published(People.COORDINATOR, RecordKind.SEED, sheet);
    }
}
