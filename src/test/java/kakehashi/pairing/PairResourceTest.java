package kakehashi.pairing;

import static java.util.Objects.requireNonNull;
import static kakehashi.testing.Api.assertRefused;
import static kakehashi.testing.Api.assertViolation;
import static kakehashi.testing.Api.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import kakehashi.alert.Follower;
import kakehashi.shared.Language;
import kakehashi.shared.RecordKind;
import kakehashi.testing.Api;
import kakehashi.testing.Made;
import kakehashi.testing.People;
import kakehashi.testing.Sheets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Members see what fits the records of their organization, and nothing that is not public at this moment.
@QuarkusTest
class PairResourceTest {

    @Inject
    Nights nights;

    @Inject
    Nightfall nightfall;

    @Test
    void showsBothSidesThePairOfTheirRecordsWithTheScoreOfTheNeedsMatches() {
        var need = need("コバルト皮膜", false);
        var seed = seed("コバルト皮膜");
        pass(need, seed);

        var offered = requireNonNull(pair(People.COORDINATOR, "seed", seed, need));
        var wanted = requireNonNull(pair(People.COMPANY, "need", need, seed));

        var match = People.COMPANY
                .asks()
                .get(need.path() + "/matches?of=seed")
                .jsonPath()
                .getMap("matches.find { it.id == '%s' }".formatted(seed.id()));
        assertThat(offered.get("score")).isEqualTo(match.get("score")).isEqualTo(wanted.get("score"));
        assertThat(offered.get("level")).isEqualTo(match.get("level"));
        assertThat(offered.get("since"))
                .isEqualTo(People.NOBODY.asks().get(seed.path()).path("updatedAt"));
        assertThat((Map<?, ?>) offered.get("other")).extracting("kind").isEqualTo("need");
        assertThat(JsonPath.from(People.COORDINATOR.asks().get("/me/pairs").asString())
                        .getString("items.find { it.other.id == '%s' }.other.organization.id".formatted(need.id())))
                .isEqualTo(People.COMPANY.asks().get(need.path()).path("organization"));
        assertThat(Instant.parse(People.COMPANY.asks().get("/me/pairs").path("weighedAt")))
                .isBetween(Instant.now().minus(1, ChronoUnit.MINUTES), Instant.now());
    }

    @Test
    void showsThemToNobodyElse() {
        var need = need("ニオブ配線", false);
        var seed = seed("ニオブ配線");
        pass(need, seed);

        assertThat(others(People.COORDINATOR)).contains(need.id().toString());
        assertThat(others(People.NEIGHBOUR)).doesNotContain(need.id().toString());
        assertThat(others(People.RIVAL)).doesNotContain(seed.id().toString());
        assertRefused(People.NOBODY.asks().get("/me/pairs"), 401, "http-401");
        assertRefused(People.ADMIN.asks().get("/me/pairs"), 403, "access-organization-missing");
    }

    @Test
    void showsNothingOfARecordThatWasWithdrawnSince() {
        var need = need("ハフニア薄膜", false);
        var seed = seed("ハフニア薄膜");
        pass(need, seed);
        assertThat(pair(People.COMPANY, "need", need, seed)).isNotNull();
        assertThat(pair(People.COORDINATOR, "seed", seed, need)).isNotNull();
        var total = People.COMPANY.asks().get("/me/pairs").<Integer>path("total");

        assertThat(seed.withdraw(People.COORDINATOR).statusCode()).isEqualTo(200);

        assertThat(pair(People.COMPANY, "need", need, seed)).isNull();
        assertThat(pair(People.COORDINATOR, "seed", seed, need)).isNull();
        assertThat(People.COMPANY.asks().get("/me/pairs").<Integer>path("total"))
                .isLessThan(total);
    }

