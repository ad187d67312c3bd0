package kakehashi.clearance;

import static kakehashi.testing.Api.assertRefused;
import static kakehashi.testing.Api.assertViolation;
import static kakehashi.testing.Api.eventually;
import static kakehashi.testing.Checks.officer;
import static kakehashi.testing.Checks.worked;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kakehashi.access.Caller;
import kakehashi.access.Role;
import kakehashi.access.Ties;
import kakehashi.shared.Language;
import kakehashi.shared.RecordKind;
import kakehashi.testing.Api;
import kakehashi.testing.Checks;
import kakehashi.testing.Made;
import kakehashi.testing.People;
import kakehashi.testing.Sheets;
import kakehashi.testing.Stored;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Details of a record stay closed until an officer has approved the check, and are closed again at once.
@QuarkusTest
class ClearanceFlowTest {

    private static final String NDA = "NDA 1";
    private static final String DETAILS = "詳の雨";

    @Inject
    Stored stored;

    @Inject
    Clearances clearances;

    @Inject
    ClearanceViews views;

    @Test
    void opensASeedsDetailsOnlyWhenTheOfficerApproves() {
        var seed = sharedSeed();
        var company = bind(seed, People.COORDINATOR, People.RIVAL);
        assertCloses(seed);

        var begun = worked(Checks.begin(seed, People.COORDINATOR, company), 201);
        var answered = worked(Checks.answer(begun, People.COORDINATOR.asks(), "YES", "NO", "NO", "YES", "NO"), 200);
        assertThat(answered.<String>path("advice")).isEqualTo("EXAMINE");
        var submitted = worked(Checks.submit(answered, People.COORDINATOR.asks()), 200);
        assertCloses(seed);
        assertRefused(Checks.decide(submitted, People.COORDINATOR.asks(), "APPROVED"), 403, "http-403");
        assertCloses(seed);

        var held = worked(Checks.decide(submitted, officer(), "HOLD"), 200);
        assertCloses(seed);
        var approved = worked(Checks.decide(held, officer(), "APPROVED"), 200);

        assertThat(approved.<Boolean>path("holds")).isTrue();
        assertOpens(seed);
        assertThat(stored.one("""
                select string_agg(action, ' ' order by at, id) from audit
                where record = '%s' and (action like 'CHECK%%' or action like '%%CLEARED')""".formatted(seed.id())))
                .isEqualTo("CHECK_BEGUN CHECK_ANSWERED CHECK_SUBMITTED CHECK_HOLD CLEARED CHECK_APPROVED");
    }

    @Test
    void closesAtOnceWhatTheOfficerTakesBack() {
        var seed = sharedSeed();
        var company = bind(seed, People.COORDINATOR, People.RIVAL);
        var approved = Checks.approved(seed, People.COORDINATOR, officer(), company);
        assertOpens(seed);

        assertRefused(People.COORDINATOR.asks().delete(Checks.path(approved) + "/approval"), 403, "http-403");
        var ended = worked(officer().delete(Checks.path(approved) + "/approval"), 200);

        assertCloses(seed);
        assertThat(ended.<Boolean>path("holds")).isFalse();
        assertThat(ended.<String>path("endedAt")).isNotBlank();
        assertThat(ended.<String>path("state")).isEqualTo("APPROVED");
        assertRefused(officer().delete(Checks.path(approved) + "/approval"), 409, "clearance-not-in-force");
    }

    @Test
    void closesWhatALaterCheckRejectsOrHolds() {
        for (var decision : List.of("REJECTED", "HOLD")) {
            var seed = sharedSeed();
            var company = bind(seed, People.COORDINATOR, People.RIVAL);
            var first = Checks.approved(seed, People.COORDINATOR, officer(), company);
            assertOpens(seed);

            var second = Checks.submitted(seed, People.COORDINATOR, company);
            assertOpens(seed); // to ask again closes nothing
            worked(Checks.decide(second, officer(), decision), 200);

            assertCloses(seed);
            assertThat(officer().get(Checks.path(first)).<Boolean>path("holds")).isFalse();
        }
    }

