package kakehashi.search.upkeep;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kakehashi.need.Need;
import kakehashi.need.Needs;
import kakehashi.organization.Organizations;
import kakehashi.publication.Owner;
import kakehashi.publication.Publishable;
import kakehashi.researcher.BirthDates;
import kakehashi.researcher.Researcher;
import kakehashi.researcher.Researchers;
import kakehashi.search.Entry;
import kakehashi.seed.Seed;
import kakehashi.seed.Seeds;
import kakehashi.shared.RecordKind;
import kakehashi.shared.Stage;
import org.jspecify.annotations.Nullable;

/// Reads published records and makes their index entries. Only what is public goes in.
@ApplicationScoped
class Entries {

    private final Seeds seeds;
    private final Needs needs;
    private final Researchers researchers;
    private final Organizations organizations;
    private final BirthDates birthDates;

    Entries(Seeds seeds, Needs needs, Researchers researchers, Organizations organizations, BirthDates birthDates) {
        this.seeds = seeds;
        this.needs = needs;
        this.researchers = researchers;
        this.organizations = organizations;
        this.birthDates = birthDates;
    }

    /// Entries of those among `ids` that are published; a fixed number of statements whatever their number.
    List<Entry> of(RecordKind kind, Collection<UUID> ids) {
        return switch (kind) {
            case SEED -> ofSeeds(published(seeds.byIds(ids)));
            case NEED -> ofNeeds(published(needs.byIds(ids)));
            case RESEARCHER -> ofResearchers(published(researchers.byIds(ids)));
            case ORGANIZATION ->
                published(organizations.byIds(ids)).stream()
                        .map(OrganizationEntry::of)
                        .toList();
        };
    }

    /// Ids of all published records of a kind after `last` in the order of ids.
    List<UUID> published(RecordKind kind, @Nullable UUID last, int limit) {
        var records = switch (kind) {
            case SEED -> seeds;
            case NEED -> needs;
            case RESEARCHER -> researchers;
            case ORGANIZATION -> organizations;
        };
        return records.publishedIds(last, limit);
    }

    private List<Entry> ofSeeds(List<Seed> found) {
        var owners = owners(found);
        var people = researchers
                .byIds(found.stream()
                        .flatMap(seed -> seed.sheet().researchers().stream())
                        .collect(Collectors.toSet()))
                .stream()
                .collect(Collectors.toMap(Researcher::id, each -> each));
        var entries = new ArrayList<Entry>();
        for (var seed : found) {
            var team = seed.sheet().researchers().stream()
                    .filter(people::containsKey)
                    .map(people::get)
                    .toList();
            entries.add(SeedEntry.of(
                    seed, owners.get(seed.organization()), team, team.stream().anyMatch(this::isYoung)));
        }
        return entries;
    }

    private List<Entry> ofNeeds(List<Need> found) {
        var owners = owners(found);
        return found.stream()
                .map(need -> NeedEntry.of(need, need.isAnonymous() ? null : owners.get(need.organization())))
                .toList();
    }

    private List<Entry> ofResearchers(List<Researcher> found) {
        var owners = owners(found);
        var results = seeds.publishedOf(found.stream().map(Researcher::id).toList());
        return found.stream()
                .map(each -> ResearcherEntry.of(
                        each,
                        owners.get(each.organization()),
                        isYoung(each),
                        results.stream()
                                .filter(seed -> seed.sheet().researchers().contains(each.id()))
                                .toList()))
                .toList();
    }

    private boolean isYoung(Researcher researcher) {
        var young = birthDates.young(researcher);
        return young != null && young.eligible();
    }

    private Map<UUID, Owner> owners(List<? extends Publishable<?>> records) {
        Set<UUID> ids = records.stream().map(Publishable::organization).collect(Collectors.toSet());
        return organizations.cards(ids);
    }

    private static <R extends Publishable<?>> List<R> published(List<R> found) {
        return found.stream().filter(each -> each.stage() == Stage.PUBLISHED).toList();
    }
}
