package kakehashi.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import kakehashi.problem.ContentRefusal;
import kakehashi.problem.Refused;
import kakehashi.problem.Violation;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Signs what callers carry for us and seals what nobody may read from a backup.
///
/// HMAC-SHA-256 and AES-256-GCM with keys derived from `kakehashi.secret`.
@ApplicationScoped
public class Secret {

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int MAC_BYTES = 16;

    private final SecretKeySpec signing;
    private final SecretKeySpec sealing;
    private final SecureRandom random = new SecureRandom();

    Secret(@ConfigProperty(name = "kakehashi.secret") String secret) {
        signing = new SecretKeySpec(derive("sign", secret), "HmacSHA256");
        sealing = new SecretKeySpec(derive("seal", secret), "AES");
    }

    /// An opaque text that holds `value` and is good for `purpose` and `caller` alone.
    public String signed(String purpose, String value, Caller caller) {
        var bytes = value.getBytes(StandardCharsets.UTF_8);
        var signed = ByteBuffer.allocate(MAC_BYTES + bytes.length)
                .put(mac(purpose, bytes, caller))
                .put(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(signed.array());
    }

    /// The value of a text made by [#signed].
    ///
    /// @param parameter where the text came from, for the refusal
    /// @throws Refused [ContentRefusal.Unreadable] when it was altered, or made for something or somebody else
    public String verified(String purpose, String parameter, String text, Caller caller) {
        try {
            var signed = Base64.getUrlDecoder().decode(text);
            var bytes = Arrays.copyOfRange(signed, MAC_BYTES, signed.length);
            if (MessageDigest.isEqual(mac(purpose, bytes, caller), Arrays.copyOf(signed, MAC_BYTES))) {
                return new String(bytes, StandardCharsets.UTF_8);
            }
        } catch (IllegalArgumentException malformed) {
            // told below, like any other text that is not ours
        }
        throw new Refused(new ContentRefusal.Unreadable(
                java.util.List.of(Violation.inQuery(parameter, "wrong-form", java.util.Map.of()))));
    }

    /// 32 bytes that nobody without the secret can compute, and that are good for `purpose` alone.
    public byte[] mark(String purpose, byte[] value) {
        return whole(purpose + " ", value);
    }

    public byte[] seal(String value) {
        return seal("", value.getBytes(StandardCharsets.UTF_8));
    }

    /// @param place where it will lie: it can be opened nowhere else
    public byte[] seal(String place, byte[] value) {
        try {
            var nonce = new byte[NONCE_BYTES];
            random.nextBytes(nonce);
            var sealed = cipher(Cipher.ENCRYPT_MODE, nonce, place).doFinal(value);
            return ByteBuffer.allocate(nonce.length + sealed.length)
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java cannot do AES-GCM", e);
        }
    }

    /// @throws IllegalStateException when sealed with another secret or altered
    public String open(byte[] sealed) {
        return new String(open("", sealed), StandardCharsets.UTF_8);
    }

    /// @throws IllegalStateException when sealed with another secret or for another place, or altered
    public byte[] open(String place, byte[] sealed) {
        try {
            return cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(sealed, NONCE_BYTES), place)
                    .doFinal(sealed, NONCE_BYTES, sealed.length - NONCE_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("sealed with another secret or for another place, or altered", e);
        }
    }

    private Cipher cipher(int mode, byte[] nonce, String place) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, sealing, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(place.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    private byte[] mac(String purpose, byte[] value, Caller caller) {
        return Arrays.copyOf(whole(purpose + " " + caller.account() + " ", value), MAC_BYTES);
    }

    private byte[] whole(String purpose, byte[] value) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(signing);
            mac.update(purpose.getBytes(StandardCharsets.UTF_8));
            return mac.doFinal(value);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java cannot do HMAC-SHA-256", e);
        }
    }

    private static byte[] derive(String purpose, String secret) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest((purpose + ":" + secret).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java cannot do SHA-256", e);
        }
    }
}
