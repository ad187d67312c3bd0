package kakehashi.matching;

import static kakehashi.testing.Api.assertRefused;
import static kakehashi.testing.Api.assertViolation;
import static kakehashi.testing.Api.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import kakehashi.search.SearchCount;
import kakehashi.shared.RecordKind;
import kakehashi.testing.Api;
import kakehashi.testing.Made;
import kakehashi.testing.People;
import kakehashi.testing.Queries;
import kakehashi.testing.Sheets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Matches of saved records, in every direction, and what they cost.
@QuarkusTest
class SavedMatchesTest {

    /// Made once, and by the first test: only a test knows the port of the product.
    private static @Nullable Published once;

    private Made seed;
    private Made sister;
    private Made need;
    private Made researcher;

    private record Published(Made seed, Made sister, Made need, Made researcher) {}

    @Inject
    SearchCount searches;

    @BeforeEach
    void publish() {
        var made = once == null ? published() : once;
        once = made;
        seed = made.seed;
        sister = made.sister;
        need = made.need;
        researcher = made.researcher;
    }

    private static Published published() {
        var about = Sheets.ja("瑠璃繊維を紡いで濾材にする。");
        var made = new Published(
                Api.published(
                        People.COORDINATOR, RecordKind.SEED, Sheets.with(Sheets.seed("瑠璃繊維の紡糸"), "summary", about)),
                Api.published(People.NEIGHBOUR, RecordKind.SEED, Sheets.with(Sheets.seed("瑠璃繊維の濾材"), "summary", about)),
                Api.published(
                        People.COMPANY, RecordKind.NEED, Sheets.with(Sheets.need("瑠璃繊維の濾材がほしい"), "problem", about)),
                Api.published(
                        People.COORDINATOR,
                        RecordKind.RESEARCHER,
                        Sheets.with(Sheets.researcher("瑠璃 紡", "Ruri Tsumugi", "るり つむぎ"), "summary", about)));
        eventually(
                () -> assertThat(People.NOBODY.asks().get("/catalogue?q=瑠璃繊維").<Integer>path("total"))
                        .isEqualTo(4));
        return made;
    }

    @Test
    void goFromANeedToSeedsAndResearchers() {
        assertThat(matches(need, "")).startsWith(kindAndId(sister)).isSubsetOf(matches(need, "?of=seed&limit=100"));
        assertThat(matches(need, "?of=seed")).contains(kindAndId(seed), kindAndId(sister));
        assertThat(matches(need, "?of=researcher")).first().isEqualTo(kindAndId(researcher));
    }

    @Test
    void goFromASeedToNeedsAndToSeedsLikeItButNotItself() {
        assertThat(matches(seed, "")).first().isEqualTo(kindAndId(need));
        assertThat(matches(seed, "?of=seed"))
                .contains(kindAndId(sister))
                .doesNotContain(kindAndId(seed))
                .first()
                .isEqualTo(kindAndId(sister));
        assertThat(matches(seed, "?of=seed&limit=1")).containsExactly(kindAndId(sister));
    }

    @Test
    void goFromAResearcherToNeeds() {
        assertThat(matches(researcher, "")).first().isEqualTo(kindAndId(need));
    }

    @Test
    void answerInTheFormOfThePreview() {
        var answer = People.NOBODY.asks().get(need.path() + "/matches");

        assertThat(answer.<Map<String, ?>>path("$").keySet())
                .containsExactlyInAnyOrder("tookMillis", "terms", "suggestedFields", "matches", "nearMisses");
        assertThat(answer.<List<?>>path("matches[0].reasons")).isNotEmpty();
        assertThat(answer.<List<?>>path("matches[0].passages")).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"need, of=need", "need, of=organization", "seed, of=researcher", "researcher, of=seed", "seed, of=SEED"
    })
    void refuseDirectionsThatDoNotExist(String from, String query) {
        assertViolation(People.NOBODY.asks().get(of(from).path() + "/matches?" + query), 422, "of", "unknown-code");
    }

    @ParameterizedTest
    @CsvSource({"0", "101", "-1"})
    void refuseLimitsOutOfRange(int limit) {
        assertViolation(
                People.NOBODY.asks().get(need.path() + "/matches?limit=" + limit), 422, "limit", "out-of-range");
    }

    @Test
    void areForThoseWhoMayReadTheRecord() {
        var draft = Api.draft(People.COMPANY, RecordKind.NEED, Sheets.need("瑠璃の下書き"));

        assertThat(People.COMPANY.asks().get(draft.path() + "/matches").statusCode())
                .isEqualTo(200);
        for (var other : List.of(People.NOBODY, People.RIVAL, People.COORDINATOR, People.ADMIN)) {
            assertRefused(other.asks().get(draft.path() + "/matches"), 404, "http-404");
        }
    }

    @ParameterizedTest
    @CsvSource({"1", "20", "100"})
    void costTwoStatementsAndOneSearchWhateverTheirNumber(int limit) {
        for (var made : List.of(need, seed, researcher)) {
            var path = made.path() + "/matches?limit=" + limit;
            People.NOBODY.asks().get(path);
            int before = searches.made();

            var statements = Queries.during(() -> People.NOBODY.asks().get(path));

            assertThat(statements).as(path).hasSizeLessThanOrEqualTo(2);
            assertThat(searches.made() - before).as(path).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @CsvSource({"1", "100"})
    void ofATextCostOneStatementAndOneSearch(int limit) {
        var question = Map.of("of", "seed", "text", "瑠璃繊維の濾材", "limit", limit);
        People.COMPANY.asks().body(question).post("/matches");
        int before = searches.made();

        var statements =
                Queries.during(() -> People.COMPANY.asks().body(question).post("/matches"));

        assertThat(statements).hasSize(1);
        assertThat(searches.made() - before).isEqualTo(1);
    }

    private static List<String> matches(Made from, String query) {
        var answer = People.NOBODY.asks().get(from.path() + "/matches" + query);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        List<Map<String, ?>> matches = answer.path("matches");
        return matches.stream()
                .map(each -> each.get("kind") + " " + each.get("id"))
                .toList();
    }

    private static String kindAndId(Made made) {
        return made.kind().code() + " " + made.id();
    }

    private Made of(String name) {
        return switch (name) {
            case "need" -> need;
            case "seed" -> seed;
            default -> researcher;
        };
    }
}
