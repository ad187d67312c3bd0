package kakehashi.alert;

import static kakehashi.alert.Follower.fitting;
import static kakehashi.alert.Follower.needOf;
import static kakehashi.alert.Follower.unfitting;
import static kakehashi.testing.Api.assertRefused;
import static kakehashi.testing.Api.assertViolation;
import static kakehashi.testing.Api.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kakehashi.search.SearchIndex;
import kakehashi.shared.RecordKind;
import kakehashi.testing.Api;
import kakehashi.testing.Made;
import kakehashi.testing.People;
import kakehashi.testing.Sheets;
import kakehashi.testing.Stored;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// People hear of what fits them, why, and of nothing they may not see.
@QuarkusTest
class AlertsTest {

    private static final Duration PROMISE = Duration.ofSeconds(5);

    private final Follower company = new Follower(People.COMPANY);
    private final Follower researcher = new Follower(People.RESEARCHER);
    private final Follower neighbour = new Follower(People.NEIGHBOUR);

    @Inject
    Stored stored;

    @Inject
    SearchIndex index;

    @BeforeEach
    void followNothing() {
        company.fresh();
        researcher.fresh();
        neighbour.fresh();
    }

    /// A loaded machine may be late once; a product that keeps its promise is not late three times.
    @Test
    void tellsTheSubscriberOfAFittingNeedOfANewSeedWithinFiveSecondsAndWhy() {
        var waits = new ArrayList<Duration>();
        for (var word : List.of("アルマイト板", "ガラス繊維布", "ジルコニア管")) {
            var need = Api.draft(People.COMPANY, RecordKind.NEED, needOf(word));
            company.fresh().follows(need, RecordKind.SEED);

            var seed = Api.published(People.COORDINATOR, RecordKind.SEED, fitting(word));
            var published = Instant.now();
            company.waitsFor(seed);
            waits.add(Duration.between(published, Instant.now()));

            var told = company.alerts().getMap("items.find { it.match.id == '%s' }".formatted(seed.id()));
            var match = People.COMPANY
                    .asks()
                    .get(need.path() + "/matches?of=seed")
                    .jsonPath()
                    .getMap("matches.find { it.id == '%s' }".formatted(seed.id()));
            assertThat(told.get("news")).isEqualTo("new");
            assertThat(told.get("read")).isEqualTo(false);
            assertThat(told.get("match")).isEqualTo(match);
            assertThat((List<?>) match.get("passages")).isNotEmpty();
            assertThat(company.alerts().getInt("unread")).isEqualTo(1);
        }

        assertThat(waits).anyMatch(wait -> wait.compareTo(PROMISE) <= 0);
    }

    @Test
    void saysNothingOfWhatDoesNotFitAndNothingOfWhatWasThereBefore() {
        var before = Api.published(People.COORDINATOR, RecordKind.SEED, fitting("炭素鋼管"));
        eventually(() -> assertThat(inCatalogue("炭素鋼管")).isEqualTo(1));
        var need = Api.draft(People.COMPANY, RecordKind.NEED, needOf("炭素鋼管"));
        company.follows(need, RecordKind.SEED);

        Api.published(People.COORDINATOR, RecordKind.SEED, unfitting("炭素鋼管"));
        var news = Api.published(People.COORDINATOR, RecordKind.SEED, fitting("炭素鋼管"));
        company.waitsFor(news);

        assertThat(company.records())
                .containsExactly(news.id().toString())
                .doesNotContain(before.id().toString());
    }

    @Test
    void tellsOfAChangeOnceMoreAndOfAChangeOfTheOwnerNever() {
        var need = Api.draft(People.COMPANY, RecordKind.NEED, needOf("銅合金線"));
        company.follows(need, RecordKind.SEED);
        var seed = Api.published(People.COORDINATOR, RecordKind.SEED, fitting("銅合金線"));
        company.waitsFor(seed);
        People.COMPANY.asks().put("/me/alerts/reading");
        assertThat(company.alerts().getInt("unread")).isZero();

        var revised = seed.after(each -> each.revise(People.COORDINATOR, Sheets.with(fitting("銅合金線"), "trl", 5)));
        eventually(() -> assertThat(company.alerts().getString("items[0].news")).isEqualTo("changed"));

        assertThat(company.alerts().getInt("unread")).isEqualTo(1);
        assertThat(company.records()).containsExactly(revised.id().toString());
    }

