package kakehashi.search;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import kakehashi.publication.Owner;
import kakehashi.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/// The organization of a record, as lists show it.
///
/// @param prefecture two digits of JIS X 0401; null when not known
/// @param types      codes of the vocabulary of organization types
public record OrganizationCard(
        UUID id, LocalizedText name, @Nullable String prefecture, Set<String> types) {

    public OrganizationCard {
        types = Collections.unmodifiableSet(new TreeSet<>(types)); // in a fixed order
    }

    /// @return null where nobody is known
    public static @Nullable OrganizationCard of(@Nullable Owner owner) {
        return owner == null
                ? null
                : new OrganizationCard(owner.id(), owner.name(), owner.prefecture(), Set.copyOf(owner.types()));
    }
}