    @Test
    void doesNotSayWhoseAnAnonymousNeedIs() {
        var need = need("イリジウム電極", true);
        var seed = seed("イリジウム電極");
        pass(need, seed);

        var other = requireNonNull(pair(People.COORDINATOR, "seed", seed, need)).get("other");

        assertThat(other).isInstanceOf(Map.class);
        assertThat(((Map<?, ?>) other).get("organization")).isNull();
    }

    @Test
    void weighsWhatChangedInTheNextNight() {
        var need = need("ルテニウム触媒", false);
        var seed = seed("ルテニウム触媒");
        pass(need, seed);
        assertThat(others(People.COMPANY)).contains(seed.id().toString());

        var later = seed("ルテニウム触媒");
        var changed = seed.after(made -> made.revise(People.COORDINATOR, Follower.unfitting("ルテニウム")));
        eventually(() -> assertThat(People.NOBODY
                        .asks()
                        .get("/seeds?q=海藻" + "ルテニウム".hashCode())
                        .<List<String>>path("items.id"))
                .contains(changed.id().toString()));
        pass(need, later);

        assertThat(others(People.COMPANY))
                .contains(later.id().toString())
                .doesNotContain(changed.id().toString());
    }

    @Test
    void comesInPagesTheBestFirst() {
        var need = need("テルル素子", false);
        var seeds = List.of(seed("テルル素子"), seed("テルル素子"), seed("テルル素子"));
        pass(need, seeds.getLast());

        var first = People.COMPANY.asks().get("/me/pairs?kind=need&limit=2").jsonPath();
        var second = People.COMPANY
                .asks()
                .get("/me/pairs?kind=need&limit=2&cursor=" + first.getString("nextCursor"))
                .jsonPath();

        assertThat(first.getList("items")).hasSize(2);
        assertThat(second.getList("items.other.id"))
                .isNotEmpty()
                .doesNotContainAnyElementsOf(first.getList("items.other.id"));
        var scores = new ArrayList<Float>(first.getList("items.score"));
        scores.addAll(second.getList("items.score"));
        assertThat(scores).isSortedAccordingTo(Comparator.reverseOrder());
        assertViolation(
                People.RIVAL.asks().get("/me/pairs?cursor=" + first.getString("nextCursor")),
                400,
                "cursor",
                "wrong-form");
    }

    @Test
    void refusesWhatItDoesNotKnowInTheCallersLanguage() {
        assertViolation(People.COMPANY.asks().get("/me/pairs?kind=researcher"), 422, "kind", "unknown-code");
        assertViolation(People.COMPANY.asks(Language.EN).get("/me/pairs?limit=101"), 422, "limit", "out-of-range");
        assertThat(People.COMPANY.asks(Language.EN).get("/me/pairs?limit=0").<String>path("violations[0].message"))
                .isNotEqualTo(People.COMPANY.asks().get("/me/pairs?limit=0").<String>path("violations[0].message"));
    }

    @Test
    void isDueOnceTheHourStruck() {
        var need = need("レニウム線", false);
        pass(need, seed("レニウム線"));
        var now = Instant.now();

        assertThat(nights.isDue(now)).isFalse();
        assertThat(nights.isDue(now.plus(24, ChronoUnit.HOURS))).isTrue();
    }

    private void pass(Made need, Made seed) {
        nightfall.pass(need, seed);
    }

    private static Made need(String word, boolean anonymous) {
        return Api.published(
                People.COMPANY, RecordKind.NEED, Sheets.with(Follower.needOf(word), "anonymous", anonymous));
    }

    private static Made seed(String word) {
        return Api.published(People.COORDINATOR, RecordKind.SEED, Follower.fitting(word));
    }

    private static List<String> others(People who) {
        return who.asks().get("/me/pairs?limit=100").path("items.other.id");
    }

    private static @Nullable Map<String, Object> pair(People who, String kind, Made own, Made other) {
        var answer = who.asks().get("/me/pairs?limit=100&kind=" + kind);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return answer.jsonPath()
                .getMap("items.find { it.own.id == '%s' && it.other.id == '%s' }".formatted(own.id(), other.id()));
    }
}
