package kakehashi.access;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.jwt.Claims;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/// Knows whether somebody has shown just now, by a second factor, that it is them.
///
/// A session lasts a working day, and a screen is left alone, or a cookie stolen, in less: what lets a secret out asks
/// for more than a session.
///
/// Source: RFC 9470, OpenID Connect Core 1.0 §2 (`acr`, `auth_time`).
@ApplicationScoped
public class Proofs {

    private static final String CONTEXT = "acr";

    private final AccessConfig rules;
    private final Clock clock;

    Proofs(AccessConfig rules, Clock clock) {
        this.rules = rules;
        this.clock = clock;
    }

    /// Whether `identity` comes with such a proof, or none is asked for.
    boolean isGiven(SecurityIdentity identity) {
        return rules.secondFactor()
                .map(needed -> identity.getPrincipal() instanceof JsonWebToken token
                        && needed.equals(token.getClaim(CONTEXT))
                        && isFresh(token))
                .orElse(true);
    }

    private boolean isFresh(JsonWebToken token) {
        var at = token.<@Nullable Long>getClaim(Claims.auth_time);
        return at != null && clock.instant().isBefore(Instant.ofEpochSecond(at).plus(rules.proofLasts()));
    }

    /// What a sign-in has to be; empty when any will do.
    public Optional<Demand> demand() {
        return rules.secondFactor()
                .map(acr -> new Demand(acr, rules.proofLasts().toSeconds()));
    }

    /// @param acr    the level of authentication, in the identity server's words
    /// @param maxAge in seconds
    public record Demand(String acr, long maxAge) {}
}
