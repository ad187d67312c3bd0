package kakehashi.access;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.oidc.IdTokenCredential;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import java.util.Base64;
import java.util.HashMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccessTokensOnlyTest {

    private static final AuthenticationRequestContext NO_CONTEXT =
            blocking -> Uni.createFrom().nothing();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                // header                         | claim   | comes in
                "{\"alg\":\"RS256\"}                | Bearer  | true",
                "{\"typ\":\"JWT\"}                  | Bearer  | true",
                "{\"typ\":\"at+jwt\"}               | -       | true",
                "{\"typ\":\"application/at+jwt\"}   | -       | true",
                "{\"typ\":\"AT+JWT\"}               | -       | true",
                "{\"typ\":\"JWT\"}                  | -       | false",
                "{\"alg\":\"RS256\"}                | -       | false",
                "{\"typ\":7}                        | -       | false",
                "no header                          | -       | false",
                "{\"typ\":\"JWT\"}                  | ID      | false",
                "{\"typ\":\"at+jwt\"}               | ID      | false",
                "{\"typ\":\"JWT\"}                  | Refresh | false",
                "{\"typ\":\"logout+jwt\"}           | Logout  | false",
                "{\"typ\":\"logout+jwt\"}           | -       | false",
                "{\"typ\":\"JWT\"}                  | bearer  | false",
            })
    void letProgramsInThatSayTheyBringOne(String header, @Nullable String claim, boolean comesIn) {
        var program = new AccessTokenCredential(token(header));

        if (comesIn) {
            assertThatCode(() -> asked(identity(header, claim, program))).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(() -> asked(identity(header, claim, program)))
                    .isInstanceOf(AuthenticationFailedException.class);
        }
    }

    @Test
    void leaveABrowsersSessionAlone() {
        var header = "{\"typ\":\"JWT\"}";
        var session = QuarkusSecurityIdentity.builder(
                        identity(header, "ID", new AccessTokenCredential(token("{\"typ\":\"JWT\"}"))))
                .addCredential(new IdTokenCredential(token(header)))
                .build();

        assertThat(asked(session)).isSameAs(session);
    }

    @Test
    void leaveWhoeverHasNoTokenAlone() {
        var demonstration = QuarkusSecurityIdentity.builder()
                .setPrincipal(() -> "coordinator")
                .build();

        assertThat(asked(demonstration)).isSameAs(demonstration);
    }

    private static SecurityIdentity asked(SecurityIdentity identity) {
        return new AccessTokensOnly().augment(identity, NO_CONTEXT).await().indefinitely();
    }

    private static SecurityIdentity identity(String header, @Nullable String claim, AccessTokenCredential credential) {
        var claims = new HashMap<String, Object>();
        claims.put("raw_token", token(header));
        if (claim != null) {
            claims.put("typ", claim);
        }
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new CallersTest.Token(claims))
                .addCredential(credential)
                .build();
    }

    private static String token(String header) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(header.getBytes(UTF_8)) + ".claims.signature";
    }
}