    @Test
    void takesBackWhatIsWithdrawnBeforeItIsRead() {
        company.follows(Api.draft(People.COMPANY, RecordKind.NEED, needOf("真鍮板")), RecordKind.SEED);
        var seed = Api.published(People.COORDINATOR, RecordKind.SEED, fitting("真鍮板"));
        company.waitsFor(seed);

        seed.after(each -> each.withdraw(People.COORDINATOR));

        assertThat(company.records()).isEmpty(); // at once, whatever the index still holds
        assertThat(company.alerts().getInt("unread")).isZero();
        eventually(() -> assertThat(stored.one("select count(*) from alerts where record = '%s'".formatted(seed.id())))
                .isEqualTo("0"));
    }

    @Test
    void givesNothingToAReaderWhoseRightToTheAskingRecordEnded() {
        var need = Api.published(People.COMPANY, RecordKind.NEED, needOf("鋳鉄管"));
        company.follows(need, RecordKind.SEED);
        var followed = neighbour.follows(need, RecordKind.SEED);
        var first = Api.published(People.COORDINATOR, RecordKind.SEED, fitting("鋳鉄管"));
        company.waitsFor(first);
        neighbour.waitsFor(first);

        need.after(each -> each.withdraw(People.COMPANY));
        var second = Api.published(People.COORDINATOR, RecordKind.SEED, fitting("鋳鉄管"));
        company.waitsFor(second);

        assertThat(neighbour.records()).isEmpty();
        assertThat(neighbour.alerts().getInt("unread")).isZero();
        assertThat(stored.one("select count(*) from alerts where subscription = '%s' and record = '%s'"
                        .formatted(followed, second.id())))
                .isEqualTo("0");
        assertThat(People.NEIGHBOUR.asks().get("/me/subscriptions").jsonPath().getBoolean("items[0].readable"))
                .isFalse();
    }

    @Test
    void neverNamesTheCompanyOfAnAnonymousNeed() {
        var seed = Api.draft(People.RESEARCHER, RecordKind.SEED, fitting("漆塗膜"));
        researcher.follows(seed, RecordKind.NEED);
        researcher.keeps(Map.of("q", "漆塗膜", "kind", List.of("need")));

        var need = Api.published(People.COMPANY, RecordKind.NEED, Sheets.with(needOf("漆塗膜"), "anonymous", true));
        researcher.waitsFor(need);
        eventually(() -> assertThat(researcher.records()).hasSize(2));

        assertThat(researcher.alerts().getList("items.match.organization")).containsOnlyNulls();
        assertThat(People.RESEARCHER.asks().get("/me/alerts").asString()).doesNotContain("あおぞら");
    }

    @Test
    void tellsASavedSearchOfWhatMeetsEveryCondition() {
        researcher.keeps(Map.of("q", "導電性ゴム", "kind", List.of("seed"), "trl", "4-6", "field", List.of("26020")));

        var other = Api.published(People.COORDINATOR, RecordKind.SEED, Sheets.with(Sheets.seed("導電性ゴムの評価"), "trl", 2));
        var met = Api.published(People.COORDINATOR, RecordKind.SEED, Sheets.seed("導電性ゴムの成形"));
        researcher.waitsFor(met);

        assertThat(researcher.records())
                .containsExactly(met.id().toString())
                .doesNotContain(other.id().toString());
        var reasons = researcher.alerts().getList("items[0].match.reasons.signal", String.class);
        assertThat(reasons).contains("text", "field", "readiness");
        assertThat(researcher.alerts().getList("items[0].match.passages")).isNotEmpty();
    }

