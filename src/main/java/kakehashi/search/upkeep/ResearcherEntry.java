package kakehashi.search.upkeep;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kakehashi.publication.Owner;
import kakehashi.researcher.Researcher;
import kakehashi.search.Card;
import kakehashi.search.Entry;
import kakehashi.search.Facts;
import kakehashi.search.OrganizationCard;
import kakehashi.search.Source;
import kakehashi.seed.Seed;
import kakehashi.shared.LocalizedText;
import kakehashi.shared.Mode;
import kakehashi.shared.RecordKind;
import org.jspecify.annotations.Nullable;

/// A profile as the index holds it: with what the public seeds of the person say, each named as the source of its
/// words.
final class ResearcherEntry {

    private ResearcherEntry() {}

    /// The latest seeds of a person count; more would make a profile of long lists alone.
    private static final int SEEDS = 20;

    /// @param seeds published ones of this person, in any order
    static Entry of(Researcher researcher, @Nullable Owner owner, boolean young, List<Seed> seeds) {
        var sheet = researcher.sheet();
        var card = new Card(
                sheet.heading(),
                OrganizationCard.of(owner),
                Sections.summary(sheet.summary(), sheet.department()),
                List.of(),
                false,
                researcher.updatedAt());
        var facts = new Facts(
                Set.copyOf(sheet.fields()),
                Sections.fieldTokens(sheet.fields(), sheet.eradFields()),
                null,
                null,
                modes(sheet.offers()),
                Cards.prefecture(owner),
                Set.of(),
                Cards.types(owner),
                young,
                sheet.offers().contains("STARTUP"),
                null,
                null,
                sheet.capacity(),
                researcher.updatedAt());
        var organization = owner == null ? LocalizedText.NONE : owner.name();
        var sections = new Sections()
                .add("name", sheet.heading())
                .add("summary", sheet.summary())
                .add("department", sheet.department())
                .add("position", sheet.position())
                .add("organization", organization)
                .add("keywords", sheet.keywords());
        seeds.stream()
                .sorted(Comparator.comparing(Seed::updatedAt).reversed().thenComparing(Seed::id))
                .limit(SEEDS)
                .forEach(seed -> addSeed(sections, seed));
        var readings = Sections.present(sheet.name().kana(), sheet.name().en());
        return new Entry(
                researcher.id(),
                researcher.kind(),
                researcher.revision(),
                card,
                facts,
                sections.list(),
                sheet.keywords(),
                readings);
    }

    private static void addSeed(Sections sections, Seed seed) {
        var sheet = seed.publicPart();
        sections.from(new Source(RecordKind.SEED, seed.id(), sheet.title()))
                .add("seed.title", sheet.title())
                .add("seed.summary", sheet.summary())
                .add("seed.strengths", sheet.strengths())
                .add("seed.applications", sheet.applications())
                .add("seed.keywords", sheet.keywords());
    }

    /// Offers that companies ask for under the same name.
    private static Set<Mode> modes(List<String> offers) {
        var modes = EnumSet.noneOf(Mode.class);
        for (var mode : Mode.values()) {
            if (offers.contains(mode.name())) {
                modes.add(mode);
            }
        }
        return modes;
    }
}
