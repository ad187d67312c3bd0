package kakehashi.operation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the realm file promises; whoever loosens it reads here why it was so.
class RealmTest {

    private static final Path FOLDER = Path.of("deploy", "keycloak");
    private static final JsonNode REALM = read("realm.json");
    /// What `access.second-factor` is unless an operator says otherwise.
    private static final String SECOND_FACTOR = "second-factor";

    private static final JsonNode CLIENT = REALM.path("clients").path(0);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // property                       | value    | reason
                "sslRequired                      | external | RFC 9700 2.6: TLS for everybody outside this machine",
                "registrationAllowed              | false    | who belongs where is decided by the operator",
                "resetPasswordAllowed             | false    | ASVS 6.4.3: no way in by a mailbox unless somebody decides so",
                "rememberMe                       | false    | ASVS 7.3.2: no session beyond its greatest age",
                "editUsernameAllowed              | false    | RFC 9700 4.15: nobody takes another's name",
                "duplicateEmailsAllowed           | false    | ASVS 6.8.1: one address, one person",
                "bruteForceProtected              | true     | ASVS 6.3.1: passwords are not guessed by trying",
                "permanentLockout                 | false    | ASVS 6.1.1: nobody locks others out for ever",
                "defaultSignatureAlgorithm        | ES256    | ASVS 9.1.2, 11.3: an approved asymmetric signature",
                "revokeRefreshToken               | true     | RFC 9700 4.14.2: a refresh token is replaced when used",
                "refreshTokenMaxReuse             | 0        | RFC 9700 4.14.2: and never taken again",
                "offlineSessionMaxLifespanEnabled | true     | ASVS 10.4.8: refresh tokens end for certain",
                "eventsEnabled                    | true     | ASVS 16.3.1: who came in and who failed is written down",
                "adminEventsEnabled               | true     | ASVS 16.3.3: and what its administrators did",
                "adminEventsDetailsEnabled        | false    | ASVS 16.2.5: without the secrets they typed",
            })
    void isSet(String property, String value, String reason) {
        assertThat(REALM.path(property).asText()).as(reason).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // property             | most  | reason
                "accessCodeLifespan     | 60    | ASVS 10.4.3: a code lives for a minute at most",
                "accessCodeLifespanLogin| 1800  | a login left open ends",
                "accessTokenLifespan    | 300   | RFC 9700 2.2: what is stolen is soon worth nothing",
                "ssoSessionIdleTimeout  | 1800  | ASVS 7.3.1: a session left alone ends",
                "ssoSessionMaxLifespan  | 28800 | ASVS 7.3.2: after a working day at the latest",
                "failureFactor          | 10    | ASVS 6.3.1: tries before a pause",
            })
    void isAtMost(String property, int most, String reason) {
        assertThat(REALM.path(property).asInt(Integer.MAX_VALUE)).as(reason).isBetween(1, most);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // property of the client                             | value | reason
                "/publicClient                                        | false | RFC 9700 2.5: the product proves who it is",
                "/standardFlowEnabled                                 | true  | RFC 9700 2.1.1: people come in by a code",
                "/implicitFlowEnabled                                 | false | RFC 9700 2.1.2: no token in an address",
                "/directAccessGrantsEnabled                           | false | RFC 9700 2.4: no password goes through the product",
                "/serviceAccountsEnabled                              | false | RFC 9700 2.3: the product itself is nobody",
                "/fullScopeAllowed                                    | false | RFC 9700 2.3: tokens carry the roles named, no others",
                "/attributes/pkce.code.challenge.method               | S256  | RFC 9700 2.1.1: PKCE, and not in the open",
                "/attributes/require.pushed.authorization.requests    | true  | RFC 9126 6: what is asked is not in the browser's hands",
                "/attributes/access.token.signed.response.alg         | ES256 | ASVS 9.1.2: one algorithm",
                "/attributes/id.token.signed.response.alg             | ES256 | ASVS 9.1.2: one algorithm",
                "/attributes/access.token.header.type.rfc9068         | true  | RFC 9068 2.1: a token says what it is",
                "/attributes/oauth2.device.authorization.grant.enabled| false | ASVS 10.4.4: no grant that nobody uses",
                "/attributes/oidc.ciba.grant.enabled                  | false | ASVS 10.4.4: no grant that nobody uses",
                "/attributes/standard.token.exchange.enabled          | false | ASVS 10.4.4: no grant that nobody uses",
                "/attributes/backchannel.logout.session.required      | true  | ASVS 7.4.1: each session is ended by its name",
                "/attributes/backchannel.logout.url      | ${KAKEHASHI_ADDRESS}/auth/backchannel | ASVS 7.4.1: out there, out here",
                "/attributes/post.logout.redirect.uris   | ${KAKEHASHI_ADDRESS}/                 | RFC 9700 4.11: no open redirect",
            })
    void isSetForTheProduct(String property, String value, String reason) {
        assertThat(CLIENT.at(property).asText()).as(reason).isEqualTo(value);
    }

    /// Source: RFC 9700 2.1, exact comparison of addresses.
    @Test
    void sendsPeopleBackToOneAddressAlone() {
        assertThat(texts(CLIENT.path("redirectUris"))).containsExactly("${KAKEHASHI_ADDRESS}/auth/callback");
        assertThat(texts(CLIENT.path("webOrigins"))).isEmpty();
        assertThat(REALM.path("clients")).hasSize(1);
    }

    /// Source: ASVS 10.4.11. No `offline_access`: such a session would outlive the working day.
    @Test
    void givesTheProductWhatItReads() {
        assertThat(texts(CLIENT.path("optionalClientScopes"))).isEmpty();
        assertThat(texts(CLIENT.path("defaultClientScopes"))).doesNotContain("offline_access");
        assertThat(texts(REALM.at("/scopeMappings/0/roles")))
                .containsExactlyInAnyOrderElementsOf(stream(REALM.at("/roles/realm"))
                        .map(role -> role.path("name").asText())
                        .toList());
    }

    /// Source: ASVS 6.3.3, RFC 9470: what lets a secret out asks for a second factor, and the product reads that it was
    /// shown and when.
    @Test
    void asksForASecondFactorWhereTheProductWantsOne() throws IOException {
        var levels =
                new ObjectMapper().readTree(REALM.at("/attributes/acr.loa.map").asText());
        var flow = flow("level of the second factor");

        assertThat(levels.path("password").asInt())
                .isLessThan(levels.path(SECOND_FACTOR).asInt());
        assertThat(REALM.path("browserFlow").asText()).isEqualTo("sign-in");
        assertThat(executions(flow("sign-in levels")))
                .containsExactly("level of the password", "level of the second factor");
        assertThat(executions(flow)).containsExactly("conditional-level-of-authentication", "auth-otp-form");
        assertThat(stream(flow.path("authenticationExecutions"))
                        .map(each -> each.path("requirement").asText()))
                .containsOnly("REQUIRED");
        var config = config(
                flow.at("/authenticationExecutions/0/authenticatorConfig").asText());
        assertThat(config.path("loa-condition-level").asInt())
                .isEqualTo(levels.path(SECOND_FACTOR).asInt());
        assertThat(config.path("loa-max-age").asInt()).isEqualTo(600);
        assertThat(REALM.path("otpPolicyCodeReusable").asBoolean(true))
                .as("ASVS 6.5.1: once")
                .isFalse();
        assertThat(texts(CLIENT.path("defaultClientScopes"))).contains("acr", "basic");
    }

    /// Source: ASVS 6.8.1 and CVE-2026-9087: an address that another provider tells proves nothing; whose account it
    /// is signs in to it.
    @Test
    void linksAnAccountOnlyForWhoeverSignsInToIt() {
        assertThat(REALM.path("firstBrokerLoginFlow").asText()).isEqualTo("first sign-in by another provider");
        assertThat(executions(flow("first sign-in by another provider")))
                .containsExactly("idp-create-user-if-unique", "link an account");
        assertThat(executions(flow("link an account")))
                .containsExactly("idp-confirm-link", "idp-username-password-form");
        assertThat(REALM.findValuesAsText("authenticator"))
                .doesNotContain("idp-email-verification", "idp-auto-link", "idp-detect-existing-broker-user");
    }

    private static JsonNode flow(String alias) {
        return stream(REALM.path("authenticationFlows"))
                .filter(flow -> flow.path("alias").asText().equals(alias))
                .findAny()
                .orElseThrow();
    }

    private static List<String> executions(JsonNode flow) {
        return stream(flow.path("authenticationExecutions"))
                .map(each -> each.path(each.has("flowAlias") ? "flowAlias" : "authenticator")
                        .asText())
                .toList();
    }

    private static JsonNode config(String alias) {
        return stream(REALM.path("authenticatorConfig"))
                .filter(each -> each.path("alias").asText().equals(alias))
                .findAny()
                .orElseThrow()
                .path("config");
    }

    /// A secret in a file that everybody reads would be none.
    @Test
    void holdsNoSecretAndNobodysPassword() {
        assertThat(CLIENT.path("secret").asText()).isEqualTo("${KAKEHASHI_CLIENT_SECRET}");
        assertThat(REALM.has("users")).isFalse();
        assertThat(REALM.findValues("credentials")).isEmpty();
    }

    /// Source: ASVS 6.2.1, 6.2.5, 6.2.9 to 6.2.11: long, of any characters, valid until given up, not the own name.
    @Test
    void wantsLongPasswordsAndNoRulesOfComposition() {
        var policy = List.of(REALM.path("passwordPolicy").asText().split(" and "));

        assertThat(policy).containsExactlyInAnyOrder("length(15)", "notUsername", "notContainsUsername", "notEmail");
    }

    /// The clients that an operator adds later are held to the same. Source: RFC 9700 2.1, 2.1.1, 2.1.2, 2.3, 2.4.
    @ParameterizedTest
    @CsvSource({
        "every-client,         pkce-enforcer",
        "every-client,         reject-implicit-grant",
        "every-client,         reject-ropc-grant",
        "client-with-a-secret, secure-client-uris-pattern",
        "client-with-a-secret, full-scope-disabled",
    })
    void holdsEveryClientTo(String policy, String executor) {
        var inForce = named(REALM.at("/clientPolicies/policies"), policy);

        assertThat(inForce.path("enabled").asBoolean()).isTrue();
        assertThat(texts(inForce.path("profiles")))
                .anyMatch(profile -> executors(named(REALM.at("/clientProfiles/profiles"), profile))
                        .contains(executor));
    }

    /// They belong to the trial alone; their password is known to everybody.
    @Test
    void keepsInventedPeopleApart() {
        var people = read("people.json");

        assertThat(people.path("realm")).isEqualTo(REALM.path("realm"));
        assertThat(people.path("users"))
                .hasSize(5)
                .allSatisfy(person -> assertThat(person.path("email").asText()).endsWith("@kakehashi.example"));
    }

    private static JsonNode named(JsonNode list, String name) {
        return stream(list)
                .filter(each -> each.path("name").asText().equals(name))
                .findAny()
                .orElseThrow();
    }

    private static List<String> executors(JsonNode profile) {
        return profile.path("executors").findValuesAsText("executor");
    }

    private static List<String> texts(JsonNode list) {
        return stream(list).map(JsonNode::asText).toList();
    }

    private static Stream<JsonNode> stream(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    private static JsonNode read(String file) {
        try {
            return new ObjectMapper().readTree(FOLDER.resolve(file).toFile());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