    @Test
    void givesReasonsForConditionsWithoutWords() {
        researcher.keeps(Map.of("prefecture", List.of("04"), "kind", List.of("organization")));
        var made = Api.published(People.ADMIN, RecordKind.ORGANIZATION, Sheets.organization("条件だけの大学"));
        researcher.waitsFor(made);

        var reasons = researcher.alerts().getList("items[0].match.reasons.signal", String.class);
        assertThat(reasons).contains("region").doesNotContain("text");
        assertThat(researcher.alerts().getDouble("items[0].match.score")).isGreaterThan(0.9);
    }

    @Test
    void hearsNothingWhilePausedAndNothingOfThatLater() {
        var kept = researcher.keeps(Map.of("q", "休止中の新素材"));
        researcher.chooses(kept, Map.of("paused", true));
        Api.published(People.COORDINATOR, RecordKind.SEED, Sheets.seed("休止中の新素材一"));
        eventually(() -> assertThat(inCatalogue("休止中の新素材")).isEqualTo(1));

        researcher.chooses(kept, Map.of("paused", false));
        var after = Api.published(People.COORDINATOR, RecordKind.SEED, Sheets.seed("休止中の新素材二"));
        researcher.waitsFor(after);

        assertThat(researcher.records()).containsExactly(after.id().toString());
    }

    @Test
    void bringsBackADeletedSubscriptionWithItsNews() {
        var kept = researcher.keeps(Map.of("q", "消して戻す素材"));
        var seed = Api.published(People.COORDINATOR, RecordKind.SEED, Sheets.seed("消して戻す素材"));
        researcher.waitsFor(seed);

        assertThat(People.RESEARCHER.asks().delete("/me/subscriptions/" + kept).statusCode())
                .isEqualTo(204);
        assertThat(researcher.records()).isEmpty();
        var back = researcher.chooses(kept, Map.of());

        assertThat(back.<String>path("name")).isEqualTo("保存した検索");
        assertThat(researcher.records()).containsExactly(seed.id().toString());
    }

    @Test
    void keepsTheSameQuestionOnce() {
        var first = researcher.keeps(Map.of("q", "二度の登録", "kind", List.of("seed", "need")));
        var second = researcher.keeps(Map.of("q", " 二度の登録 ", "kind", List.of("need", "seed", "seed")));

        assertThat(second).isEqualTo(first);
        assertThat(People.RESEARCHER.asks().get("/me/subscriptions").jsonPath().getList("items"))
                .hasSize(1);
    }

    @Test
    void keepsNoMoreThanFifty() {
        for (int i = 0; i < 50; i++) {
            neighbour.keeps(Map.of("q", "五十個の条件" + i));
        }

        var refused = People.NEIGHBOUR
                .asks()
                .body(Map.of("name", "多すぎる", "search", Map.of("q", "五十一個目")))
                .post("/me/subscriptions");

        assertRefused(refused, 409, "alert-too-many");
        assertThat(refused.<String>path("detail")).contains("50");
    }

    @Test
    void marksAsReadAndAsUnread() {
        researcher.keeps(Map.of("q", "既読の印"));
        researcher.waitsFor(Api.published(People.COORDINATOR, RecordKind.SEED, Sheets.seed("既読の印")));
        var id = researcher.alerts().getString("items[0].id");

        People.RESEARCHER.asks().put("/me/alerts/%s/reading".formatted(id));
        assertThat(researcher.alerts().getInt("unread")).isZero();
        People.RESEARCHER.asks().delete("/me/alerts/%s/reading".formatted(id));

        assertThat(researcher.alerts().getInt("unread")).isEqualTo(1);
        assertRefused(People.COMPANY.asks().put("/me/alerts/%s/reading".formatted(id)), 404, "http-404");
    }

