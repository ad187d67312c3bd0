package kakehashi.search.upkeep;

import java.util.List;
import java.util.Set;
import kakehashi.publication.Owner;
import kakehashi.researcher.Researcher;
import kakehashi.search.Card;
import kakehashi.search.Entry;
import kakehashi.search.Facts;
import kakehashi.search.OrganizationCard;
import kakehashi.seed.Seed;
import kakehashi.seed.SeedSheet;
import kakehashi.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/// A seed as the index holds it: its teaser, its people, its organization.
final class SeedEntry {

    private SeedEntry() {}

    static Entry of(Seed seed, @Nullable Owner owner, List<Researcher> team, boolean young) {
        SeedSheet sheet = seed.teaser();
        var card = new Card(
                sheet.title(),
                OrganizationCard.of(owner),
                Sections.summary(sheet.plainSummary(), sheet.summary()),
                Cards.people(team),
                false,
                seed.updatedAt());
        var facts = new Facts(
                Set.copyOf(sheet.fields()),
                Sections.fieldTokens(sheet.fields(), sheet.eradFields()),
                sheet.trl(),
                null,
                Set.copyOf(sheet.modes()),
                Cards.prefecture(owner),
                Set.of(),
                Cards.types(owner),
                young,
                sheet.wishesToFound(),
                null,
                null,
                Cards.capacity(team),
                seed.updatedAt());
        var figure = sheet.figure();
        var sections = new Sections()
                .add("title", sheet.title())
                .add("summary", sheet.summary())
                .add("plainSummary", sheet.plainSummary())
                .add("strengths", sheet.strengths())
                .add("applications", sheet.applications())
                .add("wantedPartner", sheet.wantedPartner())
                .add("figure", figure == null ? LocalizedText.NONE : figure.caption())
                .add("keywords", sheet.keywords());
        return new Entry(
                seed.id(), seed.kind(), seed.revision(), card, facts, sections.list(), sheet.keywords(), List.of());
    }
}
