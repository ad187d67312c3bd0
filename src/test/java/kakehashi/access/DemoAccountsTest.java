package kakehashi.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.credential.PasswordCredential;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.identity.request.TrustedAuthenticationRequest;
import io.quarkus.security.identity.request.UsernamePasswordAuthenticationRequest;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The product as an operator starts it, which is neither a test nor a live reload.
class DemoAccountsTest {

    private static final DemoAccounts DEMONSTRATION = new DemoAccounts(List.of("prod", "demo"), LaunchMode.NORMAL);
    private static final AuthenticationRequestContext NO_CONTEXT =
            blocking -> Uni.createFrom().nothing();

    /// A door that somebody may be let in by.
    private interface Door<R> {
        Uni<SecurityIdentity> open(R request, AuthenticationRequestContext context);
    }

    static Stream<List<String>> profilesWithoutDemonstration() {
        return Stream.of(List.of(), List.of("prod"), List.of("prod", "staging"), List.of("demonstration"));
    }

    @ParameterizedTest
    @MethodSource("profilesWithoutDemonstration")
    void existNowhereButInTheDemonstration(List<String> profiles) {
        var accounts = new DemoAccounts(profiles, LaunchMode.NORMAL);

        assertThat(accounts.exist()).isFalse();
        assertThat(accounts.all()).isEmpty();
        assertThat(accounts.named("coordinator")).isNull();
    }

    /// Neither the password nor a session cookie made earlier opens the door.
    @Test
    void signNobodyInOutsideTheDemonstration() {
        var accounts = new DemoAccounts(List.of("prod"), LaunchMode.NORMAL);

        for (var account : List.of("company", "coordinator", "researcher", "officer", "admin")) {
            assertNobody(new DemoSignIn(accounts)::authenticate, password(account, DemoAccounts.PASSWORD));
            assertNobody(new DemoSession(accounts)::authenticate, new TrustedAuthenticationRequest(account));
        }
    }

    @Test
    void signInByTheirPasswordInTheDemonstration() {
        var provider = new DemoSignIn(DEMONSTRATION);

        var identity = provider.authenticate(password("coordinator", DemoAccounts.PASSWORD), NO_CONTEXT)
                .await()
                .indefinitely();

        assertThat(DEMONSTRATION.all()).hasSize(5);
        assertThat(identity.getPrincipal().getName()).isEqualTo("coordinator");
        assertThat(identity.getRoles()).containsExactlyInAnyOrder("coordinator", "manager");
    }

    @Test
    void refuseAWrongPasswordAndAnUnknownName() {
        var provider = new DemoSignIn(DEMONSTRATION);

        assertNobody(provider::authenticate, password("coordinator", "Kakehashi"));
        assertNobody(provider::authenticate, password("coordinator", ""));
        assertNobody(provider::authenticate, password("root", DemoAccounts.PASSWORD));
    }

    private static <R extends AuthenticationRequest> void assertNobody(Door<R> door, R request) {
        assertThatThrownBy(() -> door.open(request, NO_CONTEXT).await().indefinitely())
                .isInstanceOf(AuthenticationFailedException.class);
    }

    private static UsernamePasswordAuthenticationRequest password(String name, String password) {
        return new UsernamePasswordAuthenticationRequest(name, new PasswordCredential(password.toCharArray()));
    }
}
