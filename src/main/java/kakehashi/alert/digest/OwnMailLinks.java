package kakehashi.alert.digest;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import kakehashi.access.Caller;
import kakehashi.access.PersonalData;

/// When links were made by which a person ends their mail; the links themselves are kept nowhere.
@ApplicationScoped
class OwnMailLinks implements PersonalData {

    private final UnsubscribeTokens tokens;

    OwnMailLinks(UnsubscribeTokens tokens) {
        this.tokens = tokens;
    }

    @Override
    public String name() {
        return "mailLinks";
    }

    @Override
    public List<Instant> of(Caller person) {
        return tokens.list("account = ?1 order by createdAt", requireNonNull(person.account())).stream()
                .map(token -> token.createdAt)
                .toList();
    }

    @Override
    public void forget(Caller person) {
        tokens.delete("account", requireNonNull(person.account()));
    }
}
