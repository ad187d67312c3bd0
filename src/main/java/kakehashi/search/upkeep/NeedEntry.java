package kakehashi.search.upkeep;

import java.util.List;
import java.util.Set;
import kakehashi.need.Need;
import kakehashi.publication.Owner;
import kakehashi.search.Card;
import kakehashi.search.Entry;
import kakehashi.search.Facts;
import kakehashi.search.OrganizationCard;
import org.jspecify.annotations.Nullable;

/// A need as the index holds it; an anonymous one without anything of its owner.
final class NeedEntry {

    private NeedEntry() {}

    /// @param owner null when whoever finds the need may not know it
    static Entry of(Need need, @Nullable Owner owner) {
        var sheet = need.teaser();
        var card = new Card(
                sheet.title(),
                OrganizationCard.of(owner),
                Sections.summary(sheet.problem()),
                List.of(),
                owner == null,
                need.updatedAt());
        var facts = new Facts(
                Set.copyOf(sheet.fields()),
                Sections.fieldTokens(sheet.fields(), sheet.eradFields()),
                null,
                sheet.trl(),
                Set.copyOf(sheet.modes()),
                Cards.prefecture(owner),
                Set.copyOf(sheet.partner().prefectures()),
                Cards.types(owner),
                false,
                false,
                sheet.needKind(),
                sheet.horizonMonths(),
                null,
                need.updatedAt());
        var sections = new Sections()
                .add("title", sheet.title())
                .add("problem", sheet.problem())
                .add("situation", sheet.situation())
                .add("outcome", sheet.outcome())
                .add("useScene", sheet.useScene())
                .add("constraints", sheet.constraints())
                .add("keywords", sheet.keywords());
        return new Entry(
                need.id(), need.kind(), need.revision(), card, facts, sections.list(), sheet.keywords(), List.of());
    }
}
