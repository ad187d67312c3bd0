package kakehashi.access;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.oidc.IdTokenCredential;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/// Refuses programs that bring a token of another kind: an ID token tells who somebody is to the program it was made
/// for, and gives whoever else holds it no access.
///
/// The framework checks signature, issuer, audience and time. Its own check of the type would hold for the ID token of
/// a browser's session, too.
///
/// Source: RFC 9068 §4, the type in the header; Keycloak has it in the claim `typ`.
@ApplicationScoped
class AccessTokensOnly implements SecurityIdentityAugmentor {

    private static final Set<String> IN_HEADER = Set.of("at+jwt", "application/at+jwt");
    private static final String IN_CLAIM = "Bearer";

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        return isOfAProgram(identity) && !isAccessToken(identity)
                ? Uni.createFrom().failure(new AuthenticationFailedException("not an access token"))
                : Uni.createFrom().item(identity);
    }

    /// A browser's session holds the ID token beside the access token.
    private static boolean isOfAProgram(SecurityIdentity identity) {
        return identity.getCredential(AccessTokenCredential.class) != null
                && identity.getCredential(IdTokenCredential.class) == null;
    }

    private static boolean isAccessToken(SecurityIdentity identity) {
        if (!(identity.getPrincipal() instanceof JsonWebToken token)) {
            return false;
        }
        var claim = token.<@Nullable Object>getClaim("typ");
        return claim == null ? IN_HEADER.contains(typeInHeader(token.getRawToken())) : claim.equals(IN_CLAIM);
    }

    private static String typeInHeader(@Nullable String token) {
        if (token == null) {
            return "";
        }
        try {
            var header = Base64.getUrlDecoder().decode(token.substring(0, Math.max(0, token.indexOf('.'))));
            return new JsonObject(new String(header, StandardCharsets.UTF_8))
                    .getString("typ", "")
                    .toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException | DecodeException | ClassCastException unreadable) {
            return "";
        }
    }
}
