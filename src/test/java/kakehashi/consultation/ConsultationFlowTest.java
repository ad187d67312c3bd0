package kakehashi.consultation;

import static kakehashi.consultation.Asks.asked;
import static kakehashi.consultation.Asks.having;
import static kakehashi.consultation.Asks.organizationOf;
import static kakehashi.consultation.Asks.path;
import static kakehashi.consultation.Asks.step;
import static kakehashi.consultation.Asks.worked;
import static kakehashi.testing.Api.assertRefused;
import static kakehashi.testing.Api.assertViolation;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kakehashi.testing.AtOnce;
import kakehashi.testing.People;
import kakehashi.testing.Stored;
import org.junit.jupiter.api.Test;

/// A question from its arrival to each of its ends.
@QuarkusTest
class ConsultationFlowTest {

    @Inject
    Stored stored;

    @Inject
    Heard heard;

    @Test
    void goesFromTheQuestionToTheAdvice() {
        var asked = asked(Map.of("situation", "屋外で使う", "outcome", "3年もつ"));
        assertThat(asked.<String>path("state")).isEqualTo("RECEIVED");
        assertThat(asked.<String>path("turn")).isEqualTo("DESK");
        assertThat(asked.<String>path("due")).isNotBlank();
        assertThat(asked.<String>path("sheet.situation")).isEqualTo("屋外で使う");
        assertThat(asked.<List<String>>path("next")).isEmpty();

        var sorting = worked(step(asked, People.COORDINATOR, "SORTING"), 200);
        assertThat(sorting.<List<String>>path("next"))
                .containsExactlyInAnyOrder("EXAMINING", "TURNED", "ADVISED", "REFERRED", "DECLINED");
        var examining = worked(step(sorting, People.COORDINATOR, "EXAMINING"), 200);
        worked(step(examining, People.COORDINATOR, "ADVISED"), 200);

        var seen = worked(People.COMPANY.asks().get(path(asked)), 200);
        assertThat(seen.<String>path("state")).isEqualTo("ADVISED");
        assertThat(seen.<String>path("answer")).startsWith("接着の前に");
        assertThat(seen.<String>path("turn")).isEqualTo("NOBODY");
        assertThat(seen.<String>path("due")).isNull();
        assertThat(seen.<List<String>>path("steps.state"))
                .containsExactly("RECEIVED", "SORTING", "EXAMINING", "ADVISED");
        String id = asked.path("id");
        assertThat(heard.of(id)).containsExactly("received", "SORTING", "EXAMINING", "ADVISED");
        assertThat(stored.one("""
                select string_agg(action, ' ' order by at, id) from audit where record = '%s' and kind = 'CONSULTATION'
                    and action not like '%%READ'""".formatted(id)))
                .isEqualTo("CONSULTATION_RECEIVED CONSULTATION_SORTING CONSULTATION_EXAMINING CONSULTATION_ADVISED");
    }

    @Test
    void refusesWhatIsNotWrittenOrTooLong() {
        assertViolation(ask(Map.of("problem", " ")), 422, "problem", "required");
        assertViolation(ask(Map.of("problem", "あ".repeat(5_001))), 422, "problem", "too-long");
        assertViolation(ask(Map.of("tried", "x".repeat(5_001))), 422, "tried", "too-long");
        assertViolation(ask(Map.of("outcome", "a\u0000b")), 422, "outcome", "unsafe-character");
        assertViolation(ask(Map.of("receiver", UUID.randomUUID().toString())), 422, "receiver", "unknown-record");
        assertViolation(ask(Map.of("receiver", organizationOf(People.COMPANY))), 422, "receiver", "own-organization");
        worked(ask(Map.of("problem", "あ".repeat(5_000))), 201);
    }

    private static Response ask(Map<String, ?> more) {
        return Asks.ask(People.COMPANY, People.COORDINATOR, more);
    }

    /// Whoever answers is a university or another body of the kind, and has a desk.
    @Test
    void asksNoCompany() {
        assertViolation(Asks.ask(People.RIVAL, People.COMPANY, Map.of()), 422, "receiver", "desk-missing");
    }

    @Test
    void asksOnceWithTheSameKey() {
        var body = Map.of("problem", Asks.PROBLEM, "receiver", organizationOf(People.COORDINATOR));
        var key = UUID.randomUUID().toString();

        var first =
                People.COMPANY.asks().header("Idempotency-Key", key).body(body).post("/consultations");
        var second =
                People.COMPANY.asks().header("Idempotency-Key", key).body(body).post("/consultations");

        assertThat(worked(second, 201).<String>path("id"))
                .isEqualTo(worked(first, 201).path("id"));
    }

