package kakehashi.disclosure.ticket;

import static io.restassured.RestAssured.given;
import static kakehashi.testing.Api.assertRefused;
import static kakehashi.testing.Api.assertViolation;
import static kakehashi.testing.Api.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.mailer.MockMailbox;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kakehashi.access.AccessRefusal;
import kakehashi.access.Accounts;
import kakehashi.access.Caller;
import kakehashi.access.Role;
import kakehashi.access.Ties;
import kakehashi.access.Wall;
import kakehashi.need.Needs;
import kakehashi.problem.Refused;
import kakehashi.shared.Language;
import kakehashi.shared.RecordKind;
import kakehashi.testing.Api;
import kakehashi.testing.AtOnce;
import kakehashi.testing.Made;
import kakehashi.testing.People;
import kakehashi.testing.Sheets;
import kakehashi.testing.Stored;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Looking in an emergency: the administrator of the demonstration asks, the warden decides, the deputy has no part.
@QuarkusTest
class TicketFlowTest {

    private static final String WARDEN = "warden";
    private static final String DEPUTY = "deputy";
    private static final String REASON = "裁判所の命令（令和8年第12号）";
    private static final List<String> TIERS = List.of("題の霧", "困の霧", "現の霧", "条の霧");

    @Inject
    Stored stored;

    @Inject
    MockMailbox mailbox;

    @Inject
    BreakGlass glass;

    @Inject
    Needs needs;

    @Inject
    Tickets tickets;

    @Inject
    TicketText text;

    @Inject
    ManagerMail mail;

    @Inject
    Accounts accounts;

    @Inject
    Wall wall;

    @BeforeEach
    void empty() {
        mailbox.clear();
    }

    @AfterEach
    void trust() {
        stored.execute("update accounts set roles = '{admin}' where subject in ('demo:admin', 'test:warden')");
    }

    @Test
    void opensAllTiersToWhoAskedAndToNobodyElse() {
        var need = shared();
        assertRefused(need.read(People.ADMIN), 404, "http-404");

        var asked = worked(ask(need), 201);
        assertThat(asked.<String>path("state")).isEqualTo("OPEN");
        assertRefused(need.read(People.ADMIN), 404, "http-404");
        var granted = worked(decide(asked, WARDEN, "GRANTED"), 200);

        assertThat(granted.<String>path("state")).isEqualTo("GRANTED");
        assertThat(need.read(People.ADMIN).asString()).contains(TIERS);
        assertThat(need.read(People.ADMIN).<String>path("organization")).isEqualTo(organizationOf(People.COMPANY));
        assertRefused(as(WARDEN).get(need.path()), 404, "http-404");
        assertRefused(as(DEPUTY).get(need.path()), 404, "http-404");
        assertRefused(need.read(People.NEIGHBOUR), 404, "http-404");
        var other = shared();
        assertRefused(other.read(People.ADMIN), 404, "http-404");
    }

    @Test
    void opensASeedThatIsADraft() {
        var seed = draftSeed();
        assertRefused(seed.read(People.ADMIN), 404, "http-404");

        granted(seed);

        assertThat(seed.read(People.ADMIN).asString()).contains("概の霧", "詳の霧", "特願2026-999999");
    }

    @Test
    void opensNothingToBeChanged() {
        var need = shared();
        granted(need);

        var seen = need.read(People.ADMIN);

        assertThat(seen.<List<String>>path("allowed")).allMatch(right -> right.startsWith("read"));
        assertThat(need.revise(People.ADMIN, Sheets.aNeed()).statusCode()).isEqualTo(403);
        assertThat(need.history(People.ADMIN).statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"admin", WARDEN})
    void isEndedByEitherOfTheTwoAtOnce(String who) {
        var need = shared();
        var ticket = granted(need);
        assertThat(need.read(People.ADMIN).statusCode()).isEqualTo(200);

        worked(end(ticket, as(who)), 204);

        assertRefused(need.read(People.ADMIN), 404, "http-404");
        assertThat(tickets(need).<String>path("items[0].state")).isEqualTo("ENDED");
        assertThat(tickets(need).<String>path("items[0].endedBy")).isNotBlank();
        assertRefused(end(ticket, as(who)), 409, "ticket-already-ended");
    }

