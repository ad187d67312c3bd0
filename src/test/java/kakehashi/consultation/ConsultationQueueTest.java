package kakehashi.consultation;

import static kakehashi.consultation.Asks.asked;
import static kakehashi.consultation.Asks.having;
import static kakehashi.consultation.Asks.path;
import static kakehashi.consultation.Asks.step;
import static kakehashi.consultation.Asks.worked;
import static kakehashi.testing.Api.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kakehashi.shared.Language;
import kakehashi.testing.People;
import kakehashi.testing.Stored;
import org.junit.jupiter.api.Test;

/// What waits at a desk, and for whom it is no business.
@QuarkusTest
class ConsultationQueueTest {

    @Inject
    Stored stored;

    @Test
    void putsTheLongestOverdueFirstAndWhatEndedLast() {
        var ended = worked(step(asked(), People.COORDINATOR, "DECLINED"), 200);
        var fresh = asked();
        var late = asked();
        var latest = asked();
        isDue(late, "current_date - 10");
        isDue(latest, "current_date - 20");

        var ids = ids("?limit=100");

        assertThat(ids).containsSubsequence(latest.path("id"), late.path("id"), fresh.path("id"), ended.path("id"));
    }

    @Test
    void narrowsByWhatIsAskedFor() {
        var me = Asks.accountOf(People.COORDINATOR);
        var taken = asked();
        worked(having(taken, People.COORDINATOR).body(Map.of("assignee", me)).put(path(taken) + "/assignment"), 200);
        var sorted = asked();
        worked(
                having(sorted, People.COORDINATOR)
                        .body(Map.of("fields", List.of("26020")))
                        .put(path(sorted) + "/fields"),
                200);
        var late = asked();
        isDue(late, "current_date - 3");
        String takenId = taken.path("id");
        String sortedId = sorted.path("id");
        String lateId = late.path("id");

        assertThat(ids("?whose=mine&limit=100")).contains(takenId).doesNotContain(sortedId, lateId);
        assertThat(ids("?whose=nobodys&limit=100")).contains(sortedId, lateId).doesNotContain(takenId);
        assertThat(ids("?field=26020&limit=100")).contains(sortedId).doesNotContain(takenId, lateId);
        assertThat(ids("?overdue=true&limit=100")).contains(lateId).doesNotContain(takenId, sortedId);
        assertThat(ids("?prefecture=14&limit=100")).contains(takenId, sortedId, lateId);
        assertThat(ids("?prefecture=47&limit=100")).isEmpty();
        assertThat(ids("?state=sorting&limit=100")).doesNotContain(takenId, sortedId, lateId);
        for (var unknown : List.of("state=lost", "whose=theirs", "prefecture=99", "field=1", "limit=0")) {
            assertRefused(People.COORDINATOR.asks().get("/consultations?" + unknown), 422, "problem-invalid");
        }
    }

    @Test
    void countsWhatThereIsToDo() {
        var before = worked(People.COORDINATOR.asks().get("/consultations/workload"), 200);

        isDue(asked(), "current_date - 1");
        worked(step(asked(), People.COORDINATOR, "ADVISED"), 200);

        var after = People.COORDINATOR.asks().get("/consultations/workload");
        for (var count : List.of("open", "overdue", "nobodys")) {
            assertThat(after.<Integer>path(count)).as(count).isEqualTo(before.<Integer>path(count) + 1);
        }
        var page = People.COORDINATOR.asks().get("/consultations?state=received&limit=1");
        assertThat(page.<Integer>path("states.ADVISED")).isPositive();
        assertThat(page.<Integer>path("workload.open")).isEqualTo(after.<Integer>path("open"));
    }