    @Test
    void needsTheRevisionThatWasSeen() {
        var asked = asked();
        var step = Map.of("state", "SORTING");

        assertRefused(
                People.COORDINATOR.asks().body(step).put(path(asked) + "/step"), 428, "publication-version-missing");
        worked(step(asked, People.COORDINATOR, step), 200);
        assertRefused(step(asked, People.COORDINATOR, step), 412, "publication-stale");
    }

    @Test
    void letsOneOfTwoAtOnceWin() {
        var asked = asked();

        var statuses =
                AtOnce.each(2, () -> step(asked, People.COORDINATOR, "ADVISED").statusCode());

        assertThat(statuses).containsExactlyInAnyOrder(200, 412);
    }

    @Test
    void asksForWhatAnEndNeeds() {
        var asked = asked();

        assertViolation(step(asked, People.COORDINATOR, Map.of("state", "ADVISED")), 422, "answer", "required");
        assertViolation(
                step(asked, People.COORDINATOR, Map.of("state", "DECLINED", "answer", " ")), 422, "answer", "required");
        assertViolation(
                step(asked, People.COORDINATOR, Map.of("state", "REFERRED", "answer", "専門")),
                422,
                "organization",
                "required");
        assertViolation(
                step(
                        asked,
                        People.COORDINATOR,
                        Map.of("state", "REFERRED", "answer", "専門", "organization", organizationOf(People.COMPANY))),
                422,
                "organization",
                "own-organization");
        assertViolation(step(asked, People.COORDINATOR, Map.of()), 422, "state", "required");
        assertViolation(step(asked, People.COORDINATOR, "TURNED"), 422, "state", "unknown-code");
        assertViolation(
                step(asked, People.COORDINATOR, Map.of("state", "SORTING", "due", "2020-01-01")),
                422,
                "due",
                "not-plausible");
        assertRefused(step(asked, People.COORDINATOR, "EXAMINING"), 409, "consultation-no-such-step");
        assertThat(People.COMPANY.asks().get(path(asked)).<Integer>path("revision"))
                .isEqualTo(1);
    }

    @Test
    void keepsTheDayTheDeskNames() {
        var day = "2027-03-01";

        var sorting = worked(step(asked(), People.COORDINATOR, Map.of("state", "SORTING", "due", day)), 200);

        assertThat(sorting.<String>path("due"))
                .isEqualTo(java.time.LocalDate.parse(day).isBefore(java.time.LocalDate.now()) ? null : day);
    }

    @Test
    void takesAStepBackAndOnlyOnce() {
        var asked = asked();
        String due = asked.path("due");
        var declined = worked(step(asked, People.COORDINATOR, "DECLINED"), 200);
        assertThat(declined.<String>path("undoUntil")).isNotBlank();
        assertThat(People.COMPANY.asks().get(path(asked)).<String>path("undoUntil"))
                .isNull();

        assertRefused(
                having(declined, People.COMPANY).delete(path(asked) + "/step"), 409, "consultation-not-your-step");
        var back = worked(having(declined, People.COORDINATOR).delete(path(asked) + "/step"), 200);

        assertThat(back.<String>path("state")).isEqualTo("RECEIVED");
        assertThat(back.<String>path("due")).isEqualTo(due);
        assertThat(back.<String>path("answer")).isNull();
        assertThat(back.<String>path("undoUntil")).isNull();
        assertThat(heard.of(asked.path("id"))).containsExactly("received", "DECLINED", "back to RECEIVED");
    }

    @Test
    void keepsAStepAfterAMinuteOrAfterSomebodyActed() {
        var late = worked(step(asked(), People.COORDINATOR, "SORTING"), 200);
        stored.execute("""
                update consultations set steps = jsonb_set(steps, '{1,at}', to_jsonb(now() - interval '61 seconds'))
                where id = '%s'""".formatted(late.<String>path("id")));
        assertRefused(having(late, People.COORDINATOR).delete(path(late) + "/step"), 409, "consultation-step-stands");

        var sorting = worked(step(asked(), People.COORDINATOR, "SORTING"), 200);
        var withdrawn = worked(having(sorting, People.COMPANY).put(path(sorting) + "/withdrawal"), 200);
        assertRefused(
                having(withdrawn, People.COORDINATOR).delete(path(sorting) + "/step"),
                409,
                "consultation-not-your-step");
    }

