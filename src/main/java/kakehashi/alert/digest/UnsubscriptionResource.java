package kakehashi.alert.digest;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import kakehashi.access.AccessRefusal;
import kakehashi.access.Callers;
import kakehashi.access.Wall;
import kakehashi.alert.Subscriptions;
import kakehashi.problem.Refused;
import org.eclipse.microprofile.openapi.annotations.Operation;

/// The way out of all mail, for whoever holds one of the mails: no sign-in, one call.
///
/// Source: RFC 8058. Mail programs look at links before their readers do, so reading the address ends nothing.
@Path("/api/v1/unsubscriptions/{token}")
class UnsubscriptionResource {

    private final UnsubscribeTokens tokens;
    private final Subscriptions subscriptions;
    private final Callers callers;
    private final Wall wall;

    UnsubscriptionResource(UnsubscribeTokens tokens, Subscriptions subscriptions, Callers callers, Wall wall) {
        this.tokens = tokens;
        this.subscriptions = subscriptions;
        this.callers = callers;
        this.wall = wall;
    }

    /// Ends all mail of the token's reader; a second call changes nothing. What the body says does not matter.
    @POST
    @Consumes(MediaType.WILDCARD)
    @Transactional
    public void unsubscribe(@PathParam("token") String token) {
        // whoever holds the token speaks for its reader, without being signed in
        wall.asProduct(() -> {
            var account = tokens.account(token);
            if (account == null) {
                throw new Refused(new AccessRefusal.Hidden());
            }
            subscriptions.silence(account);
        });
    }

    /// To the page that asks; whether the token is good is told there.
    @GET
    @Operation(hidden = true)
    public Response ask(@PathParam("token") String token) {
        var page = "/%s/unsubscribe#%s".formatted(callers.current().language().code(), token.replaceAll("[^\\w-]", ""));
        return Response.seeOther(URI.create(page))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
