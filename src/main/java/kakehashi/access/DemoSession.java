package kakehashi.access;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TrustedAuthenticationRequest;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/// Demonstration accounts that come back with the encrypted session cookie.
@ApplicationScoped
class DemoSession implements IdentityProvider<TrustedAuthenticationRequest> {

    private final DemoAccounts accounts;

    DemoSession(DemoAccounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public Class<TrustedAuthenticationRequest> getRequestType() {
        return TrustedAuthenticationRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(
            TrustedAuthenticationRequest request, AuthenticationRequestContext context) {
        return DemoSignIn.identity(accounts, request.getPrincipal());
    }
}
