package kakehashi.search.upkeep;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kakehashi.access.Caller;
import kakehashi.access.Policy;
import kakehashi.access.Right;
import kakehashi.access.Wall;
import kakehashi.need.Need;
import kakehashi.need.Needs;
import kakehashi.organization.Organization;
import kakehashi.organization.Organizations;
import kakehashi.publication.Owner;
import kakehashi.publication.Publishable;
import kakehashi.publication.Records;
import kakehashi.researcher.BirthDates;
import kakehashi.researcher.Researcher;
import kakehashi.researcher.Researchers;
import kakehashi.search.Entry;
import kakehashi.seed.Seed;
import kakehashi.seed.Seeds;
import kakehashi.shared.Language;
import kakehashi.shared.RecordKind;
import kakehashi.shared.Stage;
import org.jspecify.annotations.Nullable;

/// Reads records that others may find and makes their index entries. Only what whoever finds one may read goes in.
@ApplicationScoped
class Entries {

    private static final Caller ANYBODY = Caller.nobody(Language.JA);

    private final Seeds seeds;
    private final Needs needs;
    private final Researchers researchers;
    private final Organizations organizations;
    private final BirthDates birthDates;
    private final Wall wall;

    Entries(
            Seeds seeds,
            Needs needs,
            Researchers researchers,
            Organizations organizations,
            BirthDates birthDates,
            Wall wall) {
        this.seeds = seeds;
        this.needs = needs;
        this.researchers = researchers;
        this.organizations = organizations;
        this.birthDates = birthDates;
        this.wall = wall;
    }

    /// Entries of some records, told apart by who may find them.
    ///
    /// @param open       everybody
    /// @param restricted some
    record Made(List<Entry> open, List<Entry> restricted) {}

    /// Entries of those among `ids` that others may find; a fixed number of statements whatever their number. The open
    /// ones are read as nobody, for whom the database has nothing but what is public.
    Made of(RecordKind kind, Collection<UUID> ids) {
        return new Made(made(kind, Stage.PUBLISHED, ids), wall.asProduct(() -> made(kind, Stage.SHARED, ids)));
    }

    /// Ids of all records of a kind that others may find, after `last` in the order of ids.
    List<UUID> findable(RecordKind kind, @Nullable UUID last, int limit) {
        return wall.asProduct(() -> room(kind).findableIds(last, limit));
    }

    private Records<?, ? extends Publishable<?>> room(RecordKind kind) {
        return switch (kind) {
            case SEED -> seeds;
            case NEED -> needs;
            case RESEARCHER -> researchers;
            case ORGANIZATION -> organizations;
        };
    }

    @SuppressWarnings("unchecked") // a room's records are all of its kind
    private List<Entry> made(RecordKind kind, Stage stage, Collection<UUID> ids) {
        var found = room(kind).byIds(ids, stage);
        if (found.isEmpty()) {
            return List.of();
        }
        return switch (kind) {
            case SEED -> ofSeeds((List<Seed>) found);
            case NEED -> ofNeeds((List<Need>) found);
            case RESEARCHER -> ofResearchers((List<Researcher>) found);
            case ORGANIZATION ->
                ((List<Organization>) found).stream().map(OrganizationEntry::of).toList();
        };
    }

    private List<Entry> ofSeeds(List<Seed> found) {
        var owners = owners(found);
        var people = researchers
                .byIds(found.stream()
                        .flatMap(seed -> seed.sheet().researchers().stream())
                        .collect(Collectors.toSet()))
                .stream()
                .filter(each -> each.stage() == Stage.PUBLISHED) // whoever finds the seed need not know the others
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
                .map(need -> NeedEntry.of(need, isNamed(need) ? owners.get(need.organization()) : null))
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

    /// Whoever may find it may also know whose it is.
    private static boolean isNamed(Need need) {
        return Policy.may(ANYBODY, Right.READ_IDENTITY, need);
    }
}
