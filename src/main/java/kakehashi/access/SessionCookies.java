package kakehashi.access;

import java.util.Collection;
import java.util.Set;

/// The cookies that carry a session: of the demonstration, and of an identity server.
public final class SessionCookies {

    private static final Set<String> NAMES = Set.of("kakehashi_session", "q_session");

    private SessionCookies() {}

    /// Whether a browser says it has a session; not whether that is true.
    public static boolean areAmong(Collection<String> cookies) {
        return cookies.stream().anyMatch(NAMES::contains);
    }
}