    @Test
    void isTakenBackFromTheDeskByWhoAsked() {
        var asked = asked();
        assertRefused(having(asked, People.COORDINATOR).put(path(asked) + "/withdrawal"), 403, "http-403");

        var withdrawn = worked(having(asked, People.COMPANY).put(path(asked) + "/withdrawal"), 200);

        assertThat(withdrawn.<String>path("state")).isEqualTo("WITHDRAWN");
        assertRefused(step(withdrawn, People.COORDINATOR, "SORTING"), 403, "http-403");
        var back = worked(having(withdrawn, People.COMPANY).delete(path(asked) + "/step"), 200);
        assertThat(back.<String>path("state")).isEqualTo("RECEIVED");
    }

    @Test
    void isSentOnByWhoAskedAndByNobodyElse() {
        var referred = worked(
                step(
                        asked(),
                        People.COORDINATOR,
                        Map.of(
                                "state",
                                "REFERRED",
                                "answer",
                                "隣町大学に木材の専門家がいます。",
                                "organization",
                                organizationOf(People.NEIGHBOUR))),
                200);
        assertThat(referred.<String>path("turn")).isEqualTo("ASKER");
        assertThat(referred.<String>path("referredTo.id")).isEqualTo(organizationOf(People.NEIGHBOUR));
        assertThat(People.NEIGHBOUR.asks().get(path(referred)).statusCode()).isEqualTo(404);
        assertRefused(having(referred, People.COORDINATOR).post(path(referred) + "/referral"), 403, "http-403");

        var sent = worked(having(referred, People.COMPANY).post(path(referred) + "/referral"), 201);

        assertThat(sent.<String>path("receiver.id")).isEqualTo(organizationOf(People.NEIGHBOUR));
        assertThat(sent.<String>path("state")).isEqualTo("RECEIVED");
        var there = worked(People.NEIGHBOUR.asks().get(path(sent)), 200);
        assertThat(there.<String>path("sheet.problem")).isEqualTo(Asks.PROBLEM);
        assertThat(there.<String>path("referredBy.id")).isEqualTo(organizationOf(People.COORDINATOR));
        assertThat(People.COMPANY.asks().get(path(referred)).<String>path("sentOn"))
                .isEqualTo(sent.path("id"));
        assertThat(People.COORDINATOR.asks().get(path(referred)).<String>path("sentOn"))
                .isNull();
        assertRefused(
                having(referred, People.COMPANY).post(path(referred) + "/referral"),
                409,
                "consultation-sent-on-already");
    }

    @Test
    void givesItToOneOfTheDesk() {
        var asked = asked();
        assertViolation(
                having(asked, People.COORDINATOR)
                        .body(Map.of("assignee", Asks.accountOf(People.NEIGHBOUR)))
                        .put(path(asked) + "/assignment"),
                422,
                "assignee",
                "unknown-record");
        var me = Asks.accountOf(People.COORDINATOR);
        assertThat(People.COORDINATOR.asks().get(path(asked) + "/colleagues").<List<String>>path("items.id"))
                .contains(me);

        var given = worked(
                having(asked, People.COORDINATOR).body(Map.of("assignee", me)).put(path(asked) + "/assignment"), 200);

        assertThat(given.<String>path("assignee.id")).isEqualTo(me);
        assertThat(People.COMPANY.asks().get(path(asked)).<String>path("assignee.name"))
                .isNotBlank();
        assertThat(heard.of(asked.path("id"))).containsExactly("received", "assigned");
    }

    @Test
    void showsDesksNearFirstWithTheDayTheyAnswer() {
        var items = worked(People.COMPANY.asks().get("/consultations/desks?prefecture=04"), 200);

        assertThat(items.<String>path("prefecture")).isEqualTo("04");
        assertThat(items.<List<Boolean>>path("items.near")).startsWith(true);
        assertThat(items.<List<String>>path("items.due")).isNotEmpty().doesNotContainNull();
        assertThat(items.<List<List<String>>>path("items.types")).noneMatch(types -> types.contains("LARGE_COMPANY"));
        assertThat(People.NOBODY.asks().get("/consultations/desks?q=隣町").<List<String>>path("items.name.ja"))
                .containsExactly("隣町大学");
        assertViolation(
                People.COMPANY.asks().get("/consultations/desks?prefecture=99"), 422, "prefecture", "unknown-code");
    }
}