    @Test
    void endsAnApprovalByItself() {
        var seed = sharedSeed();
        var company = bind(seed, People.COORDINATOR, People.RIVAL);
        var submitted = Checks.submitted(seed, People.COORDINATOR, company);
        var soon = Instant.now().plus(Duration.ofSeconds(3)).toString();

        var approved =
                worked(Checks.decide(submitted, officer(), Map.of("decision", "APPROVED", "validUntil", soon)), 200);

        assertOpens(seed);
        eventually(() -> assertCloses(seed));
        var ended = officer().get(Checks.path(approved));
        assertThat(ended.<Boolean>path("holds")).isFalse();
        assertThat(ended.<String>path("endedAt")).isNotBlank();
    }

    /// Nobody says any more in one line that a check was passed.
    @Test
    void knowsNoOtherWayToClear() {
        var need = sharedNeed();

        var answer = People.COMPANY
                .asks()
                .body(Map.of("tie", "CLEARED", "organization", organizationOf(People.NEIGHBOUR), "wording", "不要"))
                .post(need.path() + "/ties");

        assertViolation(answer, 422, "tie", "unknown-code");
    }

    /// A company has no officer: of its needs the manager decides, in the same form.
    @Test
    void letsTheManagerDecideAboutANeed() {
        var need = sharedNeed();
        var university = bind(need, People.COMPANY, People.NEIGHBOUR);
        assertThat(need.read(People.NEIGHBOUR).asString()).doesNotContain(DETAILS);

        var submitted = Checks.submitted(need, People.COMPANY, university);
        assertRefused(Checks.decide(submitted, officer(), "APPROVED"), 404, "http-404");
        worked(Checks.decide(submitted, People.COMPANY.asks(), "APPROVED"), 200);

        assertThat(need.read(People.NEIGHBOUR).asString()).contains(DETAILS);
    }

    @Test
    void showsEachWhatThePolicySays() {
        var seed = sharedSeed();
        var company = bind(seed, People.COORDINATOR, People.RIVAL);
        var begun = worked(Checks.begin(seed, People.COORDINATOR, company), 201);
        var body = Checks.answers(begun.path("form.edition"), "NO", "NO", "NO", "NO", "NO");
        var answered = worked(
                People.COORDINATOR
                        .asks()
                        .header("If-Match", begun.header("ETag"))
                        .body(body)
                        .put(Checks.path(begun) + "/answers"),
                200);
        var submitted = worked(Checks.submit(answered, People.COORDINATOR.asks()), 200);
        worked(Checks.decide(submitted, officer(), Map.of("decision", "HOLD", "message", "所在国を教えてください")), 200);

        var own = People.COORDINATOR.asks().get(Checks.path(begun));
        var officers = officer().get(Checks.path(begun));

        assertThat(own.<String>path("state")).isEqualTo("HOLD");
        assertThat(own.<List<?>>path("answers")).hasSize(5);
        assertThat(own.<String>path("message")).isEqualTo("所在国を教えてください");
        assertThat(own.asString()).doesNotContain("審査の所見");
        assertThat(own.<List<String>>path("allowed")).isEmpty();
        assertThat(officers.<String>path("reason")).isEqualTo("審査の所見");
        assertThat(officers.<List<?>>path("earlier")).isEmpty();
        assertThat(officers.<List<String>>path("allowed")).containsExactly("decide");
        assertThat(officers.<String>path("title.ja")).isNotBlank();
        assertThat(officers.<String>path("counterpart.name.ja")).isEqualTo("競争工業株式会社");
        for (var other : List.of(People.RIVAL, People.NEIGHBOUR, People.COMPANY, People.RESEARCHER, People.ADMIN)) {
            assertRefused(other.asks().get(Checks.path(begun)), 404, "http-404");
            assertRefused(Checks.decide(own, other.asks(), "APPROVED"), 404, "http-404");
            assertRefused(Checks.submit(own, other.asks()), 404, "http-404");
        }
        assertRefused(People.NOBODY.asks().get(Checks.path(begun)), 401, "http-401");
        assertThat(People.RESEARCHER.asks().get(seed.path() + "/clearances").<List<?>>path("items"))
                .isEmpty();
        assertThat(People.RIVAL.asks().get(seed.path() + "/clearances").<List<?>>path("items"))
                .isEmpty();

        // a later decision takes the place of none before it
        worked(Checks.decide(officers, officer(), "REJECTED"), 200);
        assertThat(officer().get(Checks.path(begun)).<List<String>>path("earlier.message"))
                .containsExactly("所在国を教えてください");
        assertThat(People.COORDINATOR.asks().get(Checks.path(begun)).<List<?>>path("earlier"))
                .isEmpty();
    }