    @Test
    void tellsNobodyOfTheSubscriptionsOfOthers() {
        var kept = researcher.keeps(Map.of("q", "他人の条件"));

        var address = "/me/subscriptions/" + kept;
        assertRefused(People.COMPANY.asks().body(Map.of("name", "横取り")).put(address), 404, "http-404");
        assertRefused(People.COMPANY.asks().delete(address), 404, "http-404");
        assertThat(People.COMPANY.asks().get("/me/subscriptions").asString()).doesNotContain(kept.toString());
    }

    @Test
    void doesNotLetFollowWhatCannotBeRead() {
        var hidden = Api.draft(People.COMPANY, RecordKind.NEED, needOf("秘密の素材"));
        var body = Map.of("name", "のぞき見", "record", Map.of("kind", "need", "id", hidden.id(), "of", "seed"));

        assertRefused(People.NEIGHBOUR.asks().body(body).post("/me/subscriptions"), 404, "http-404");
        assertThat(stored.holds("subscriptions", hidden.id().toString())).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"name\": \"名\"}                                             | search      | required",
                "{\"name\": \"名\", \"search\": {}}                           | search      | required",
                "{\"name\": \"名\", \"search\": {\"q\": \" \"}}           | search      | required",
                "{\"name\": \" \", \"search\": {\"q\": \"電池\"}}         | name        | required",
                "{\"search\": {\"q\": \"電池\"}}                              | name        | required",
                "{\"name\": \"名\", \"search\": {\"trl\": \"0-12\"}}      | search.trl  | out-of-range",
                "{\"name\": \"名\", \"search\": {\"kind\": [\"patent\"]}} | search.kind | unknown-code",
                "{\"name\": \"名\", \"record\": {\"kind\": \"need\", \"of\": \"seed\"}} | record.id | required",
            })
    void refusesWhatIsNoQuestion(String body, String field, String code) {
        assertViolation(People.RESEARCHER.asks().body(body).post("/me/subscriptions"), 422, field, code);
    }

    @Test
    void refusesPairsOfKindsThatAreNotMatched() {
        var seed = Api.draft(People.RESEARCHER, RecordKind.SEED, Sheets.aSeed());
        var body = Map.of("name", "組", "record", Map.of("kind", "seed", "id", seed.id(), "of", "organization"));

        assertViolation(
                People.RESEARCHER.asks().body(body).post("/me/subscriptions"), 422, "record.of", "unknown-code");
    }

    @Test
    void losesNothingWhenItStopsBetweenIndexAndSubscriptions() {
        var kept = researcher.keeps(Map.of("q", "途中で止まる素材"));
        var seed = Api.published(People.COORDINATOR, RecordKind.SEED, Sheets.seed("途中で止まる素材"));
        researcher.waitsFor(seed);

        // what a crash leaves behind that came after the index and before the alerts, or just after them
        becomesDueAgain(seed);
        stored.execute("delete from alerts where subscription = '%s'".formatted(kept));
        researcher.waitsFor(seed);
        becomesDueAgain(seed);
        eventually(
                () -> assertThat(stored.one("select count(*) from alert_due")).isEqualTo("0"));

        assertThat(researcher.records()).containsExactly(seed.id().toString());
        assertThat(researcher.alerts().getString("items[0].news")).isEqualTo("new");
    }

    /// As `DueRecords` makes it: the row of before may not be cleared yet when the news is already there.
    private void becomesDueAgain(Made seed) {
        stored.execute("insert into alert_due (record, kind) values ('%s', 'SEED')".formatted(seed.id())
                + " on conflict (record) do update set mark = nextval('alert_mark')");
    }

    private static int inCatalogue(String words) {
        return People.NOBODY
                .asks()
                .queryParam("q", words)
                .get("/seeds")
                .jsonPath()
                .getInt("total");
    }

    @Test
    void forgetsWhatAnUnknownIdIs() {
        assertRefused(People.COMPANY.asks().put("/me/alerts/%s/reading".formatted(new UUID(7, 7))), 404, "http-404");
    }
}
