package kakehashi.seed;

import static kakehashi.testing.Api.assertRefused;
import static kakehashi.testing.Api.draft;
import static kakehashi.testing.Api.published;
import static kakehashi.testing.People.COORDINATOR;
import static kakehashi.testing.People.NEIGHBOUR;
import static kakehashi.testing.People.NOBODY;
import static kakehashi.testing.People.RESEARCHER;
import static kakehashi.testing.People.RIVAL;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import kakehashi.shared.RecordKind;
import kakehashi.testing.Checks;
import kakehashi.testing.Made;
import kakehashi.testing.People;
import kakehashi.testing.Sheets;
import org.junit.jupiter.api.Test;

/// A seed marked as sensitive technology: its house knows, and outside it details are closed until a check opens them.
@QuarkusTest
class SensitiveTest {

    private static final String DETAILS = "ヅェルヴォ詳籬";
    private static final String NDA = "NDA 1";

    @Test
    void closesDetailsToWhoIsEngagedUntilACheckOpensThem() {
        var seed = shared();
        tie(seed, NEIGHBOUR, "ENGAGED");
        assertThat(seed.read(NEIGHBOUR).asString()).contains(DETAILS);

        var marked = seed.after(SensitiveTest::mark);

        assertThat(marked.read(NEIGHBOUR).statusCode()).isEqualTo(200);
        assertThat(marked.read(NEIGHBOUR).asString()).doesNotContain(DETAILS);
        assertThat(marked.read(COORDINATOR).asString()).contains(DETAILS);

        Checks.approved(marked, COORDINATOR, Checks.officer(), organizationOf(NEIGHBOUR));

        assertThat(marked.read(NEIGHBOUR).asString()).contains(DETAILS);
    }

    @Test
    void stillNeedsAcceptanceAndTheCheckOfACounterpart() {
        var seed = shared().after(SensitiveTest::mark);
        tie(seed, RIVAL, "BOUND");
        RIVAL.asks().body(Map.of("wording", NDA)).put(seed.path() + "/acceptance");
        assertThat(seed.read(RIVAL).asString()).doesNotContain(DETAILS);

        Checks.approved(seed, COORDINATOR, Checks.officer(), organizationOf(RIVAL));

        assertThat(seed.read(RIVAL).asString()).contains(DETAILS);
    }

    @Test
    void isNotPublishedBeforeTheOfficerTakesTheMarkOff() {
        var marked = shared().after(SensitiveTest::mark);
        assertRefused(marked.publish(COORDINATOR), 409, "seed-sensitive");
        assertThat(marked.read(COORDINATOR).jsonPath().getList("allowed")).doesNotContain("publish");
        assertRefused(unmark(marked, COORDINATOR), 403, "http-403");

        var free = marked.after(
                made -> Checks.officer().header("If-Match", made.etag()).delete(made.path() + "/mark"));

        assertThat(free.publish(COORDINATOR).statusCode()).isEqualTo(200);
    }

    @Test
    void tellsNobodyOutsideTheHouse() {
        var open = published(COORDINATOR, RecordKind.SEED, sheet()).after(SensitiveTest::mark);

        assertThat(open.read(COORDINATOR).<Boolean>path("sensitive")).isTrue();
        assertThat(Checks.officer().get(open.path()).<Boolean>path("sensitive")).isTrue();
        for (var who : new People[] {NOBODY, RIVAL, NEIGHBOUR, RESEARCHER}) {
            assertThat(open.read(who).statusCode()).isEqualTo(200);
            assertThat(open.read(who).<Object>path("sensitive")).as("%s", who).isNull();
            assertRefused(open.history(who), who == NOBODY ? 401 : 403, who == NOBODY ? "http-401" : "http-403");
        }
        for (var form : new String[] {"ndjson", "csv"}) {
            assertThat(COORDINATOR
                            .asks()
                            .get("/exports?kind=seed&format=" + form)
                            .asString()
                            .toLowerCase(java.util.Locale.ROOT))
                    .doesNotContain("sensitive");
        }
    }

    @Test
    void isMarkedOnceAndUnmarkedOnce() {
        var marked = shared().after(SensitiveTest::mark);

        assertRefused(mark(marked), 409, "seed-sensitive");

        var free = marked.after(
                made -> Checks.officer().header("If-Match", made.etag()).delete(made.path() + "/mark"));
        assertRefused(
                Checks.officer().header("If-Match", free.etag()).delete(free.path() + "/mark"),
                409,
                "seed-not-sensitive");
        assertThat(free.history(COORDINATOR).jsonPath().getList("items.what", String.class))
                .startsWith("UNMARKED", "MARKED");
    }

    private static Made shared() {
        return draft(COORDINATOR, RecordKind.SEED, sheet())
                .after(made -> made.submit(COORDINATOR))
                .after(made -> made.share(COORDINATOR, "INTERNAL"));
    }

    private static Map<String, Object> sheet() {
        var sheet = new HashMap<>(Sheets.aSeed());
        sheet.put("details", Sheets.ja(DETAILS));
        return sheet;
    }

    private static Response mark(Made seed) {
        return COORDINATOR.asks().header("If-Match", seed.etag()).put(seed.path() + "/mark");
    }

    private static Response unmark(Made seed, People who) {
        return who.asks().header("If-Match", seed.etag()).delete(seed.path() + "/mark");
    }

    private static void tie(Made seed, People with, String tie) {
        var body = new HashMap<String, String>(Map.of("tie", tie, "organization", organizationOf(with)));
        if (tie.equals("BOUND")) {
            body.put("wording", NDA);
        }
        assertThat(COORDINATOR.asks().body(body).post(seed.path() + "/ties").statusCode())
                .isEqualTo(201);
    }

    private static String organizationOf(People who) {
        return who.asks().get("/session").path("organization");
    }
}
