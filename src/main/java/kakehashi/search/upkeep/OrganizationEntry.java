package kakehashi.search.upkeep;

import java.util.List;
import java.util.Set;
import kakehashi.organization.Organization;
import kakehashi.search.Card;
import kakehashi.search.Entry;
import kakehashi.search.Facts;
import kakehashi.search.OrganizationCard;
import kakehashi.shared.LocalizedList;
import kakehashi.shared.LocalizedText;

/// An organization as the index holds it.
final class OrganizationEntry {

    private OrganizationEntry() {}

    static Entry of(Organization organization) {
        var sheet = organization.sheet();
        var owner = organization.card();
        var card = new Card(
                sheet.name(),
                OrganizationCard.of(owner),
                Sections.summary(sheet.description()),
                List.of(),
                false,
                organization.updatedAt());
        var facts = new Facts(
                Set.of(),
                Set.of(),
                null,
                null,
                Set.of(),
                sheet.prefecture(),
                Set.of(),
                Cards.types(owner),
                false,
                false,
                organization.updatedAt());
        var thesis = sheet.thesis();
        var sections = new Sections()
                .add("name", sheet.name())
                .add("description", sheet.description())
                .add("strengths", sheet.strengths())
                .add("thesis", thesis == null ? LocalizedText.NONE : thesis.text());
        return new Entry(
                organization.id(),
                organization.kind(),
                organization.revision(),
                card,
                facts,
                sections.list(),
                LocalizedList.NONE,
                Sections.present(sheet.nameKana()));
    }
}
