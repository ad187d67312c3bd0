package kakehashi.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kakehashi.access.Accounts;
import kakehashi.organization.Organizations;
import kakehashi.publication.Publishable;
import kakehashi.publication.Records;
import kakehashi.researcher.Researchers;
import kakehashi.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/// Shows ties to those who decide about the record, with names.
@ApplicationScoped
class TieViews {

    private final Organizations organizations;
    private final Researchers researchers;
    private final Accounts accounts;
    private final Clock clock;

    TieViews(Organizations organizations, Researchers researchers, Accounts accounts, Clock clock) {
        this.organizations = organizations;
        this.researchers = researchers;
        this.accounts = accounts;
        this.clock = clock;
    }

    /// In the order given; at most three statements whatever their number.
    List<TieView> of(List<Bond> bonds) {
        var houses = headings(organizations, bonds, bond -> bond.organization);
        var people = headings(researchers, bonds, bond -> bond.researcher);
        var names = accounts.names(bonds.stream()
                .flatMap(bond -> java.util.stream.Stream.of(bond.account, bond.givenBy))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return bonds.stream().map(bond -> view(bond, houses, people, names)).toList();
    }

    private TieView view(
            Bond bond, Map<UUID, LocalizedText> houses, Map<UUID, LocalizedText> people, Map<UUID, String> names) {
        return new TieView(
                bond.id,
                bond.tie,
                with(bond, houses, people, names),
                bond.organization,
                bond.researcher,
                bond.wording,
                bond.givenBy == null ? null : names.get(bond.givenBy),
                bond.givenAt,
                bond.until,
                bond.endedAt,
                bond.holds(clock.instant()));
    }

    private static LocalizedText with(
            Bond bond, Map<UUID, LocalizedText> houses, Map<UUID, LocalizedText> people, Map<UUID, String> names) {
        if (bond.account != null) {
            return new LocalizedText(names.get(bond.account), null);
        }
        var found = bond.organization == null ? people.get(bond.researcher) : houses.get(bond.organization);
        return Objects.requireNonNullElse(found, LocalizedText.NONE);
    }

    private static Map<UUID, LocalizedText> headings(
            Records<?, ? extends Publishable<?>> records, List<Bond> bonds, Function<Bond, @Nullable UUID> id) {
        var ids = bonds.stream().map(id).filter(Objects::nonNull).collect(Collectors.toSet());
        return records.byIds(ids).stream()
                .collect(Collectors.toMap(
                        Publishable::id, record -> record.sheet().heading()));
    }
}