    @Test
    void isEndedByTheOwnersManager() {
        var need = shared();
        var ticket = granted(need);
        assertThat(need.read(People.ADMIN).statusCode()).isEqualTo(200);
        assertThat(People.COMPANY
                        .asks()
                        .get("/tickets")
                        .<List<String>>path(
                                "items.find { it.id == '%s' }.allowed".formatted(ticket.<String>path("id"))))
                .containsExactly("ENDED");

        worked(end(ticket, People.COMPANY.asks()), 204);

        assertRefused(need.read(People.ADMIN), 404, "http-404");
    }

    /// A manager is told also of a draft that they themselves do not read, and ends the look at it.
    @Test
    void isEndedByAManagerWhoDoesNotReadTheRecord() {
        var seed = Api.draft(People.RESEARCHER, RecordKind.SEED, Sheets.aSeed());
        var ticket = granted(seed);
        assertRefused(seed.read(People.COORDINATOR), 404, "http-404");

        assertThat(People.COORDINATOR.asks().get(seed.path() + "/tickets").<List<String>>path("items.state"))
                .containsExactly("GRANTED");
        worked(end(ticket, People.COORDINATOR.asks()), 204);

        assertRefused(seed.read(People.ADMIN), 404, "http-404");
    }

    @Test
    void isNotEndedByOthers() {
        var seed = Api.draft(People.RESEARCHER, RecordKind.SEED, Sheets.aSeed());
        var ticket = granted(seed);

        assertRefused(end(ticket, as(DEPUTY)), 403, "http-403");
        assertRefused(end(ticket, People.NEIGHBOUR.asks()), 404, "http-404");
        // whose it is may know of it
        assertRefused(end(ticket, People.RESEARCHER.asks()), 403, "http-403");
        assertThat(seed.read(People.ADMIN).statusCode()).isEqualTo(200);
    }

    /// The team ends ties of its record, and not this one.
    @Test
    void isNoTieThatTheTeamEnds() {
        var need = shared();
        granted(need);
        var tie = People.COMPANY.asks().get(need.path() + "/ties").<String>path("items.find { it.tie == 'TICKET' }.id");

        assertRefused(People.COMPANY.asks().delete(need.path() + "/ties/" + tie), 403, "http-403");

        assertThat(need.read(People.ADMIN).statusCode()).isEqualTo(200);
    }

    @Test
    void endsByItselfFourHoursAfterTheGrant() {
        var need = shared();

        var ticket = granted(need);

        var lasts = Duration.between(Instant.parse(ticket.path("decidedAt")), Instant.parse(ticket.path("until")));
        assertThat(lasts).isEqualTo(Duration.ofHours(4));
        past("update tickets set until = now() + interval '2 seconds' where id = '%s'"
                .formatted(ticket.<String>path("id")));
        past("update ties set until = now() + interval '2 seconds' where record = '%s'".formatted(need.id()));
        assertThat(need.read(People.ADMIN).statusCode()).isEqualTo(200);
        eventually(() -> assertRefused(need.read(People.ADMIN), 404, "http-404"));
        assertThat(tickets(need).<String>path("items[0].state")).isEqualTo("ENDED");
        assertThat(tickets(need).<String>path("items[0].endedBy")).isNull();
        assertRefused(end(ticket, as(WARDEN)), 409, "ticket-already-ended");
    }

    @Test
    void isGrantedByAnotherPersonAlone() {
        var need = shared();
        var asked = worked(ask(need), 201);

        assertRefused(decide(asked, "admin", "GRANTED"), 403, "ticket-own-request");
        assertRefused(decide(asked, "admin", "REFUSED"), 403, "ticket-own-request");
        assertRefused(
                People.COMPANY.asks().body(Map.of("decision", "GRANTED")).put(path(asked) + "/decision"),
                403,
                "http-403");

        assertRefused(need.read(People.ADMIN), 404, "http-404");
        assertThat(asked.<List<String>>path("allowed")).isEmpty();
        assertThat(seenBy(WARDEN, asked, "allowed")).isEqualTo(List.of("GRANTED", "REFUSED"));
    }

    @Test
    void isRefusedWithoutAReason() {
        var need = shared();
        var asked = worked(ask(need), 201);

        assertThat(worked(decide(asked, WARDEN, "REFUSED"), 200).<String>path("state"))
                .isEqualTo("REFUSED");

        assertRefused(decide(asked, DEPUTY, "GRANTED"), 409, "ticket-already-decided");
        assertRefused(end(asked, as(WARDEN)), 409, "ticket-not-granted");
        assertRefused(need.read(People.ADMIN), 404, "http-404");
    }

