package kakehashi.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import kakehashi.access.Caller;
import kakehashi.access.PersonalData;
import org.jspecify.annotations.Nullable;

/// What a person has promised: the pledges, and the agreements they accepted. They stay when the account goes, by its
/// id
/// alone: they are evidence for the other side.
@ApplicationScoped
class OwnPromises implements PersonalData {

    private final Pledges pledges;
    private final Bonds bonds;

    OwnPromises(Pledges pledges, Bonds bonds) {
        this.pledges = pledges;
        this.bonds = bonds;
    }

    /// @param record whose agreement it was; null for a pledge
    record Promise(@Nullable UUID record, @Nullable String wording, Instant at) {}

    @Override
    public String name() {
        return "promises";
    }

    @Override
    public List<Promise> of(Caller person) {
        var account = Objects.requireNonNull(person.account());
        return Stream.concat(
                        pledges.list("account = ?1 order by acceptedAt", account).stream()
                                .map(pledge -> new Promise(null, pledge.wording, pledge.acceptedAt)),
                        bonds.list("account = ?1 and tie = ACCEPTED order by givenAt, id", account).stream()
                                .map(bond -> new Promise(bond.record, bond.wording, bond.givenAt)))
                .toList();
    }

    @Override
    public void forget(Caller person) {
        // evidence stays
    }
}
