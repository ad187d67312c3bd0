package kakehashi.search.upkeep;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kakehashi.publication.Owner;
import kakehashi.researcher.Researcher;
import kakehashi.search.Card;
import kakehashi.search.Entry;
import kakehashi.search.Facts;
import kakehashi.shared.LocalizedText;
import kakehashi.shared.Mode;
import org.jspecify.annotations.Nullable;

/// A profile as the index holds it.
final class ResearcherEntry {

    private ResearcherEntry() {}

    static Entry of(Researcher researcher, @Nullable Owner owner, boolean young) {
        var sheet = researcher.sheet();
        var card = new Card(
                sheet.heading(),
                Cards.organization(owner),
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
                researcher.updatedAt());
        var organization = owner == null ? LocalizedText.NONE : owner.name();
        var sections = new Sections()
                .add("name", sheet.heading())
                .add("summary", sheet.summary())
                .add("department", sheet.department())
                .add("position", sheet.position())
                .add("organization", organization)
                .add("keywords", sheet.keywords());
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