    @Test
    void isDecidedOnceHoweverManyDecide() {
        var need = shared();
        var asked = worked(ask(need), 201);
        var deciders = List.of(WARDEN, DEPUTY).iterator();

        var answers = AtOnce.each(2, () -> {
            String who;
            synchronized (deciders) {
                who = deciders.next();
            }
            return decide(asked, who, who.equals(WARDEN) ? "GRANTED" : "REFUSED");
        });

        assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(200, 409);
        assertThat(answers)
                .filteredOn(answer -> answer.statusCode() == 409)
                .allSatisfy(answer -> assertRefused(answer, 409, "ticket-already-decided"));
        var won = answers.stream()
                .filter(answer -> answer.statusCode() == 200)
                .findAny()
                .orElseThrow()
                .<String>path("state");
        assertThat(need.read(People.ADMIN).statusCode()).isEqualTo(won.equals("GRANTED") ? 200 : 404);
    }

    @Test
    void isAskedForOnceAtATime() {
        var need = shared();

        var answers = AtOnce.each(2, () -> ask(need));

        assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(201, 409);
        assertRefused(ask(need), 409, "ticket-already-asked");
        var asked = answers.stream()
                .filter(answer -> answer.statusCode() == 201)
                .findAny()
                .orElseThrow();
        decide(asked, WARDEN, "GRANTED");
        assertRefused(ask(need), 409, "ticket-already-asked");
        end(asked, as(WARDEN));
        worked(ask(need), 201);
        worked(as(DEPUTY).body(Map.of("reason", REASON)).post(need.path() + "/tickets"), 201);
    }

    @Test
    void expiresWhenNobodyDecides() {
        var need = shared();
        var asked = worked(ask(need), 201);
        past("update tickets set asked_at = now() - interval '25 hours', open_until = now() - interval '1 hour'"
                + " where id = '%s'".formatted(asked.<String>path("id")));

        assertRefused(decide(asked, WARDEN, "GRANTED"), 409, "ticket-request-expired");
        assertRefused(decide(asked, WARDEN, "REFUSED"), 409, "ticket-request-expired");

        assertRefused(need.read(People.ADMIN), 404, "http-404");
        assertThat(seenBy(WARDEN, asked, "state")).isEqualTo("EXPIRED");
        worked(ask(need), 201);
    }

    @Test
    void isNotGrantedToWhoIsNoAdministratorAnyMore() {
        var asked = worked(ask(shared()), 201);
        stored.execute("update accounts set roles = '{}' where subject = 'demo:admin'");

        assertRefused(decide(asked, WARDEN, "GRANTED"), 409, "ticket-asker-gone");
    }

    @Test
    void isNotGrantedForWhatIsNoMore() {
        var draft = Api.draft(People.COMPANY, RecordKind.NEED, Sheets.aNeed());
        var asked = worked(ask(draft), 201);
        assertThat(draft.discard(People.COMPANY).statusCode()).isEqualTo(204);

        assertRefused(decide(asked, WARDEN, "GRANTED"), 409, "ticket-record-gone");
        assertRefused(ask(draft), 404, "http-404");
    }

    @Test
    void asksForAReasonThatCanBeKept() {
        var need = shared();
        var path = need.path() + "/tickets";

        assertViolation(People.ADMIN.asks().body(Map.of()).post(path), 422, "reason", "required");
        assertViolation(People.ADMIN.asks().body(Map.of("reason", " \n")).post(path), 422, "reason", "required");
        assertViolation(
                People.ADMIN.asks().body(Map.of("reason", "長".repeat(1_001))).post(path), 422, "reason", "too-long");
        var asked = worked(ask(need), 201);
        assertViolation(as(WARDEN).body(Map.of()).put(path(asked) + "/decision"), 422, "decision", "required");
    }

