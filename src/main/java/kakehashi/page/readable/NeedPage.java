package kakehashi.page.readable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kakehashi.need.Need;
import kakehashi.need.NeedSheet;
import kakehashi.organization.Organization;
import kakehashi.shared.LocalizedText;
import kakehashi.shared.RecordKind;
import kakehashi.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/// The page of a need. An anonymous one names no company, and tells machines nothing at all.
///
/// @param owner null when the company is hidden or not public
record NeedPage(Need need, NeedSheet sheet, @Nullable Organization owner, Words words, Places places) {

    Readable readable() {
        var title = sheet.title().preferring(words.language());
        return new Readable(
                words.heading(sheet.title()),
                need.isAnonymous() ? words.filled("anonymousTitle", title) : title,
                Excerpt.of(words.language(), sheet.problem(), sheet.outcome()),
                "article",
                lead(),
                blocks(),
                need.isAnonymous() ? List.of() : graph());
    }

    private List<Shown> lead() {
        var lead = new ArrayList<Shown>();
        if (need.isAnonymous()) {
            lead.add(Shown.of(words.text("anonymous")));
        } else {
            lead.addAll(OrganizationPage.link(owner, words, places));
        }
        var kind = sheet.needKind();
        lead.addAll(Shown.list(
                words.term(Vocabulary.NEED_KINDS, kind == null ? null : kind.name()), words.updated(need.updatedAt())));
        return lead;
    }

    private List<Block> blocks() {
        return Readable.blocks(
                words.both("problem", sheet.problem()),
                words.both("situation", sheet.situation()),
                words.both("tried", sheet.tried()),
                words.both("constraints", sheet.constraints()),
                words.both("outcome", sheet.outcome()),
                words.both("useScene", sheet.useScene()),
                conditions());
    }

    private Block conditions() {
        var partner = sheet.partner();
        return Block.table(
                words.text("conditions"),
                words.fact("trl", readiness()),
                words.fact(
                        "modes",
                        Vocabulary.MODES,
                        sheet.modes().stream().map(Enum::name).toList()),
                words.fact("budget", words.term(Vocabulary.BUDGET_BANDS, sheet.budget())),
                words.fact("horizonMonths", words.months("within", sheet.horizonMonths())),
                words.fact("horizonYear", Shown.value(sheet.horizonYear())),
                words.fact("deadline", sheet.deadline() == null ? null : Shown.of(words.day(sheet.deadline()))),
                words.fact("partner.prefectures", Vocabulary.PREFECTURES, partner.prefectures()),
                words.fact("partner.young", welcome(partner.young())),
                words.fact("partner.overseas", welcome(partner.overseas())),
                words.fact("partner.note", words.shown(partner.note())),
                words.keywords(sheet.keywords()),
                words.fact("fields", Vocabulary.SMALL_SECTIONS, sheet.fields()),
                words.fact("eradFields", Vocabulary.ERAD_FIELDS, sheet.eradFields()),
                words.fact("industries", Vocabulary.INDUSTRIES, sheet.industries()),
                words.fact("source", words.term(Vocabulary.NEED_SOURCES, sheet.source())));
    }

    private @Nullable Shown readiness() {
        var range = sheet.trl();
        if (range == null) {
            return null;
        }
        int min = range.min() == null ? 1 : range.min();
        int max = range.max() == null ? 9 : range.max();
        return Shown.of("TRL " + (min == max ? String.valueOf(min) : words.filled("range", min, max)));
    }

    private @Nullable Shown welcome(@Nullable Boolean welcome) {
        return Boolean.TRUE.equals(welcome) ? Shown.of(words.text("welcome")) : null;
    }

    private List<Map<String, Object>> graph() {
        var name = places.thing(RecordKind.NEED, need.id());
        var demand = Node.of("Demand", name)
                .with("url", places.absolute(RecordKind.NEED, need.id()))
                .with("name", sheet.title())
                .with("description", sheet.problem())
                .with(
                        "itemOffered",
                        Node.of("Service")
                                .with("name", sheet.title())
                                .with("description", wanted())
                                .values())
                .with("availabilityStarts", need.publishedAt() == null ? null : String.valueOf(need.publishedAt()))
                .with("availabilityEnds", sheet.deadline() == null ? null : String.valueOf(sheet.deadline()));
        var graph = new ArrayList<>(List.of(demand));
        if (owner != null) {
            graph.add(OrganizationPage.organization(owner, places).with("seeks", Node.reference(name)));
        }
        return Node.graph(graph);
    }

    private LocalizedText wanted() {
        return sheet.outcome().isEmpty() ? sheet.problem() : sheet.outcome();
    }
}