    /// Who is in charge learns how it stands, an auditor of the installation that it is there.
    @Test
    void showsTheStatusToWhoIsInChargeAndItsExistenceToAnAuditor() {
        var seed = sharedSeed();
        var home = UUID.fromString(organizationOf(People.COORDINATOR));
        var check = UUID.fromString(Checks.submitted(seed, People.COORDINATOR, organizationOf(People.RIVAL))
                .path("id"));

        var inCharge = seenBy(check, Role.COORDINATOR, home);
        var auditor = seenBy(check, Role.AUDITOR, null);

        assertThat(inCharge.summary().state()).isEqualTo(ClearanceState.SUBMITTED);
        assertThat(inCharge.summary().counterpart()).isNotNull();
        assertThat(inCharge.summary().advice()).isNull();
        assertThat(inCharge.answers()).isEmpty();
        assertThat(inCharge.summary().allowed()).isEmpty();
        assertThat(auditor.summary().id()).isEqualTo(check);
        assertThat(auditor.summary().state()).isNull();
        assertThat(auditor.summary().title()).isNull();
        assertThat(auditor.summary().counterpart()).isNull();
        assertThat(auditor.form()).isNull();
        assertThat(auditor.answers()).isEmpty();
    }

    private ClearanceView seenBy(UUID check, Role role, @Nullable UUID home) {
        var caller = new Caller(
                new UUID(4, 4), "", Set.of(role), home, null, Language.JA, new Ties(true, Map.of()), false, true);
        return QuarkusTransaction.requiringNew().call(() -> views.view(clearances.existing(check), caller));
    }

    /// Everybody gets what they themselves wrote of a check, and nobody what others did.
    @Test
    void givesOutToEachWhatTheyWrote() {
        var submitted = Checks.submitted(sharedSeed(), People.COORDINATOR, organizationOf(People.RIVAL));
        worked(Checks.decide(submitted, officer(), "REJECTED"), 200);
        var own = "clearances.find { it.id == '%s' }".formatted(submitted.<String>path("id"));

        var owners = People.COORDINATOR.asks().get("/account/data").jsonPath();
        var officers = officer().get("/account/data").jsonPath();

        assertThat(owners.getList(own + ".answers")).hasSize(5);
        assertThat(owners.getString(own + ".reason")).isNull();
        assertThat(officers.getList(own + ".answers")).isEmpty();
        assertThat(officers.getString(own + ".reason")).isEqualTo("審査の所見");
    }

    @Test
    void refusesWhatIsNoCheck() {
        var seed = sharedSeed();
        var path = seed.path() + "/clearances";
        var company = organizationOf(People.RIVAL);

        assertViolation(People.COORDINATOR.asks().body(Map.of()).post(path), 422, "organization", "required");
        assertViolation(
                Checks.begin(seed, People.COORDINATOR, organizationOf(People.COORDINATOR)),
                422,
                "organization",
                "own-organization");
        assertViolation(
                Checks.begin(seed, People.COORDINATOR, seed.id().toString()), 422, "organization", "unknown-record");
        assertViolation(
                People.COORDINATOR.asks().body(Map.of("researcher", seed.id())).post(path),
                422,
                "researcher",
                "unknown-record");
        assertRefused(Checks.begin(seed, People.RESEARCHER, company), 403, "http-403");
        assertRefused(Checks.begin(seed, People.RIVAL, company), 404, "http-404");
        assertRefused(Checks.begin(seed, People.NOBODY, company), 401, "http-401");

        worked(Checks.begin(seed, People.COORDINATOR, company), 201);
        assertRefused(Checks.begin(seed, People.COORDINATOR, company), 409, "clearance-already-open");
    }

