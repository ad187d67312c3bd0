package kakehashi.quality;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import kakehashi.access.Caller;
import kakehashi.access.PersonalData;

/// What a person decided about records. It stays with the organization, without their name, when the account goes.
@ApplicationScoped
class OwnDecisions implements PersonalData {

    private final Decisions decisions;

    OwnDecisions(Decisions decisions) {
        this.decisions = decisions;
    }

    /// One decision.
    record Decided(UUID record, Rule rule, Choice choice, Instant at) {}

    @Override
    public String name() {
        return "decisions";
    }

    @Override
    public List<Decided> of(Caller person) {
        return decisions.by(Objects.requireNonNull(person.account())).stream()
                .map(each -> new Decided(each.record, each.rule, each.choice, each.at))
                .toList();
    }

    @Override
    public void forget(Caller person) {
        decisions.forget(Objects.requireNonNull(person.account()));
    }
}
