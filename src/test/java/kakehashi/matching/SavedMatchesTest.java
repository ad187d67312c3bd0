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

    private Made investor;

    private record Published(Made seed, Made sister, Made need, Made researcher, Made investor) {}

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
        investor = made.investor;
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
                        Sheets.with(Sheets.researcher("瑠璃 紡", "Ruri Tsumugi", "るり つむぎ"), "summary", about)),
                Api.published(People.ADMIN, RecordKind.ORGANIZATION, Theses.investor("瑠璃の橋（見本）", "瑠璃繊維の濾材に出資する。")));
        eventually(
                () -> assertThat(People.NOBODY.asks().get("/catalogue?q=瑠璃繊維").<Integer>path("total"))
                        .isEqualTo(5));
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
    void goFromAnInvestorToSeedsWhosePeopleWishToFound() {
        var founding = Api.published(
                People.COORDINATOR,
                RecordKind.SEED,
                Sheets.with(
                        Sheets.with(Sheets.seed("瑠璃繊維の起業"), "summary", Sheets.ja("瑠璃繊維の濾材を売る会社をつくる。")),
                        "wishesToFound",
                        true));

        eventually(() -> assertThat(matches(investor, "")).containsExactly(kindAndId(founding)));

        var answer = People.NOBODY.asks().get(investor.path() + "/matches");
        assertThat(answer.<List<String>>path("nearMisses.id"))
                .contains(seed.id().toString());
        assertThat(answer.<List<Boolean>>path("nearMisses.fails.flatten().smallestChange.wishesToFound"))
                .containsOnly(false);
        assertThat(answer.<List<?>>path("matches[0].passages")).isNotEmpty();
        assertThat(matches(investor, "?wishesToFound=false")).contains(kindAndId(seed), kindAndId(founding));
        founding.withdraw(People.COORDINATOR);
        eventually(() -> assertThat(matches(investor, "")).isEmpty());
    }

    @Test
    void haveNothingToSayToAnOrganizationWithoutAThesis() {
        var plain = Api.published(People.ADMIN, RecordKind.ORGANIZATION, Sheets.organization("方針のない機関"));

        assertThat(matches(plain, "")).isEmpty();
    }

    @Test
    void findAResearcherByWhatTheirSeedsSayAndNameTheSeed() {
        var person = Api.published(
                People.COORDINATOR, RecordKind.RESEARCHER, Sheets.researcher("玉川 焼", "Yaku Tamagawa", "たまがわ やく"));
        var work = Api.published(
                People.COORDINATOR,
                RecordKind.SEED,
                Sheets.with(
                        Sheets.with(Sheets.seed("翡翠窯の温度むら"), "summary", Sheets.ja("翡翠窯の温度むらを炉心の風でならす。")),
                        "researchers",
                        List.of(person.id().toString())));
        var asked = Api.published(
                People.COMPANY,
                RecordKind.NEED,
                Sheets.with(Sheets.need("翡翠窯の割れ"), "problem", Sheets.ja("翡翠窯の温度むらで器が割れる。")));

        eventually(() -> assertThat(matches(asked, "?of=researcher")).contains(kindAndId(person)));

        var passage = People.NOBODY
                .asks()
                .get(asked.path() + "/matches?of=researcher")
                .jsonPath();
        assertThat(passage.getString("matches[0].id")).isEqualTo(person.id().toString());
        assertThat(passage.getString("matches[0].passages[0].text")).contains("翡翠窯");
        assertThat(passage.getString("matches[0].passages[0].field")).startsWith("seed.");
        assertThat(passage.getString("matches[0].passages[0].source.kind")).isEqualTo("seed");
        assertThat(passage.getString("matches[0].passages[0].source.id"))
                .isEqualTo(work.id().toString());
        assertThat(passage.getString("matches[0].passages[0].source.title.ja")).isEqualTo("翡翠窯の温度むら");
        work.withdraw(People.COORDINATOR);
        eventually(() -> assertThat(matches(asked, "?of=researcher")).doesNotContain(kindAndId(person)));
    }

    @Test
    void giveYoungResearchersABonusOnlyWhenAsked() {
        var plain = People.NOBODY.asks().get(need.path() + "/matches").jsonPath();
        var wished =
                People.NOBODY.asks().get(need.path() + "/matches?young=true").jsonPath();

        assertThat(plain.getList("matches[0].reasons.signal")).doesNotContain("young");
        assertThat(wished.getList("matches[0].reasons.signal")).contains("young");
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
    @CsvSource({
        "need, of=need",
        "need, of=organization",
        "seed, of=researcher",
        "researcher, of=seed",
        "seed, of=SEED",
        "investor, of=need"
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
        for (var from : List.of(
                need.path() + "/matches?of=seed",
                need.path() + "/matches?of=researcher",
                seed.path() + "/matches?of=need",
                seed.path() + "/matches?of=seed",
                researcher.path() + "/matches?of=need",
                investor.path() + "/matches?of=seed")) {
            var path = from + "&limit=" + limit;
            People.NOBODY.asks().get(path);
            int before = searches.made();

            var statements = Queries.during(() -> People.NOBODY.asks().get(path));

            assertThat(statements).as(path).hasSizeLessThanOrEqualTo(2);
            assertThat(searches.made() - before).as(path).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @CsvSource({"1", "100"})
    void ofATextCostTwoStatementsAndOneSearch(int limit) {
        var question = Map.of("of", "seed", "text", "瑠璃繊維の濾材", "limit", limit);
        People.COMPANY.asks().body(question).post("/matches");
        int before = searches.made();

        var statements =
                Queries.during(() -> People.COMPANY.asks().body(question).post("/matches"));

        assertThat(statements)
                .as("what is shared with the asker, and whether all may be read")
                .hasSize(2);
        assertThat(searches.made() - before).isEqualTo(1);
        assertThat(Queries.during(() -> People.NOBODY.asks().body(question).post("/matches")))
                .as("nothing is shared with nobody")
                .hasSize(1);
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
            case "investor" -> investor;
            default -> researcher;
        };
    }
}
