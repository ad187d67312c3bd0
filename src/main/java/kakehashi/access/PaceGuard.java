package kakehashi.access;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.Set;
import kakehashi.problem.ProblemAnswer;
import kakehashi.problem.Refused;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/// Holds whoever is not signed in to a pace where an answer costs much, and everybody at the form where passwords could
/// be tried.
///
/// An address stands for a caller; behind something that ends TLS the framework has to be told to believe it.
///
/// Source: ASVS 5.0, 2.4.1 and 6.3.1; RFC 6585 §4.
@ApplicationScoped
class PaceGuard {

    private static final Set<String> COSTLY = Set.of(
            "POST /api/v1/matches",
            "GET /api/v1/catalogue",
            "GET /api/v1/seeds",
            "GET /api/v1/needs",
            "GET /api/v1/researchers",
            "GET /api/v1/organizations",
            "GET /api/v1/suggestions",
            "GET /api/v1/feeds/catalogue");

    private static final String FORM = "/auth/session";
    private static final int FIRST = 1_000;

    private final SecurityIdentity identity;
    private final Pace questions;
    private final Pace signIns;

    PaceGuard(SecurityIdentity identity, PaceConfig config) {
        this.identity = identity;
        this.questions = new Pace(config.questions());
        this.signIns = new Pace(config.signIns());
    }

    /// @throws Refused [AccessRefusal.TooFast]
    @ServerRequestFilter
    public void keep(ContainerRequestContext request, RoutingContext call) {
        if (COSTLY.contains(request.getMethod() + " " + request.getUriInfo().getPath()) && identity.isAnonymous()) {
            questions.keep(address(call));
        }
    }

    /// The form is the framework's: it answers before any filter of ours would be asked.
    void guardForm(@Observes Filters filters, ProblemAnswer problems) {
        filters.register(
                call -> {
                    try {
                        if (call.normalizedPath().equals(FORM)) {
                            signIns.keep(address(call));
                        }
                    } catch (Refused refused) {
                        problems.send(refused.refusal(), call);
                        return;
                    }
                    call.next();
                },
                FIRST);
    }

    private static String address(RoutingContext call) {
        return String.valueOf(call.request().remoteAddress().hostAddress());
    }
}
