package kakehashi.access.gate;

import java.util.Collection;

/// The cookies that carry a session: of the demonstration, and of an identity server.
public final class SessionCookies {

    private static final String DEMONSTRATION = "kakehashi_session";
    /// Tokens do not fit into one cookie, so the names go on: `q_session_chunk_1`, `q_session_chunk_2`.
    private static final String IDENTITY_SERVER = "q_session";

    private SessionCookies() {}

    /// Whether a browser says it has a session; not whether that is true.
    public static boolean areAmong(Collection<String> cookies) {
        return cookies.stream().anyMatch(name -> name.equals(DEMONSTRATION) || name.startsWith(IDENTITY_SERVER));
    }
}
