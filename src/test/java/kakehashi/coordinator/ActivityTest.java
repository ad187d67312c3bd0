package kakehashi.coordinator;

import static kakehashi.testing.Api.assertViolation;
import static kakehashi.testing.Institute.CLERK;
import static kakehashi.testing.Institute.MANAGER;
import static kakehashi.testing.Institute.as;
import static kakehashi.testing.Institute.having;
import static kakehashi.testing.Institute.worked;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kakehashi.shared.RecordKind;
import kakehashi.testing.Api;
import kakehashi.testing.Institute;
import kakehashi.testing.People;
import kakehashi.testing.Sheets;
import kakehashi.testing.Stored;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What the clerk did at the institute, counted.
@QuarkusTest
class ActivityTest {

    @Inject
    Stored stored;

    @Inject
    Institute institute;

    @BeforeEach
    void begin() {
        institute.empty();
        institute.account(CLERK);
    }

    @AfterEach
    void end() {
        stored.execute("update accounts set name = '余所 書記' where subject = 'test:clerk'");
        institute.empty();
    }

    private Response asked() {
        var asked = worked(
                People.COMPANY
                        .asks()
                        .body(Map.of("problem", "夏に接着面がはがれる", "receiver", institute.id()))
                        .post("/consultations"),
                201);
        return worked(
                having(asked, CLERK)
                        .body(Map.of("assignee", institute.account(CLERK)))
                        .put("/consultations/%s/assignment".formatted(asked.<String>path("id"))),
                200);
    }

    private static Response end(Response asked, String state) {
        return worked(
                having(asked, CLERK)
                        .body(Map.of("state", state, "answer", "測ってください。"))
                        .put("/consultations/%s/step".formatted(asked.<String>path("id"))),
                200);
    }

    private Response introduced() {
        var seed = worked(as(CLERK).body(Sheets.aSeed()).post("/seeds"), 201);
        seed = worked(having(seed, CLERK).put("/seeds/%s/review".formatted(seed.<String>path("id"))), 200);
        seed = worked(having(seed, MANAGER).put("/seeds/%s/publication".formatted(seed.<String>path("id"))), 200);
        var need = Api.published(People.COMPANY, RecordKind.NEED, Sheets.aNeed());
        var request = Map.of(
                "message", "お話を伺いたい",
                "modes", List.of("JOINT_RESEARCH"),
                "missing", "設備",
                "aboutUs", "会社です");
        return worked(
                People.COMPANY
                        .asks()
                        .body(Map.of("need", need.id(), "offer", seed.path("id"), "request", request))
                        .post("/introductions"),
                201);
    }

    private static Response step(Response introduction, Map<String, ?> step) {
        return worked(
                having(introduction, CLERK)
                        .body(step)
                        .put("/introductions/%s/state".formatted(introduction.<String>path("id"))),
                200);
    }

    private String report() {
        return "/organizations/%s/activity".formatted(institute.id());
    }

    private Map<String, Object> line(String name) {
        List<Map<String, Object>> lines = worked(as(MANAGER).get(report()), 200).path("lines");
        return lines.stream()
                .filter(line -> Objects.equals(line.get("name"), name))
                .findAny()
                .orElseThrow();
    }

    @Test
    void countsWhatEachDidAndNothingThatWasTakenBack() {
        end(asked(), "ADVISED");
        end(asked(), "DECLINED");
        var turned = asked();
        worked(
                having(turned, CLERK)
                        .body(Map.of("needs", List.of(Map.of("title", "接着", "problem", "はがれる"))))
                        .post("/consultations/%s/needs".formatted(turned.<String>path("id"))),
                200);
        asked();
        var accepted = introduced();
        step(accepted, Map.of("step", "ACCEPT"));
        var declined = step(introduced(), Map.of("step", "DECLINE", "reason", "CAPACITY"));
        worked(having(declined, CLERK).delete("/introductions/%s/state".formatted(declined.<String>path("id"))), 200);

        var line = line("余所 書記");

        assertThat(line)
                .containsEntry("received", 4)
                .containsEntry("answers", Map.of("ADVISED", 1, "DECLINED", 1, "TURNED", 1))
                .containsEntry("needs", 1)
                .containsEntry("steps", Map.of("ACCEPT", 1))
                .containsEntry("medianDays", 0.0f);
        assertThat(line("余所 守")).containsEntry("received", 0).containsEntry("medianDays", null);
        assertThat(as(CLERK).get("/me/activity").<Map<String, Object>>path("lines[0]"))
                .isEqualTo(line);
        assertThat(worked(as(MANAGER).get(report()), 200).<List<String>>path("steps"))
                .startsWith("ASK", "ACCEPT", "DECLINE", "MEET");
    }

    @Test
    void countsOnlyTheDaysThatAreAskedFor() {
        end(asked(), "ADVISED");

        var before = worked(as(MANAGER).get(report() + "?from=2020-04-01&to=2021-03-31"), 200);

        assertThat(before.<List<Integer>>path("lines.received")).containsOnly(0);
        assertViolation(as(MANAGER).get(report() + "?from=2026-02-30"), 422, "from", "wrong-form");
        assertViolation(as(MANAGER).get(report() + "?from=2026-04-02&to=2026-04-01"), 422, "to", "not-in-order");
    }

    /// The history is the organization's: also of who has left it, and without a name of who is no more.
    @Test
    void keepsWhatSomebodyDidWhoHasLeft() {
        end(asked(), "ADVISED");
        worked(
                as(MANAGER).delete("/organizations/%s/members/%s".formatted(institute.id(), institute.account(CLERK))),
                204);
        assertThat(line("余所 書記").get("answers")).isEqualTo(Map.of("ADVISED", 1));
        assertThat(as(CLERK).get("/me/activity").statusCode()).isEqualTo(403);

        worked(as(CLERK).delete("/account"), 204);

        List<Map<String, Object>> lines = worked(as(MANAGER).get(report()), 200).path("lines");
        assertThat(lines.getLast().get("name")).isNull();
        assertThat(worked(as(MANAGER).get(report() + "/table"), 200).asString()).contains("削除された利用者,");
    }

    /// What belongs to the other side of a case is not counted here.
    @Test
    void tellsNothingOfPeopleElsewhere() {
        end(asked(), "ADVISED");
        introduced();

        assertThat(worked(as(MANAGER).get(report()), 200).<List<String>>path("lines.name"))
                .doesNotContain("企業 太郎", "隣野 渉");
        assertThat(worked(People.NEIGHBOUR.asks().get("/me/activity"), 200).<Integer>path("lines[0].received"))
                .isEqualTo(0);
    }

    @Test
    void isATableForSpreadsheetsWithoutFormulas() {
        stored.execute("update accounts set name = '=1+1' where subject = 'test:clerk'");
        end(asked(), "ADVISED");

        var table = worked(as(MANAGER).get(report() + "/table"), 200);

        assertThat(table.header("Content-Disposition")).contains("attachment").contains("activity.csv");
        assertThat(table.asString()).contains("氏名,受けた相談,回答した相談").contains("'=1+1,");
        assertThat(worked(as(CLERK).get("/me/activity/table"), 200).asString().lines())
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {CLERK, "rival", "neighbour", "admin", "student"})
    void isForManagersOfTheOrganization(String name) {
        assertThat(as(name).get(report()).statusCode()).isEqualTo(403);
        assertThat(as(name).get(report() + "/table").statusCode()).isEqualTo(403);
    }
}
