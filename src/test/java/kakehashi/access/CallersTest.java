package kakehashi.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kakehashi.problem.Refused;
import kakehashi.testing.OtherOrganizations;
import kakehashi.testing.People;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class CallersTest {

    private static final String ISSUER = "https://id.example.ac.jp/realms/kakehashi";

    @Inject
    Accounts accounts;

    @Inject
    Proofs proofs;

    @Inject
    Wall wall;

    @Test
    void readsAPersonFromTheirToken() {
        var subject = UUID.randomUUID().toString();
        var claims = Map.<String, Object>of(
                "iss", ISSUER, "sub", subject, "name", "隣野 渉", "organization", OtherOrganizations.UNIVERSITY);

        var caller = calling(claims, "coordinator", "offline_access", "uma_authorization");

        assertThat(caller.name()).isEqualTo("隣野 渉");
        assertThat(caller.roles()).containsExactly(Role.COORDINATOR);
        assertThat(caller.organization())
                .hasToString(People.NEIGHBOUR.asks().get("/session").path("organization"));
        assertThat(caller.account())
                .isNotNull()
                .isEqualTo(calling(claims, "coordinator").account());
    }

    /// Identity servers put the given name first, whatever the language.
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "渉 隣野,      隣野,    渉,      隣野 渉",
                "ワタル トナリノ, トナリノ, ワタル,   トナリノ ワタル",
                "Wataru Tonarino, Tonarino, Wataru, Wataru Tonarino",
                "隣野 渉,      隣野,    -,       隣野 渉",
                "-,            -,       -,       login-name",
            })
    void greetsByTheNameInTheOrderOfItsLanguage(
            @Nullable String name, @Nullable String family, @Nullable String given, String greeted) {
        var claims = new HashMap<String, Object>(
                Map.of("iss", ISSUER, "sub", UUID.randomUUID().toString()));
        claims.put("name", name);
        claims.put("family_name", family);
        claims.put("given_name", given);

        assertThat(calling(claims, "researcher").name()).isEqualTo(greeted);
    }

    /// A subject is unique within its issuer only.
    @Test
    void tellsTheSameSubjectOfTwoIssuersApart() {
        var subject = UUID.randomUUID().toString();

        var one = calling(Map.of("iss", ISSUER, "sub", subject), "researcher");
        var other = calling(Map.of("iss", "https://elsewhere.example", "sub", subject), "researcher");

        assertThat(one.account()).isNotEqualTo(other.account());
    }

    @Test
    void givesNoOrganizationThatTheRegisterDoesNotKnow() {
        var caller = calling(
                Map.of("iss", ISSUER, "sub", UUID.randomUUID().toString(), "organization", "org-unheard-of"),
                "company");

        assertThat(caller.organization()).isNull();
        assertThat(caller.isNobody()).isFalse();
    }

    @Test
    void knowsNobodyWhenNobodyIsSignedIn() {
        var callers =
                new Callers(QuarkusSecurityIdentity.builder().setAnonymous(true).build(), accounts, proofs, wall);

        assertThat(callers.current().isNobody()).isTrue();
        assertThat(callers.current().roles()).isEmpty();
        assertThatThrownBy(callers::signedInOrRefused)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(new AccessRefusal.SignInNeeded()));
    }

    private Caller calling(Map<String, Object> claims, String... roles) {
        SecurityIdentity identity = QuarkusSecurityIdentity.builder()
                .setPrincipal(new Token(claims))
                .addRoles(Set.of(roles))
                .build();
        return new Callers(identity, accounts, proofs, wall).current();
    }

    /// A token that somebody else has checked.
    record Token(Map<String, Object> claims) implements JsonWebToken {

        @Override
        public String getName() {
            return "login-name";
        }

        @Override
        public Set<String> getClaimNames() {
            return claims.keySet();
        }

        @Override
        @SuppressWarnings("unchecked")
        public <T> @Nullable T getClaim(String name) {
            return (T) claims.get(name);
        }
    }
}
