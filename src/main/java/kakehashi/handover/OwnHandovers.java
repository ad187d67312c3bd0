package kakehashi.handover;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import kakehashi.access.Caller;
import kakehashi.access.PersonalData;
import org.jspecify.annotations.Nullable;

/// What a person handed over, got or had handed over. It is the organization's history, and stays without their name
/// when the account goes.
@ApplicationScoped
class OwnHandovers implements PersonalData {

    private final Handovers handovers;

    OwnHandovers(Handovers handovers) {
        this.handovers = handovers;
    }

    /// @param note null also when somebody else wrote it to another
    record Told(UUID organization, Instant at, @Nullable String note, Map<String, Long> moved, boolean leaves) {}

    @Override
    public String name() {
        return "handovers";
    }

    @Override
    public List<Told> of(Caller person) {
        var account = Objects.requireNonNull(person.account());
        return handovers.by(account).stream()
                .map(it -> new Told(
                        it.organization, it.at, it.saidBy.equals(account) ? it.note : null, it.moved, it.leaves))
                .toList();
    }

    @Override
    public void forget(Caller person) {
        // what was done stays with the organization
    }
}
