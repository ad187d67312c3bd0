package kakehashi.access;

/// Secrets for tests that need no running product.
public final class Secrets {

    private Secrets() {}

    public static Secret of(String secret) {
        return new Secret(secret);
    }
}
