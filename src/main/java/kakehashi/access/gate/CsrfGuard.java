package kakehashi.access.gate;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import java.util.Set;
import kakehashi.access.AccessRefusal;
import kakehashi.problem.Refused;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/// Refuses calls that another site made the browser send.
///
/// Source: RFC 10017 (BCP 212), a fixed header that needs a pre-flight, and the Origin check.
class CsrfGuard {

    private static final String HEADER = "X-Requested-With";
    private static final String VALUE = "JavaScript";
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    @ServerRequestFilter
    public void guard(ContainerRequestContext request) {
        boolean byCookie = SessionCookies.areAmong(request.getCookies().keySet())
                && request.getHeaderString(HttpHeaders.AUTHORIZATION) == null;
        if (SAFE.contains(request.getMethod()) || !byCookie) {
            return;
        }
        if (isForeign(request.getHeaderString("Origin"), request.getHeaderString(HttpHeaders.HOST))) {
            throw new Refused(new AccessRefusal.ForeignOrigin());
        }
        if (!VALUE.equals(request.getHeaderString(HEADER))) {
            throw new Refused(new AccessRefusal.CsrfHeaderMissing());
        }
    }

    private static boolean isForeign(@Nullable String origin, @Nullable String host) {
        if (origin == null) {
            return false;
        }
        try {
            return !URI.create(origin).getRawAuthority().equals(host);
        } catch (IllegalArgumentException | NullPointerException opaque) {
            return true; // "null" and other opaque origins are nobody we know
        }
    }
}
