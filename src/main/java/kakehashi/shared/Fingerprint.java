package kakehashi.shared;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;

/// Short names for contents: equal contents, equal names.
public final class Fingerprint {

    private static final int BYTES = 12;

    private Fingerprint() {}

    /// Of the first 96 bits of SHA-256, in 16 characters that any address may hold.
    public static String of(byte[] content) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(content);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest, BYTES));
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