    @Test
    void asksBothForASecondFactor() {
        var need = shared();
        var asked = worked(ask(need), 201);
        var somebody = new Caller(
                UUID.fromString(as(DEPUTY).get("/session").path("account.id")),
                "",
                Set.of(Role.ADMIN),
                null,
                null,
                Language.JA,
                Ties.NONE,
                false,
                false);

        assertThatThrownBy(() -> glass.ask(needs, need.id(), new TicketDraft(REASON), somebody))
                .isInstanceOfSatisfying(
                        Refused.class, it -> assertThat(it.refusal()).isInstanceOf(AccessRefusal.ProofNeeded.class));
        assertThatThrownBy(() -> glass.decide(UUID.fromString(asked.path("id")), TicketDecision.GRANTED, somebody))
                .isInstanceOfSatisfying(
                        Refused.class, it -> assertThat(it.refusal()).isInstanceOf(AccessRefusal.ProofNeeded.class));
        assertThat(tickets(need).<List<String>>path("items.state")).containsExactly("OPEN");
    }

    @Test
    void showsAdministratorsNothingOfTheRecordNorWhoseItIs() {
        var need = shared();
        granted(need);

        var seen = as(WARDEN).get("/tickets");

        assertThat(seen.asString())
                .contains(need.id().toString(), REASON)
                .doesNotContain(organizationOf(People.COMPANY))
                .doesNotContain(TIERS);
        assertThat(People.NEIGHBOUR.asks().get("/tickets").asString())
                .doesNotContain(need.id().toString());
    }

    @Test
    void tellsTheOwnerWhoWhyAndWhatWasRead() {
        var need = shared();
        granted(need);
        need.read(People.ADMIN);

        var ticket = tickets(need).jsonPath();

        assertThat(ticket.getString("items[0].reason")).isEqualTo(REASON);
        assertThat(ticket.getString("items[0].askedBy")).isEqualTo("管理 次郎（見本）");
        assertThat(ticket.getString("items[0].decidedBy")).isEqualTo("守谷 護");
        assertThat(People.COMPANY.asks().get(need.path() + "/views").<List<String>>path("items.by"))
                .contains("管理 次郎（見本）");
    }

    @Test
    void isInTheAuditInWords() {
        var need = shared();
        var refused = worked(ask(need), 201);
        decide(refused, WARDEN, "REFUSED");
        end(granted(need), as(WARDEN));

        assertThat(stored.one("select string_agg(action, ' ' order by at, id) from audit where record = '%s'"
                        .formatted(need.id())))
                .contains("TICKET_ASKED TICKET_REFUSED TICKET_ASKED TICKET ENDED_TICKET");
        assertThat(People.COMPANY.asks().get(need.path() + "/evidence").asString())
                .contains("緊急閲覧の申請", "緊急閲覧の却下", "緊急閲覧の承認", "終了：緊急閲覧");
        assertThat(People.COMPANY
                        .asks(Language.EN)
                        .get(need.path() + "/evidence")
                        .asString())
                .contains("Emergency look asked for", "Emergency look granted");
    }

    @Test
    void tellsTheManagersByMailOnceItIsGranted() {
        People.COMPANY.asks().get("/session");
        var need = shared();
        var asked = worked(ask(need), 201);
        assertThat(mailbox.getTotalMessagesSent()).isZero();

        decide(asked, WARDEN, "GRANTED");

        var mails = mailbox.getMailsSentTo("company@kakehashi.example");
        assertThat(mails).hasSize(1);
        assertThat(mails.getFirst().getSubject()).isEqualTo("架け橋: 緊急閲覧が認められました");
        assertThat(mails.getFirst().getText())
                .contains("管理 次郎（見本）", "守谷 護", REASON, need.path() + "/access", "/ja/tickets")
                .doesNotContain("の霧")
                .doesNotContain("{");
        assertThat(stored.one("select told_at from tickets where id = '%s'".formatted(asked.<String>path("id"))))
                .isNotEqualTo("null");
        decide(worked(ask(shared()), 201), WARDEN, "REFUSED");
        assertThat(mailbox.getMailsSentTo("company@kakehashi.example")).hasSize(1);
    }

    @Test
    void triesAgainWhatCouldBeMailedToNobody() {
        People.COMPANY.asks().get("/session");
        var row = " where id = '%s'".formatted(granted(shared()).<String>path("id"));
        stored.execute("update tickets set told_at = null" + row);
        mailbox.clear();
        var broken = new ManagerMail(
                tickets,
                accounts,
                text,
                mails -> {
                    throw new IllegalStateException("no such host");
                },
                wall,
                Optional.of("alerts@kakehashi.example"),
                true);

        broken.sendDue();

        assertThat(stored.one("select told_at from tickets" + row)).isEqualTo("null");
        mail.sendDue();
        assertThat(mailbox.getMailsSentTo("company@kakehashi.example")).hasSize(1);
        mail.sendDue();
        assertThat(mailbox.getMailsSentTo("company@kakehashi.example")).hasSize(1);
    }

