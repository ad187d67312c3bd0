package kakehashi.access;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.UsernamePasswordAuthenticationRequest;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import kakehashi.testing.OtherOrganizations;

/// People of other organizations, known in tests alone; the accounts of the demonstration stay with [DemoSignIn].
@ApplicationScoped
class Guests implements IdentityProvider<UsernamePasswordAuthenticationRequest> {

    private static final Map<String, SignedIn> KNOWN = Map.of(
            "neighbour",
            new SignedIn(
                    "test:neighbour",
                    "隣野 渉",
                    Set.of(Role.COORDINATOR, Role.MANAGER),
                    OtherOrganizations.UNIVERSITY,
                    null,
                    "neighbour@kakehashi.example",
                    true),
            "rival",
            new SignedIn(
                    "test:rival",
                    "競野 勝",
                    Set.of(Role.COMPANY, Role.MANAGER),
                    OtherOrganizations.COMPANY,
                    null,
                    "rival@kakehashi.example",
                    true),
            // who belongs nowhere until somebody invites them
            "newcomer",
            new SignedIn("test:newcomer", "新井 来", Set.of(), null, null, "newcomer@kakehashi.example", false),
            // by the identity server's word
            "clerk",
            new SignedIn(
                    "test:clerk",
                    "余所 書記",
                    Set.of(Role.COORDINATOR),
                    OtherOrganizations.INSTITUTE,
                    null,
                    "clerk@kakehashi.example",
                    true),
            // whose records nobody else may know of
            "stranger",
            new SignedIn(
                    "test:stranger",
                    "余所 守",
                    Set.of(Role.COORDINATOR, Role.COMPANY, Role.MANAGER),
                    OtherOrganizations.INSTITUTE,
                    null,
                    "stranger@kakehashi.example",
                    true),
            // two who keep the installation, beside the one of the demonstration
            "warden",
            new SignedIn("test:warden", "守谷 護", Set.of(Role.ADMIN), null, null, "warden@kakehashi.example", false),
            "deputy",
            new SignedIn("test:deputy", "代田 助", Set.of(Role.ADMIN), null, null, "deputy@kakehashi.example", false),
            "student",
            new SignedIn(
                    "test:student",
                    "学生 学",
                    Set.of(Role.STUDENT),
                    OtherOrganizations.UNIVERSITY,
                    null,
                    "student@kakehashi.example",
                    true));

    @Override
    public int priority() {
        return IdentityProvider.super.priority() + 1;
    }

    @Override
    public Class<UsernamePasswordAuthenticationRequest> getRequestType() {
        return UsernamePasswordAuthenticationRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(
            UsernamePasswordAuthenticationRequest request, AuthenticationRequestContext context) {
        var who = KNOWN.get(request.getUsername());
        if (who == null) {
            return Uni.createFrom().nullItem(); // somebody else may know them
        }
        var identity = QuarkusSecurityIdentity.builder()
                .setPrincipal(request::getUsername)
                .addAttribute(DemoSignIn.SIGNED_IN, who);
        who.roles().forEach(role -> identity.addRole(role.code()));
        return Uni.createFrom().item(identity.build());
    }
}
