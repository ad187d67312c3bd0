package kakehashi.access.gate;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import kakehashi.access.AccessRefusal;
import kakehashi.access.Proofs;
import kakehashi.problem.Problem;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/// Says how to show anew that it is you: programs are told in a header what to ask the identity server for, and a
/// browser that follows a link to a file is taken there and back to the page with the link.
///
/// Source: RFC 9470 §3.
class ProofGuard {

    private static final String NEEDED = "/problems/" + new AccessRefusal.ProofNeeded().code();
    private static final int SEE_OTHER = 303;

    private final Proofs proofs;

    ProofGuard(Proofs proofs) {
        this.proofs = proofs;
    }

    @ServerResponseFilter
    public void guide(ContainerRequestContext request, ContainerResponseContext response) {
        var demand = proofs.demand();
        if (demand.isEmpty()
                || !(response.getEntity() instanceof Problem problem)
                || !problem.type().equals(NEEDED)) {
            return;
        }
        if ("navigate".equals(request.getHeaderString("Sec-Fetch-Mode"))) {
            var back = page(request.getHeaderString("Referer"), request.getHeaderString(HttpHeaders.HOST));
            response.setStatus(SEE_OTHER);
            response.setEntity(null);
            response.getHeaders()
                    .putSingle(
                            HttpHeaders.LOCATION,
                            "/auth/proof?returnTo=" + URLEncoder.encode(back, StandardCharsets.UTF_8));
            return;
        }
        response.getHeaders()
                .putSingle(
                        HttpHeaders.WWW_AUTHENTICATE,
                        "Bearer error=\"insufficient_user_authentication\", acr_values=\"%s\", max_age=\"%d\""
                                .formatted(demand.get().acr(), demand.get().maxAge()));
    }

    /// The page of ours that the link stood on.
    private static String page(@Nullable String referer, @Nullable String host) {
        if (referer == null) {
            return "/";
        }
        try {
            var address = URI.create(referer);
            var query = address.getRawQuery();
            return address.getRawAuthority().equals(host)
                    ? address.getRawPath() + (query == null ? "" : "?" + query)
                    : "/";
        } catch (IllegalArgumentException | NullPointerException foreign) {
            return "/";
        }
    }
}
