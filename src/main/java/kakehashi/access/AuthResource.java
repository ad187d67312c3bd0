package kakehashi.access;

import io.quarkus.oidc.OidcSession;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.FormAuthenticationMechanism;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/// Into and out of the session. Browsers hold a cookie; no token ever reaches them.
@Path("/auth")
class AuthResource {

    private final SecurityIdentity identity;
    private final DemoAccounts demo;
    private final Instance<OidcSession> oidc;

    AuthResource(SecurityIdentity identity, DemoAccounts demo, Instance<OidcSession> oidc) {
        this.identity = identity;
        this.demo = demo;
        this.oidc = oidc;
    }

    /// Signs in by the identity provider, or shows the login page of the demonstration, then goes to `returnTo`.
    @GET
    @Path("/login")
    @Operation(hidden = true)
    public Response login(@QueryParam("returnTo") @Nullable String returnTo) {
        var target = ownPage(returnTo);
        if (!identity.isAnonymous()) {
            return Response.seeOther(URI.create(target)).build();
        }
        if (demo.exist()) {
            var language = target.startsWith("/en") ? "/en" : "/ja";
            return Response.seeOther(URI.create(
                            language + "/login?returnTo=" + URLEncoder.encode(target, StandardCharsets.UTF_8)))
                    .build();
        }
        throw new UnauthorizedException(); // the code flow answers with its redirect and comes back here
    }

    @POST
    @Path("/logout")
    @Operation(hidden = true)
    public Response logout() {
        if (demo.exist()) {
            FormAuthenticationMechanism.logout(identity);
        } else if (oidc.isResolvable() && !identity.isAnonymous()) {
            oidc.get().logout().await().indefinitely();
        }
        return Response.noContent().header("Clear-Site-Data", "\"cache\"").build();
    }

    /// Only addresses of our own; anything else goes home (open redirect).
    private static String ownPage(@Nullable String returnTo) {
        boolean own = returnTo != null && returnTo.matches("/(ja|en)(/[^\\\\]*)?") && !returnTo.contains("//");
        return own && returnTo != null ? returnTo : "/";
    }
}
