package kakehashi.alert.digest;

import static java.util.Objects.requireNonNull;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Set;
import kakehashi.access.Accounts;
import kakehashi.access.Callers;
import kakehashi.alert.Subscriptions;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/// The mail the caller would get.
@Path("/api/v1/me/digest")
class DigestResource {

    private final Digests digests;
    private final Subscriptions subscriptions;
    private final Accounts accounts;
    private final Callers callers;

    DigestResource(Digests digests, Subscriptions subscriptions, Accounts accounts, Callers callers) {
        this.digests = digests;
        this.subscriptions = subscriptions;
        this.accounts = accounts;
        this.callers = callers;
    }

    /// @param to     where mail reaches the caller; null when it does not
    /// @param sent   whether this installation sends mail at all
    /// @param digest what would be sent now; null when there is nothing to say
    record DigestView(
            @Nullable String to, boolean sent, @Nullable Digest digest) {}

    /// As the caller, at this moment.
    @GET
    @Transactional
    @APIResponse(responseCode = "200", description = "the mail, if there is anything to say")
    public DigestView digest() {
        var account = requireNonNull(callers.signedInOrRefused().account());
        var reader = requireNonNull(accounts.addressees(Set.of(account)).get(account));
        return new DigestView(reader.mail(), digests.areSent(), digests.preview(reader, subscriptions.mailed(account)));
    }
}
