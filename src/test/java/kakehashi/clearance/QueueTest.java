package kakehashi.clearance;

import static kakehashi.testing.Api.assertRefused;
import static kakehashi.testing.Checks.officer;
import static kakehashi.testing.Checks.worked;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kakehashi.shared.Language;
import kakehashi.shared.RecordKind;
import kakehashi.testing.Api;
import kakehashi.testing.Checks;
import kakehashi.testing.Made;
import kakehashi.testing.People;
import kakehashi.testing.Sheets;
import kakehashi.testing.Stored;
import org.junit.jupiter.api.Test;

/// The desk of an officer: what waits, how long, and for whom it is no business.
@QuarkusTest
class QueueTest {

    @Inject
    Stored stored;

    @Test
    void putsWhatWaitsLongestFirst() {
        var latest = submitted();
        var oldest = submitted();
        waits(oldest, 40);

        var items = officer().get("/clearances?limit=100").jsonPath().getList("items.id", String.class);

        assertThat(items).contains(latest, oldest);
        assertThat(items.indexOf(oldest)).isLessThan(items.indexOf(latest));
    }

    @Test
    void countsByStateAndSaysHowLongTheOldestWaits() {
        waits(submitted(), 400);
        var before = officer().get("/clearances/workload");

        submitted();
        var after = officer().get("/clearances/workload");

        assertThat(after.<Integer>path("states.SUBMITTED")).isEqualTo(before.<Integer>path("states.SUBMITTED") + 1);
        assertThat(after.<Integer>path("waiting")).isEqualTo(before.<Integer>path("waiting") + 1);
        assertThat(after.<Float>path("oldestDays")).isBetween(400f, 401f);
        assertThat(after.<Float>path("medianDays")).isBetween(0f, 400f);
        assertThat(officer().get("/clearances?limit=100").jsonPath().<Integer>getList("items.days"))
                .contains(400);
    }

    @Test
    void listsTheStatesAskedForAndNoOther() {
        var waiting = submitted();
        var decided = Checks.submitted(sharedSeed(), People.COORDINATOR, organizationOf(People.RIVAL));
        worked(Checks.decide(decided, officer(), "REJECTED"), 200);

        var rejected = officer().get("/clearances?state=rejected&limit=100").jsonPath();

        assertThat(rejected.getList("items.state", String.class)).containsOnly("REJECTED");
        assertThat(rejected.getList("items.id", String.class))
                .contains(decided.<String>path("id"))
                .doesNotContain(waiting);
        assertRefused(officer().get("/clearances?state=lost"), 422, "problem-invalid");
        assertRefused(officer().get("/clearances?limit=0"), 422, "problem-invalid");
    }

    @Test
    void turnsPagesWithoutLosingOrRepeating() {
        submitted();
        submitted();
        submitted();
        var whole = officer().get("/clearances?limit=100").jsonPath().getList("items.id", String.class);

        var turned = new ArrayList<String>();
        var page = officer().get("/clearances?limit=2");
        while (true) {
            turned.addAll(page.jsonPath().getList("items.id", String.class));
            String cursor = page.path("nextCursor");
            if (cursor == null || turned.size() >= whole.size()) {
                break;
            }
            page = officer().queryParam("cursor", cursor).get("/clearances?limit=2");
        }

        assertThat(turned).doesNotHaveDuplicates().startsWith(whole.toArray(String[]::new));
        String foreign =
                Objects.requireNonNull(officer().get("/clearances?limit=1").path("nextCursor"));
        assertRefused(
                People.COORDINATOR.asks().queryParam("cursor", foreign).get("/clearances"), 400, "problem-unreadable");
    }

    /// Who owns a record sees its checks alone, and other organizations see none of them.
    @Test
    void showsOnlyWhatIsTheCallers() {
        var theirs = submitted();

        assertThat(ids(People.COORDINATOR.asks().get("/clearances?limit=100"))).contains(theirs);
        for (var other : List.of(People.RESEARCHER, People.NEIGHBOUR, People.RIVAL, People.COMPANY)) {
            assertThat(ids(other.asks().get("/clearances?limit=100"))).doesNotContain(theirs);
            assertThat(other.asks().get("/clearances/table").asString()).doesNotContain("電解質の待ち行列");
        }
        assertRefused(People.ADMIN.asks().get("/clearances"), 403, "access-organization-missing");
        assertRefused(People.NOBODY.asks().get("/clearances"), 401, "http-401");
    }

    @Test
    void writesATableForSpreadsheets() {
        var seed = sharedSeed();
        var decided = Checks.submitted(seed, People.COORDINATOR, organizationOf(People.RIVAL));
        worked(Checks.decide(decided, officer(), Map.of("decision", "REJECTED", "reason", "見せない所見")), 200);

        var table = officer().get("/clearances/table?state=rejected");

        assertThat(table.contentType()).startsWith("text/csv");
        assertThat(table.header("Content-Disposition")).contains("SECRET_clearances.csv");
        assertThat(table.asString())
                .startsWith("\uFEFF受付番号,種類,題名,")
                .contains("%s,シーズ,電解質の待ち行列,競争工業株式会社,,不承認,不要,".formatted(decided.<String>path("reference")))
                .doesNotContain("見せない所見");
        assertThat(officer(Language.EN).get("/clearances/table").asString()).contains("Reference,Kind,Title");
    }

    private static List<String> ids(Response page) {
        return worked(page, 200).jsonPath().getList("items.id", String.class);
    }

    private void waits(String check, int days) {
        stored.execute(
                "update clearances set submitted_at = now() - interval '%d days' - interval '1 hour' where id = '%s'"
                        .formatted(days, check));
    }

    private static String submitted() {
        return Checks.submitted(sharedSeed(), People.COORDINATOR, organizationOf(People.RIVAL))
                .path("id");
    }

    private static Made sharedSeed() {
        return Api.draft(People.COORDINATOR, RecordKind.SEED, Sheets.seed("電解質の待ち行列"))
                .after(made -> made.submit(People.COORDINATOR))
                .after(made -> made.share(People.COORDINATOR, "INTERNAL"));
    }

    private static String organizationOf(People who) {
        return who.asks().get("/session").path("organization");
    }
}
