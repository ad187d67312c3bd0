package kakehashi.coordinator;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kakehashi.access.Accounts;
import kakehashi.access.Addressee;
import kakehashi.access.Policy;
import kakehashi.organization.Organizations;
import kakehashi.publication.Owner;
import org.jspecify.annotations.Nullable;

/// Who coordinates where and can help with what, as it is at this moment: whoever is a coordinator no more, or works
/// elsewhere by now, is not in it, whoever said so.
@ApplicationScoped
class Directory {

    private final CoordinatorCards cards;
    private final Accounts accounts;
    private final Organizations organizations;

    Directory(CoordinatorCards cards, Accounts accounts, Organizations organizations) {
        this.cards = cards;
        this.accounts = accounts;
        this.organizations = organizations;
    }

    /// Of whom somebody looks for.
    ///
    /// @param words a part of the name, of the organization's name or of what the card says; empty for all
    record Wish(
            String words, @Nullable String field, @Nullable String prefecture) {}

    /// One card with whose it is.
    record CoordinatorEntry(
            UUID account, String name, @Nullable Owner organization, CardSheet sheet) {}

    /// By name; three statements, whatever their number. There are few: all coordinators of an installation who want
    /// to be found.
    List<CoordinatorEntry> find(Wish wish) {
        var all = cards.listAll();
        var people = accounts.addressees(all.stream().map(card -> card.account).collect(Collectors.toSet()));
        var owners =
                organizations.cards(all.stream().map(card -> card.organization).collect(Collectors.toSet()));
        return all.stream()
                .flatMap(card -> Stream.ofNullable(entry(card, people.get(card.account), owners)))
                .filter(entry -> fits(entry, wish))
                .sorted(Comparator.comparing(CoordinatorEntry::name).thenComparing(CoordinatorEntry::account))
                .toList();
    }

    private static @Nullable CoordinatorEntry entry(
            CoordinatorCard card, @Nullable Addressee person, Map<UUID, Owner> owners) {
        var now = person == null ? null : person.caller();
        return now == null || !Policy.coordinates(now) || !card.organization.equals(now.organization())
                ? null
                : new CoordinatorEntry(card.account, now.name(), owners.get(card.organization), card.sheet);
    }

    private static boolean fits(CoordinatorEntry entry, Wish wish) {
        var sheet = entry.sheet();
        return (wish.field() == null || sheet.fields().contains(wish.field()))
                && (wish.prefecture() == null || sheet.prefectures().contains(wish.prefecture()))
                && texts(entry).anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(wish.words()));
    }

    private static Stream<String> texts(CoordinatorEntry entry) {
        var sheet = entry.sheet();
        var organization = entry.organization();
        return Stream.of(
                        entry.name(),
                        organization == null ? null : organization.name().ja(),
                        organization == null ? null : organization.name().en(),
                        sheet.expertise(),
                        sheet.record(),
                        sheet.profile(),
                        sheet.languages())
                .filter(Objects::nonNull);
    }
}