    @Test
    void refusesAnswersAndDecisionsThatAreNone() {
        var seed = sharedSeed();
        var begun = worked(Checks.begin(seed, People.COORDINATOR, organizationOf(People.RIVAL)), 201);
        var edition = begun.<String>path("form.edition");
        var owner = People.COORDINATOR;

        assertViolation(put(begun, owner, Map.of("answers", List.of())), 422, "edition", "required");
        assertViolation(
                put(
                        begun,
                        owner,
                        Map.of("edition", edition, "answers", List.of(Map.of("question", "weather", "reply", "NO")))),
                422,
                "answers[0].question",
                "unknown-code");
        assertRefused(
                put(begun, owner, Map.of("edition", "2020-01-01{}", "answers", List.of())),
                409,
                "clearance-form-outdated");
        assertRefused(Checks.submit(begun, owner.asks()), 422, "clearance-incomplete");
        assertRefused(
                owner.asks().body(Map.of("edition", edition)).put(Checks.path(begun) + "/answers"),
                428,
                "publication-version-missing");
        assertRefused(
                owner.asks()
                        .header("If-Match", "\"7\"")
                        .body(Map.of("edition", edition))
                        .put(Checks.path(begun) + "/answers"),
                412,
                "publication-stale");
        assertRefused(Checks.decide(begun, officer(), "APPROVED"), 409, "clearance-not-submitted");

        var answered = worked(Checks.answer(begun, owner.asks(), "NO", "NO", "NO", "NO", "NO"), 200);
        var submitted = worked(Checks.submit(answered, owner.asks()), 200);
        assertViolation(Checks.decide(submitted, officer(), Map.of("reason", "所見")), 422, "decision", "required");
        assertViolation(
                Checks.decide(submitted, officer(), Map.of("decision", "APPROVED", "reason", " ")),
                422,
                "reason",
                "required");
        assertViolation(
                Checks.decide(
                        submitted, officer(), Map.of("decision", "REJECTED", "validUntil", "2099-01-01T00:00:00Z")),
                422,
                "validUntil",
                "not-plausible");
        assertViolation(
                Checks.decide(
                        submitted, officer(), Map.of("decision", "APPROVED", "validUntil", "2020-01-01T00:00:00Z")),
                422,
                "validUntil",
                "not-plausible");
        worked(Checks.decide(submitted, officer(), "REJECTED"), 200);
        assertRefused(Checks.decide(submitted, officer(), "APPROVED"), 409, "clearance-already-decided");
    }

    /// A list that came into force meanwhile has to be looked through again.
    @Test
    void wantsADraftOfAnOlderFormToBeAnsweredAgain() {
        var seed = sharedSeed();
        var begun = worked(Checks.begin(seed, People.COORDINATOR, organizationOf(People.RIVAL)), 201);
        var answered = worked(Checks.answer(begun, People.COORDINATOR.asks(), "NO", "NO", "NO", "NO", "NO"), 200);
        stored.execute("update clearances set lists = jsonb_set(lists, '{end-user}', '\"2025-01-31\"') where id = '%s'"
                .formatted(begun.<String>path("id")));

        assertThat(People.COORDINATOR.asks().get(Checks.path(begun)).<Boolean>path("outdated"))
                .isTrue();
        assertRefused(Checks.submit(answered, People.COORDINATOR.asks()), 409, "clearance-form-outdated");

        var again = worked(Checks.answer(answered, People.COORDINATOR.asks(), "NO", "NO", "NO", "NO", "NO"), 200);
        assertThat(again.<Boolean>path("outdated")).isFalse();
        worked(Checks.submit(again, People.COORDINATOR.asks()), 200);
    }

    @Test
    void approvesNothingThatIsSharedWithNobody() {
        var seed = sharedSeed();
        var submitted = Checks.submitted(seed, People.COORDINATOR, organizationOf(People.RIVAL));
        seed.after(made -> made.withdraw(People.COORDINATOR));

        assertRefused(Checks.decide(submitted, officer(), "APPROVED"), 409, "clearance-not-shared");
        worked(Checks.decide(submitted, officer(), "REJECTED"), 200);
    }