    @Test
    void isGivenOutToWhoAskedAndIsNoPromise() {
        var need = shared();
        granted(need);

        var own = People.ADMIN.asks().get("/account/data").jsonPath();

        assertThat(own.<String>getList("tickets.record")).contains(need.id().toString());
        assertThat(own.<String>getList("promises.record"))
                .doesNotContain(need.id().toString());
    }

    /// Also where somebody writes past the product.
    @Test
    void isHeldByTheDatabase() {
        var ticket = granted(shared());
        var row = " where id = '%s'".formatted(ticket.<String>path("id"));

        assertThatThrownBy(() -> stored.execute("update tickets set reason = ''" + row))
                .hasStackTraceContaining("a ticket is kept as it is");
        assertThatThrownBy(() -> stored.execute("update tickets set until = until + interval '1 hour'" + row))
                .hasStackTraceContaining("a ticket is kept as it is");
        assertThatThrownBy(() -> stored.execute("delete from tickets" + row))
                .hasStackTraceContaining("a ticket is kept as it is");
        assertThatThrownBy(() -> stored.execute("truncate tickets")).hasStackTraceContaining("tickets are kept");
        assertThatThrownBy(() -> past("update tickets set until = decided_at + interval '241 minutes'" + row))
                .hasStackTraceContaining("tickets_check");
        assertThatThrownBy(() -> past("update tickets set decided_by = asked_by" + row))
                .hasStackTraceContaining("tickets_check");
    }

    private static RequestSpecification as(String who) {
        return given().basePath("/api/v1")
                .contentType(ContentType.JSON)
                .header("Accept-Language", "ja")
                .auth()
                .preemptive()
                .basic(who, People.PASSWORD);
    }

    private static Response ask(Made record) {
        return People.ADMIN.asks().body(Map.of("reason", REASON)).post(record.path() + "/tickets");
    }

    private static Response granted(Made record) {
        return worked(decide(worked(ask(record), 201), WARDEN, "GRANTED"), 200);
    }

    private static Response decide(Response ticket, String who, String decision) {
        return as(who).body(Map.of("decision", decision)).put(path(ticket) + "/decision");
    }

    private static Response end(Response ticket, RequestSpecification who) {
        return who.delete(path(ticket));
    }

    private static String path(Response ticket) {
        return "/tickets/" + ticket.path("id");
    }

    /// As the owner sees them.
    private static Response tickets(Made record) {
        return People.COMPANY.asks().get(record.path() + "/tickets");
    }

    private static Object seenBy(String who, Response ticket, String field) {
        return as(who).get("/tickets").path("items.find { it.id == '%s' }.%s".formatted(ticket.path("id"), field));
    }

    /// Changes the database past the triggers that keep evidence.
    private void past(String sql) {
        try {
            stored.execute("set session_replication_role = replica; " + sql);
        } finally {
            stored.execute("set session_replication_role = origin");
        }
    }

    private static Response worked(Response answer, int status) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        return answer;
    }

    private static Made shared() {
        var sheet = new HashMap<String, Object>(Sheets.need("題の霧"));
        sheet.put("problem", Sheets.ja("困の霧"));
        sheet.put("situation", Sheets.ja("現の霧"));
        sheet.put("partner", Map.of("note", Sheets.ja("条の霧")));
        sheet.put("anonymous", true);
        return Api.draft(People.COMPANY, RecordKind.NEED, sheet)
                .after(made -> made.submit(People.COMPANY))
                .after(made -> made.share(People.COMPANY, "INVITED"));
    }

    private static Made draftSeed() {
        var sheet = new HashMap<>(Sheets.seed("概の霧"));
        sheet.put("details", Sheets.ja("詳の霧"));
        sheet.put("unpublishedPatents", List.of("特願2026-999999"));
        return Api.draft(People.COORDINATOR, RecordKind.SEED, sheet);
    }

    private static String organizationOf(People who) {
        return who.asks().get("/session").path("organization");
    }
}
