package kakehashi.access;

import io.quarkus.oidc.OidcConfigurationMetadata;
import io.quarkus.oidc.OidcSession;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.FormAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/// Into and out of the session. Browsers hold a cookie; no token ever reaches them.
@Path("/auth")
class AuthResource {

    private static final String CLEAR = "Clear-Site-Data";
    private static final String CACHE = "\"cache\"";

    private final SecurityIdentity identity;
    private final DemoAccounts demo;
    private final Proofs proofs;
    private final HttpAuthenticator authenticator;
    private final Instance<OidcSession> oidc;
    private final Instance<OidcConfigurationMetadata> server;
    private final String clientId;

    AuthResource(
            SecurityIdentity identity,
            DemoAccounts demo,
            Proofs proofs,
            HttpAuthenticator authenticator,
            Instance<OidcSession> oidc,
            Instance<OidcConfigurationMetadata> server,
            @ConfigProperty(name = "quarkus.oidc.client-id", defaultValue = "kakehashi") String clientId) {
        this.identity = identity;
        this.demo = demo;
        this.proofs = proofs;
        this.authenticator = authenticator;
        this.oidc = oidc;
        this.server = server;
        this.clientId = clientId;
    }

    /// @param redirect where the browser ends the session at the identity provider; it comes back from there
    record Goodbye(String redirect) {}

    /// Signs in by the identity provider, or shows the login page of the demonstration, then goes to `returnTo`.
    @GET
    @Path("/login")
    @Operation(hidden = true)
    @Blocking
    public Uni<Response> login(@QueryParam("returnTo") @Nullable String returnTo, @Context RoutingContext request) {
        var target = ownPage(returnTo);
        if (!identity.isAnonymous()) {
            return to(target);
        }
        if (demo.exist()) {
            var language = target.startsWith("/en") ? "/en" : "/ja";
            return to(language + "/login?returnTo=" + URLEncoder.encode(target, StandardCharsets.UTF_8));
        }
        return authenticator.getChallenge(request).map(AuthResource::answer);
    }

    /// Has the identity provider ask for a second factor, then goes to `returnTo`. Nothing of ours is shown on the way.
    ///
    /// The session here ends first: as long as there is one, nobody is sent to sign in. What the provider is asked
    /// for stands in the address, from where it is passed on.
    @GET
    @Path("/proof")
    @Operation(hidden = true)
    @Blocking
    public Uni<Response> proof(
            @QueryParam("returnTo") @Nullable String returnTo,
            @QueryParam("acr_values") @Nullable String asked,
            @Context RoutingContext request) {
        var target = ownPage(returnTo);
        var demand = proofs.demand();
        if (demand.isEmpty() || demo.exist() || proofs.isGiven(identity) || asked != null && !identity.isAnonymous()) {
            return to(target);
        }
        if (asked != null) {
            return authenticator.getChallenge(request).map(AuthResource::answer);
        }
        if (!identity.isAnonymous()) {
            oidc.get().logout().await().indefinitely();
        }
        return to("/auth/proof?returnTo=%s&acr_values=%s&max_age=%d"
                .formatted(
                        URLEncoder.encode(target, StandardCharsets.UTF_8),
                        URLEncoder.encode(demand.get().acr(), StandardCharsets.UTF_8),
                        demand.get().maxAge()));
    }

    private static Uni<Response> to(String address) {
        return Uni.createFrom().item(Response.seeOther(URI.create(address)).build());
    }

    /// The code flow's redirect to the identity provider; the browser comes back to the login's address.
    private static Response answer(ChallengeData challenge) {
        var answer = Response.status(challenge.status);
        challenge.getHeaders().forEach((name, value) -> answer.header(name.toString(), value));
        return answer.build();
    }

    @POST
    @Path("/logout")
    @Operation(hidden = true)
    @Produces(MediaType.APPLICATION_JSON)
    public Response logout(@Context UriInfo here) {
        if (identity.isAnonymous()) {
            return Response.noContent().build();
        }
        if (demo.exist()) {
            FormAuthenticationMechanism.logout(identity);
            return Response.noContent().header(CLEAR, CACHE).build();
        }
        oidc.get().logout().await().indefinitely();
        return Response.ok(new Goodbye(endOfSession(here))).header(CLEAR, CACHE).build();
    }

    /// Without the ID token as a hint, which would show it to the browser; the provider asks the person instead.
    ///
    /// Source: OpenID Connect RP-Initiated Logout 1.0 §2.
    private String endOfSession(UriInfo here) {
        return UriBuilder.fromUri(server.get().getEndSessionUri())
                .queryParam("client_id", clientId)
                .queryParam("post_logout_redirect_uri", here.getBaseUri())
                .build()
                .toString();
    }

    /// Only addresses of our own; anything else goes home (open redirect).
    private static String ownPage(@Nullable String returnTo) {
        boolean own = returnTo != null && returnTo.matches("/(ja|en)(/[^\\\\]*)?") && !returnTo.contains("//");
        return own && returnTo != null ? returnTo : "/";
    }
}
