package kakehashi.shared;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;

/// A secret that somebody carries in a link. Kept is only what it is recognized by.
///
/// @param secret 43 characters that any address may hold, of 256 random bits
public record Token(String secret) {

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    public static Token make() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new Token(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /// What it is recognized by, as of [Fingerprint].
    public String hash() {
        return Fingerprint.of(secret.getBytes(StandardCharsets.UTF_8));
    }
}
