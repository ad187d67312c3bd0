package kakehashi.membership;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import kakehashi.testing.People;
import kakehashi.testing.Sheets;
import kakehashi.testing.Stored;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Who belongs to an organization: the stranger is a manager there, the clerk belongs there by the identity server's
/// word, the newcomer belongs nowhere.
@QuarkusTest
class MembershipTest {

    private static final String MANAGER = "stranger";
    private static final String NEWCOMER = "newcomer";
    private static final String CLERK = "clerk";

    @Inject
    Stored stored;

    private String home;

    @BeforeEach
    void findHome() {
        home = as(MANAGER).get("/session").path("organization");
    }

    @AfterEach
    void forget() {
        stored.execute("delete from members where subject in ('test:newcomer', 'test:clerk')");
        stored.execute("delete from member_invitations");
        as(NEWCOMER).delete("/account");
        as(CLERK).delete("/account");
    }

    @Test
    void comesAboutByAnInvitationThatIsGoodOnce() {
        session(NEWCOMER).body("organization", nullValue()).body("roles", empty());
        var secret = invite(Map.of("roles", List.of("researcher"), "mail", "Newcomer@kakehashi.example"));

        as(NEWCOMER)
                .body(Map.of("secret", secret))
                .post("/me/invitation")
                .then()
                .statusCode(200)
                .body("organization.name.ja", equalTo("余所研究機構"))
                .body("roles", contains("researcher"));
        session(NEWCOMER).body("organization", nullValue());
        accept(NEWCOMER, secret).statusCode(200);

        session(NEWCOMER).body("organization", equalTo(home)).body("roles", contains("researcher"));
        accept(NEWCOMER, secret).statusCode(404).body("type", equalTo("/problems/membership-invitation-over"));
        accept(CLERK, secret).statusCode(404);
        list().body("members.find { it.name == '新井 来' }.said", equalTo(true)).body("invitations", empty());
        assertThat(audited()).containsSubsequence("MEMBER_INVITED", "MEMBER_JOINED");
    }

    @Test
    void isChangedByAManagerFromTheNextRequestOn() {
        accept(NEWCOMER, invite(Map.of("roles", List.of("researcher")))).statusCode(200);
        var seed = Map.of("sheet", Sheets.seed("所属の試し"));

        put(NEWCOMER, "coordinator", "officer").statusCode(204);

        session(NEWCOMER).body("roles", contains("coordinator", "officer"));
        as(MANAGER).delete(member(NEWCOMER)).then().statusCode(204);
        session(NEWCOMER).body("organization", nullValue()).body("roles", empty());
        as(NEWCOMER).body(seed).post("/seeds").then().statusCode(403);
        list().body("members.find { it.name == '新井 来' }.ended", not(nullValue()));
        put(NEWCOMER, "researcher").statusCode(204);
        session(NEWCOMER).body("organization", equalTo(home)).body("roles", contains("researcher"));
        assertThat(audited()).containsSubsequence("MEMBER_CHANGED", "MEMBER_ENDED", "MEMBER_CHANGED");
    }

    /// The token of somebody who has to go says for minutes what they were.
    @Test
    void endsAtOnceWhateverTheIdentityServerSays() {
        session(CLERK).body("organization", equalTo(home)).body("roles", contains("coordinator"));
        as(CLERK).get("/me/records").then().statusCode(200);
        var account = member(CLERK);

        as(MANAGER).delete(account).then().statusCode(204);

        session(CLERK).body("organization", nullValue()).body("roles", empty());
        assertThat(stored.one("select array_to_string(roles, ',') || coalesce(organization::text, '') from accounts"
                        + " where subject = 'test:clerk'"))
                .isEmpty();
    }

    @Test
    void doesNotComeBackWithANewAccount() {
        session(CLERK).body("organization", equalTo(home));
        as(MANAGER).delete(member(CLERK)).then().statusCode(204);

        as(CLERK).delete("/account").then().statusCode(204);

        session(CLERK).body("organization", nullValue()).body("roles", empty());
    }

    @Test
    void isGivenOutAndForgottenWithTheAccount() {
        accept(NEWCOMER, invite(Map.of("roles", List.of("researcher")))).statusCode(200);
        as(NEWCOMER).get("/account/data").then().statusCode(200).body("membership.organization", contains(home));

        as(NEWCOMER).delete("/account").then().statusCode(204);

        session(NEWCOMER).body("organization", nullValue()).body("roles", empty());
    }

    @Test
    void isForOneAddressWhereOneIsNamed() {
        var secret = invite(Map.of("roles", List.of("researcher"), "mail", "somebody.else@kakehashi.example"));

        accept(NEWCOMER, secret).statusCode(403).body("type", equalTo("/problems/membership-other-address"));
        session(NEWCOMER).body("organization", nullValue());
    }

    @Test
    void isForPeopleWhoBelongNowhereElse() {
        accept("rival", invite(Map.of("roles", List.of("researcher"))))
                .statusCode(409)
                .body("type", equalTo("/problems/membership-belongs-elsewhere"));
    }

