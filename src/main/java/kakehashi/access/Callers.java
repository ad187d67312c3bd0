package kakehashi.access;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Objects;
import kakehashi.problem.Languages;
import kakehashi.problem.Refused;
import kakehashi.shared.Language;
import kakehashi.shared.Script;
import org.eclipse.microprofile.jwt.Claims;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/// Knows who sent the present request.
@RequestScoped
public class Callers {

    private static final String ORGANIZATION_CLAIM = "organization";
    private static final String RESEARCHER_CLAIM = "researcher";

    private final SecurityIdentity identity;
    private final Accounts accounts;
    private final Proofs proofs;
    private final Wall wall;

    @Context
    @Nullable
    HttpHeaders headers;

    private @Nullable Caller current;

    Callers(SecurityIdentity identity, Accounts accounts, Proofs proofs, Wall wall) {
        this.identity = identity;
        this.accounts = accounts;
        this.proofs = proofs;
        this.wall = wall;
    }

    /// The caller of this request, asked for once.
    public Caller current() {
        var caller = current;
        if (caller == null) {
            caller = identity.isAnonymous() ? Caller.nobody(language()) : known(signedIn());
            current = caller;
            wall.callerIsKnown();
        }
        return caller;
    }

    /// The caller of this request; null while nobody has asked.
    @Nullable
    Caller known() {
        return current;
    }

    /// The caller, who must be signed in.
    ///
    /// @throws Refused [AccessRefusal.SignInNeeded]
    public Caller signedInOrRefused() {
        var caller = current();
        if (caller.isNobody()) {
            throw new Refused(new AccessRefusal.SignInNeeded());
        }
        return caller;
    }

    private Caller known(SignedIn who) {
        var account = accounts.of(who);
        return accounts.caller(account, account.roles(), language(), proofs.isGiven(identity));
    }

    private SignedIn signedIn() {
        var demo = identity.<SignedIn>getAttribute(DemoSignIn.SIGNED_IN);
        if (demo != null) {
            return demo;
        }
        if (identity.getPrincipal() instanceof JsonWebToken token) {
            return new SignedIn(
                    token.getIssuer() + "#" + token.getSubject(),
                    name(token),
                    Role.among(identity.getRoles()),
                    token.getClaim(ORGANIZATION_CLAIM),
                    token.getClaim(RESEARCHER_CLAIM),
                    mail(token),
                    false);
        }
        return new SignedIn(
                "local:" + identity.getPrincipal().getName(),
                identity.getPrincipal().getName(),
                Role.among(identity.getRoles()),
                null,
                null,
                null,
                false);
    }

    /// Only an address that its owner has proved to be theirs: nobody else shall get their mail.
    private static @Nullable String mail(JsonWebToken token) {
        boolean proved = Boolean.TRUE.equals(token.<@Nullable Object>getClaim(Claims.email_verified));
        return proved ? token.<@Nullable String>getClaim(Claims.email) : null;
    }

    /// Identity servers put the given name first; written in Japanese, the family name leads.
    private static String name(JsonWebToken token) {
        var family = token.<@Nullable String>getClaim(Claims.family_name);
        var given = token.<@Nullable String>getClaim(Claims.given_name);
        if (family != null && given != null && Script.isJapanese(family)) {
            return family + " " + given;
        }
        return Objects.requireNonNullElse(token.<@Nullable String>getClaim("name"), token.getName());
    }

    private Language language() {
        return Languages.preferred(headers == null ? null : headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    }
}
