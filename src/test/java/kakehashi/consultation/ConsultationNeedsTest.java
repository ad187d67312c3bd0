package kakehashi.consultation;

import static kakehashi.consultation.Asks.asked;
import static kakehashi.consultation.Asks.having;
import static kakehashi.consultation.Asks.path;
import static kakehashi.consultation.Asks.worked;
import static kakehashi.testing.Api.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kakehashi.shared.RecordKind;
import kakehashi.testing.Api;
import kakehashi.testing.Made;
import kakehashi.testing.People;
import kakehashi.testing.Sheets;
import kakehashi.testing.Stored;
import org.junit.jupiter.api.Test;

/// Needs that a desk writes down for who asked.
@QuarkusTest
class ConsultationNeedsTest {

    private static final List<Map<String, String>> TWO = List.of(
            Map.of("title", "湿気に強い接着", "problem", "夏に接着面がはがれる", "tried", "別の接着剤"),
            Map.of("title", "含水率の測り方", "problem", "木材の含水率が分からない"));

    @Inject
    Stored stored;

    @Test
    void makesDraftsOfWhoAskedAndNothingPublic() {
        var asked = sorted();

        var turned = worked(turn(asked, TWO), 200);

        assertThat(turned.<String>path("state")).isEqualTo("TURNED");
        assertThat(turned.<Integer>path("needsMade")).isEqualTo(2);
        assertThat(turned.<List<?>>path("needs")).isEmpty(); // drafts are for who asked alone
        var own = worked(People.COMPANY.asks().get(path(asked)), 200);
        assertThat(own.<List<String>>path("needs.title.ja")).containsExactly("湿気に強い接着", "含水率の測り方");
        assertThat(own.<List<String>>path("needs.stage")).containsOnly("DRAFT");
        String need = own.path("needs[0].id");
        var read = worked(People.COMPANY.asks().get("/needs/" + need), 200);
        assertThat(read.<String>path("tried.ja")).isEqualTo("別の接着剤");
        assertThat(read.<List<String>>path("fields")).containsExactly("26020");
        assertThat(read.<List<String>>path("allowed")).contains("edit", "submit");
        assertThat(People.COORDINATOR.asks().get("/needs/" + need).statusCode()).isEqualTo(404);
        assertThat(People.RIVAL.asks().get("/needs/" + need).statusCode()).isEqualTo(404);
        assertThat(stored.one("""
                select string_agg(action, ' ' order by at, id) from audit where record = '%s' and action <> 'READ'
                """.formatted(need))).isEqualTo("CREATED ENGAGED");
    }

    @Test
    void showsWhereANeedComesFromToWhoMayReadBoth() {
        var asked = sorted();
        worked(turn(asked, TWO), 200);
        String need = People.COMPANY.asks().get(path(asked)).path("needs[0].id");

        var origin = worked(People.COMPANY.asks().get("/needs/" + need + "/consultation"), 200);

        assertThat(origin.<String>path("id")).isEqualTo(asked.path("id"));
        var another = Api.draft(People.COMPANY, RecordKind.NEED, Sheets.aNeed()).id();
        assertThat(People.COMPANY
                        .asks()
                        .get("/needs/" + another + "/consultation")
                        .statusCode())
                .isEqualTo(204);
        assertThat(People.COORDINATOR
                        .asks()
                        .get("/needs/" + need + "/consultation")
                        .statusCode())
                .isEqualTo(404);
    }

    /// What the owner shares, who wrote it down reads in full.
    @Test
    void goesOnWithTheCoordinatorOnceItIsShared() {
        var asked = sorted();
        worked(turn(asked, TWO), 200);
        String need = People.COMPANY.asks().get(path(asked)).path("needs[0].id");
        var etag = People.COMPANY.asks().get("/needs/" + need).header("ETag");
        new Made(RecordKind.NEED, UUID.fromString(need), etag)
                .after(made -> made.submit(People.COMPANY))
                .after(made -> made.share(People.COMPANY, "INVITED"));

        var read = worked(People.COORDINATOR.asks().get("/needs/" + need), 200);

        assertThat(read.<String>path("tried.ja")).isEqualTo("別の接着剤");
        var seen = People.COORDINATOR.asks().get(path(asked));
        assertThat(seen.<List<String>>path("needs.id")).containsExactly(need);
        assertThat(worked(People.COORDINATOR.asks().get("/needs/" + need + "/consultation"), 200)
                        .<String>path("id"))
                .isEqualTo(asked.path("id"));
    }

    @Test
    void makesNoneWhenOneIsWrong() {
        var asked = sorted();
        var long40 = "あ".repeat(41);

        var refused = turn(asked, List.of(TWO.getFirst(), Map.of("title", long40, "problem", "")));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.<List<String>>path("violations.field"))
                .containsExactlyInAnyOrder("needs[1].title", "needs[1].problem");
        assertThat(turn(asked, List.of()).statusCode()).isEqualTo(422);
        var still = People.COMPANY.asks().get(path(asked));
        assertThat(still.<String>path("state")).isEqualTo("RECEIVED");
        assertThat(still.<Integer>path("needsMade")).isZero();
    }

    @Test
    void writesEnglishInEnglish() {
        var asked = asked(Map.of("problem", "Our glue fails in summer"));

        worked(turn(asked, List.of(Map.of("title", "A glue for humid summers", "problem", "It fails"))), 200);

        assertThat(People.COMPANY.asks().get(path(asked)).<String>path("needs[0].title.en"))
                .isEqualTo("A glue for humid summers");
    }

    @Test
    void throwsThemAwayWhenTheStepIsTakenBack() {
        var turned = worked(turn(sorted(), TWO), 200);
        String need = People.COMPANY.asks().get(path(turned)).path("needs[0].id");

        var back = worked(having(turned, People.COORDINATOR).delete(path(turned) + "/step"), 200);

        assertThat(back.<String>path("state")).isEqualTo("RECEIVED");
        assertThat(back.<Integer>path("needsMade")).isZero();
        assertThat(People.COMPANY.asks().get("/needs/" + need).statusCode()).isEqualTo(404);
        assertThat(stored.one("select count(*) from ties where record = '%s' and ended_at is null".formatted(need)))
                .isEqualTo("0");
        worked(turn(back, TWO), 200);
    }

    @Test
    void keepsThemWhenWhoAskedHasBegunToWork() {
        var turned = worked(turn(sorted(), TWO), 200);
        String need = People.COMPANY.asks().get(path(turned)).path("needs[1].id");
        var draft = People.COMPANY.asks().get("/needs/" + need);
        worked(
                People.COMPANY
                        .asks()
                        .header("If-Match", draft.header("ETag"))
                        .body(Sheets.need("含水率の測り方と管理"))
                        .put("/needs/" + need),
                200);

        assertRefused(
                having(turned, People.COORDINATOR).delete(path(turned) + "/step"), 409, "consultation-step-stands");

        assertThat(People.COMPANY.asks().get(path(turned)).<List<?>>path("needs"))
                .hasSize(2);
    }

    private static Response turn(Response seen, List<? extends Map<String, ?>> needs) {
        return having(seen, People.COORDINATOR).body(Map.of("needs", needs)).post(path(seen) + "/needs");
    }

    /// A question whose field the desk has named.
    private static Response sorted() {
        var asked = asked();
        return worked(
                having(asked, People.COORDINATOR)
                        .body(Map.of("fields", List.of("26020")))
                        .put(path(asked) + "/fields"),
                200);
    }
}
