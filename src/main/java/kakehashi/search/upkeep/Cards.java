package kakehashi.search.upkeep;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import kakehashi.publication.Owner;
import kakehashi.researcher.Capacity;
import kakehashi.researcher.Researcher;
import kakehashi.search.PersonCard;
import org.jspecify.annotations.Nullable;

/// Owners and people as entries show them.
final class Cards {

    private Cards() {}

    static Set<String> types(@Nullable Owner owner) {
        return owner == null ? Set.of() : Set.copyOf(owner.types());
    }

    static @Nullable String prefecture(@Nullable Owner owner) {
        return owner == null ? null : owner.prefecture();
    }

    /// The word of whoever has the most room, of equals the latest; null when nobody says anything.
    static @Nullable Capacity capacity(List<Researcher> researchers) {
        return researchers.stream()
                .map(each -> each.sheet().capacity())
                .filter(Objects::nonNull)
                .min(Comparator.comparing(Capacity::state)
                        .thenComparing(Comparator.comparing(Capacity::asOf).reversed()))
                .orElse(null);
    }

    static List<PersonCard> people(List<Researcher> researchers) {
        return researchers.stream()
                .map(each -> new PersonCard(
                        each.id(), each.sheet().heading(), each.sheet().position()))
                .toList();
    }
}
