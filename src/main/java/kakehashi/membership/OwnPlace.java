package kakehashi.membership;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import kakehashi.access.Accounts;
import kakehashi.access.Caller;
import kakehashi.access.PersonalData;
import kakehashi.access.Role;
import org.jspecify.annotations.Nullable;

/// What the product says of the caller's own place. It goes with the account, but for one thing: that somebody had to
/// go stays, by the identity server's name for them alone, or they would be back with a new account.
@ApplicationScoped
class OwnPlace implements PersonalData {

    private final Members members;
    private final Accounts accounts;

    OwnPlace(Members members, Accounts accounts) {
        this.members = members;
        this.accounts = accounts;
    }

    record Told(
            UUID organization,
            List<Role> roles,
            Instant since,
            @Nullable Instant ended) {}

    @Override
    public String name() {
        return "membership";
    }

    @Override
    public List<Told> of(Caller person) {
        var said = said(person);
        return said == null
                ? List.of()
                : List.of(new Told(
                        said.organization, said.roles().stream().sorted().toList(), said.since, said.endedAt));
    }

    @Override
    public void forget(Caller person) {
        var said = said(person);
        if (said != null && said.endedAt == null) {
            members.delete(said);
        }
    }

    private @Nullable Member said(Caller person) {
        var known = accounts.person(Objects.requireNonNull(person.account()));
        return known == null ? null : members.findById(known.subject());
    }
}