    @Test
    void ofSeveralWhoTryAtOnceOneJoins() throws Exception {
        var secret = invite(Map.of("roles", List.of("researcher")));
        session(NEWCOMER);
        var start = new CyclicBarrier(4);
        var statuses = new ArrayList<Integer>();
        try (var threads = Executors.newFixedThreadPool(4)) {
            var tries = new ArrayList<Future<Integer>>();
            for (int i = 0; i < 4; i++) {
                tries.add(threads.submit(() -> {
                    start.await();
                    return accept(NEWCOMER, secret).extract().statusCode();
                }));
            }
            for (var each : tries) {
                statuses.add(each.get());
            }
        }

        assertThat(statuses).containsOnlyOnce(200).containsOnly(200, 404);
    }

    @Test
    void isOverWhenTakenBackOrAfterAWeek() {
        var back = invite(Map.of("roles", List.of("researcher")));
        String id = list().extract().path("invitations[0].id");
        as(MANAGER)
                .delete("/organizations/" + home + "/invitations/" + id)
                .then()
                .statusCode(204);
        as(MANAGER)
                .delete("/organizations/" + home + "/invitations/" + id)
                .then()
                .statusCode(404);
        accept(NEWCOMER, back).statusCode(404);

        var late = invite(Map.of("roles", List.of("researcher")));
        stored.execute("update member_invitations set until = now() where revoked_at is null");
        accept(NEWCOMER, late).statusCode(404);
        list().body("invitations", empty());
    }

    @ParameterizedTest
    @CsvSource({"admin, unknown-code", "auditor, unknown-code"})
    void givesNoRoleForTheWholeInstallation(String role, String code) {
        as(MANAGER)
                .body(Map.of("roles", List.of("coordinator", role)))
                .post("/organizations/" + home + "/invitations")
                .then()
                .statusCode(422)
                .body("violations.code", contains(code));
        session(CLERK);
        put(CLERK, role).statusCode(422);
    }

    @Test
    void needsARole() {
        as(MANAGER)
                .body(Map.of())
                .post("/organizations/" + home + "/invitations")
                .then()
                .statusCode(422)
                .body("violations.code", contains("required"));
    }

    @Test
    void isNeverChangedByThePersonThemselves() {
        var own = "/organizations/" + home + "/members/"
                + as(MANAGER).get("/session").path("account.id");

        as(MANAGER).delete(own).then().statusCode(409).body("type", equalTo("/problems/membership-own-place"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"clerk", "rival", "newcomer", "student"})
    void isNoMatterOfAnybodyElse(String name) {
        as(name).get("/organizations/" + home + "/members").then().statusCode(403);
        as(name).body(Map.of("roles", List.of("manager")))
                .post("/organizations/" + home + "/invitations")
                .then()
                .statusCode(403);
    }

    @Test
    void isNoMatterOfPeopleElsewhere() {
        String rival = as("rival").get("/session").path("account.id");

        as(MANAGER)
                .delete("/organizations/" + home + "/members/" + rival)
                .then()
                .statusCode(404);
        session("rival").body("organization", not(nullValue()));
    }

    /// Who works elsewhere by now is not called back, and what they are there is not told.
    @Test
    void isOverForWhoHasGoneElsewhere() {
        session(CLERK);
        var account = member(CLERK);
        as(MANAGER).delete(account).then().statusCode(204);
        stored.execute("update accounts set organization = (select id from organizations where external_id ="
                + " 'org-test-company'), roles = '{company}' where subject = 'test:clerk'");

        list().body("members.find { it.name == '余所 書記' }.roles", empty());
        as(MANAGER)
                .body(Map.of("roles", List.of("coordinator")))
                .put(account)
                .then()
                .statusCode(404);
    }

    /// A new organization has nobody who could invite.
    @Test
    void beginsWithTheAdministrator() {
        var secret = People.ADMIN
                .asks()
                .body(Map.of("roles", List.of("manager")))
                .post("/organizations/" + home + "/invitations")
                .<String>path("secret");

        accept(NEWCOMER, secret).statusCode(200);

        session(NEWCOMER).body("roles", hasItem("manager"));
    }

    private List<String> audited() {
        return List.of(
                stored.one("select string_agg(action, ' ' order by at, id) from audit where record = '" + home + "'")
                        .split(" "));
    }

    private String invite(Map<String, ?> draft) {
        return as(MANAGER)
                .body(draft)
                .post("/organizations/" + home + "/invitations")
                .then()
                .statusCode(201)
                .extract()
                .path("secret");
    }

    private ValidatableResponse accept(String name, String secret) {
        return as(name).body(Map.of("secret", secret)).post("/me/membership").then();
    }

    private ValidatableResponse put(String name, String... roles) {
        return as(MANAGER)
                .body(Map.of("roles", List.of(roles)))
                .put(member(name))
                .then();
    }

    private String member(String name) {
        return "/organizations/" + home + "/members/" + as(name).get("/session").path("account.id");
    }

    private ValidatableResponse list() {
        return as(MANAGER).get("/organizations/" + home + "/members").then().statusCode(200);
    }

    private static ValidatableResponse session(String name) {
        return as(name).get("/session").then().statusCode(200);
    }

    private static RequestSpecification as(String name) {
        return given().basePath("/api/v1")
                .contentType(ContentType.JSON)
                .auth()
                .preemptive()
                .basic(name, People.PASSWORD);
    }
}
