package kakehashi.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProofsTest {

    private static final Instant NOW = Instant.parse("2026-11-29T03:00:00Z");
    private static final Duration LASTS = Duration.ofMinutes(10);

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                // level,       seconds ago, given
                "second-factor, 0,           true",
                "second-factor, 599,         true",
                "second-factor, 600,         false",
                "second-factor, -,           false",
                "password,      0,           false",
                "-,             0,           false",
            })
    void takesAFreshSecondFactorAndNothingElse(@Nullable String level, @Nullable Long ago, boolean given) {
        var claims = new HashMap<String, Object>();
        if (level != null) {
            claims.put("acr", level);
        }
        if (ago != null) {
            claims.put("auth_time", NOW.getEpochSecond() - ago);
        }

        assertThat(proofs("second-factor").isGiven(identity(claims))).isEqualTo(given);
    }

    @Test
    void takesNobodyWithoutAToken() {
        var byName =
                QuarkusSecurityIdentity.builder().setPrincipal(() -> "somebody").build();

        assertThat(proofs("second-factor").isGiven(byName)).isFalse();
    }

    @Test
    void asksForNothingWhereOneFactorIsEnough() {
        var proofs = proofs(null);

        assertThat(proofs.isGiven(identity(new HashMap<>()))).isTrue();
        assertThat(proofs.demand()).isEmpty();
    }

    @Test
    void namesWhatTheIdentityServerIsAskedFor() {
        assertThat(proofs("second-factor").demand()).contains(new Proofs.Demand("second-factor", 600));
    }

    private static SecurityIdentity identity(HashMap<String, Object> claims) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new CallersTest.Token(claims))
                .build();
    }

    private static Proofs proofs(@Nullable String needed) {
        var rules = new AccessConfig() {
            @Override
            public boolean oneReleases() {
                return false;
            }

            @Override
            public Optional<String> secondFactor() {
                return Optional.ofNullable(needed);
            }

            @Override
            public Duration proofLasts() {
                return LASTS;
            }

            @Override
            public Duration notFoundBeat() {
                return Duration.ZERO;
            }

            @Override
            public boolean ownerServes() {
                return false;
            }
        };
        return new Proofs(rules, Clock.fixed(NOW, ZoneOffset.UTC));
    }
}