    @Test
    void beginsOnceWithOneKey() {
        var seed = sharedSeed();
        var body = Map.of("organization", organizationOf(People.RIVAL));
        var path = seed.path() + "/clearances";

        var first = People.COORDINATOR
                .asks()
                .header("Idempotency-Key", "check-1" + seed.id())
                .body(body)
                .post(path);
        var second = People.COORDINATOR
                .asks()
                .header("Idempotency-Key", "check-1" + seed.id())
                .body(body)
                .post(path);

        assertThat(worked(second, 201).<String>path("id"))
                .isEqualTo(worked(first, 201).path("id"));
        assertThat(first.header("Location")).endsWith(Checks.path(first));
        assertThat(People.COORDINATOR.asks().get(path).<List<?>>path("items")).hasSize(1);
    }

    /// One person of the other side is cleared, their colleagues are not.
    @Test
    void clearsOneResearcherAlone() {
        String researcher = People.NEIGHBOUR
                .asks()
                .body(Sheets.researcher("隣野 明", "Tonarino Akira", "となりの あきら"))
                .post("/researchers")
                .path("id");
        new Made(RecordKind.RESEARCHER, UUID.fromString(researcher), "\"1\"")
                .after(made -> made.publish(People.NEIGHBOUR));
        var seed = sharedSeed();

        var begun = worked(
                People.COORDINATOR.asks().body(Map.of("researcher", researcher)).post(seed.path() + "/clearances"),
                201);
        var answered = worked(Checks.answer(begun, People.COORDINATOR.asks(), "NO", "NO", "NO", "NO", "NO"), 200);
        var submitted = worked(Checks.submit(answered, People.COORDINATOR.asks()), 200);
        worked(Checks.decide(submitted, officer(), "APPROVED"), 200);

        assertThat(submitted.<String>path("counterpart.person.ja")).isEqualTo("隣野 明");
        assertThat(stored.one(
                        "select researcher from ties where record = '%s' and tie = 'CLEARED'".formatted(seed.id())))
                .isEqualTo(researcher);
        assertThat(stored.one(
                        "select organization from ties where record = '%s' and tie = 'CLEARED'".formatted(seed.id())))
                .isEqualTo("null");
    }

    private static Response put(Response check, People who, Map<String, ?> body) {
        return who.asks().header("If-Match", check.header("ETag")).body(body).put(Checks.path(check) + "/answers");
    }

    private static Made sharedSeed() {
        var sheet = new HashMap<>(Sheets.seed("概の雨"));
        sheet.put("details", Sheets.ja(DETAILS));
        return Api.draft(People.COORDINATOR, RecordKind.SEED, sheet)
                .after(made -> made.submit(People.COORDINATOR))
                .after(made -> made.share(People.COORDINATOR, "INTERNAL"));
    }

    private static Made sharedNeed() {
        var sheet = new HashMap<>(Sheets.need("題の雨"));
        sheet.put("situation", Sheets.ja(DETAILS));
        return Api.draft(People.COMPANY, RecordKind.NEED, sheet)
                .after(made -> made.submit(People.COMPANY))
                .after(made -> made.share(People.COMPANY, "INVITED"));
    }

    /// Ties the organization of `whom` by an agreement and has it accepted; the check alone is missing.
    private static String bind(Made record, People keeper, People whom) {
        var organization = organizationOf(whom);
        worked(
                keeper.asks()
                        .body(Map.of("tie", "BOUND", "organization", organization, "wording", NDA))
                        .post(record.path() + "/ties"),
                201);
        worked(whom.asks().body(Map.of("wording", NDA)).put(record.path() + "/acceptance"), 204);
        return organization;
    }

    private static void assertOpens(Made seed) {
        assertThat(seed.read(People.RIVAL).asString()).contains("概の雨", DETAILS);
    }

    private static void assertCloses(Made seed) {
        assertThat(seed.read(People.RIVAL).asString()).contains("概の雨").doesNotContain(DETAILS);
    }

    private static String organizationOf(People who) {
        return who.asks().get("/session").path("organization");
    }
}
