package kakehashi.access;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.UsernamePasswordAuthenticationRequest;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.Principal;

/// Name and password of the demonstration accounts, for the login form and for HTTP Basic.
@ApplicationScoped
class DemoSignIn implements IdentityProvider<UsernamePasswordAuthenticationRequest> {

    static final String SIGNED_IN = "kakehashi.signed-in";

    private final DemoAccounts accounts;

    DemoSignIn(DemoAccounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public Class<UsernamePasswordAuthenticationRequest> getRequestType() {
        return UsernamePasswordAuthenticationRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(
            UsernamePasswordAuthenticationRequest request, AuthenticationRequestContext context) {
        var given = new String(request.getPassword().getPassword()).getBytes(StandardCharsets.UTF_8);
        boolean right = MessageDigest.isEqual(given, DemoAccounts.PASSWORD.getBytes(StandardCharsets.UTF_8));
        return right
                ? identity(accounts, request.getUsername())
                : Uni.createFrom().failure(new AuthenticationFailedException());
    }

    static Uni<SecurityIdentity> identity(DemoAccounts accounts, String name) {
        var who = accounts.named(name);
        if (who == null) {
            return Uni.createFrom().failure(new AuthenticationFailedException());
        }
        Principal principal = () -> name;
        var identity = QuarkusSecurityIdentity.builder().setPrincipal(principal).addAttribute(SIGNED_IN, who);
        who.roles().forEach(role -> identity.addRole(role.code()));
        return Uni.createFrom().item(identity.build());
    }
}