    @Test
    void turnsPagesWithoutLosingOrRepeating() {
        asked();
        asked();
        asked();
        var whole = ids("?limit=100");

        var turned = new ArrayList<String>();
        var page = People.COORDINATOR.asks().get("/consultations?limit=2");
        while (true) {
            turned.addAll(page.<List<String>>path("items.id"));
            String cursor = page.path("nextCursor");
            if (cursor == null || turned.size() >= whole.size()) {
                break;
            }
            page = People.COORDINATOR.asks().queryParam("cursor", cursor).get("/consultations?limit=2");
        }

        assertThat(turned).doesNotHaveDuplicates().startsWith(whole.toArray(String[]::new));
        String foreign = Objects.requireNonNull(
                People.COORDINATOR.asks().get("/consultations?limit=1").path("nextCursor"));
        assertRefused(
                People.NEIGHBOUR.asks().queryParam("cursor", foreign).get("/consultations"), 400, "problem-unreadable");
    }

    @Test
    void isForTheCoordinatorsOfTheDeskAlone() {
        var asked = asked();
        String theirs = asked.path("id");

        assertThat(ids("?limit=100")).contains(theirs);
        for (var other : List.of(People.RESEARCHER, People.NEIGHBOUR, People.RIVAL, People.COMPANY)) {
            assertThat(worked(other.asks().get("/consultations?limit=100"), 200).<List<String>>path("items.id"))
                    .doesNotContain(theirs);
            assertThat(other.asks().get("/consultations/table").asString())
                    .doesNotContain(asked.<String>path("reference"));
        }
        assertThat(People.RESEARCHER.asks().get("/consultations/workload").<Integer>path("open"))
                .isZero();
        assertRefused(People.ADMIN.asks().get("/consultations"), 403, "access-organization-missing");
        assertThat(People.COMPANY.asks().get("/me/consultations").<List<String>>path("items.id"))
                .contains(theirs);
        assertThat(People.COORDINATOR.asks().get("/me/consultations").<List<String>>path("items.id"))
                .doesNotContain(theirs);
    }

    @Test
    void writesATableForSpreadsheets() {
        var asked = asked();

        var table = People.COORDINATOR.asks().get("/consultations/table?state=received");

        assertThat(table.contentType()).startsWith("text/csv");
        assertThat(table.header("Content-Disposition")).contains("SECRET_consultations.csv");
        assertThat(table.asString())
                .startsWith("\uFEFF受付番号,状態,相談した機関,")
                .contains("%s,相談受付,".formatted(asked.<String>path("reference")))
                .contains("神奈川県", Asks.PROBLEM);
        assertThat(People.COORDINATOR
                        .asks(Language.EN)
                        .get("/consultations/table")
                        .asString())
                .contains("Reference,State,Organization");
    }

    /// Only what the same desk has answered, and only for that desk.
    @Test
    void showsEarlierQuestionsThatAreLikeIt() {
        var rare = "蒟蒻製粉の臼が摩耗する";
        var earlier = worked(step(asked(Map.of("problem", rare + "。月に2回の交換")), People.COORDINATOR, "ADVISED"), 200);
        var elsewhere = worked(Asks.ask(People.COMPANY, People.NEIGHBOUR, Map.of("problem", rare)), 201);
        worked(step(elsewhere, People.NEIGHBOUR, "ADVISED"), 200);
        var open = asked(Map.of("problem", rare));

        var asking = asked(Map.of("problem", rare));
        var similar = worked(People.COORDINATOR.asks().get(path(asking) + "/similar"), 200);

        assertThat(similar.<List<String>>path("items.id"))
                .contains(earlier.<String>path("id"))
                .doesNotContain(elsewhere.path("id"), open.path("id"), asking.path("id"))
                .hasSizeLessThanOrEqualTo(5);
        assertThat(similar.<String>path("items[0].answer")).isNotBlank();
        assertRefused(People.COMPANY.asks().get(path(asking) + "/similar"), 403, "http-403");
    }

    private static List<String> ids(String query) {
        Response page = worked(People.COORDINATOR.asks().get("/consultations" + query), 200);
        return page.path("items.id");
    }

    private void isDue(Response asked, String day) {
        stored.execute("update consultations set due = %s where id = '%s'".formatted(day, asked.<String>path("id")));
    }
}
