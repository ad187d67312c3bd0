package kakehashi.page.readable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import kakehashi.organization.Organization;
import kakehashi.researcher.Researcher;
import kakehashi.seed.Seed;
import kakehashi.seed.SeedSheet;
import kakehashi.shared.Language;
import kakehashi.shared.LocalizedText;
import kakehashi.shared.RecordKind;
import kakehashi.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/// The page of a seed.
///
/// @param sheet  its public part
/// @param owner  null when the organization is not public
/// @param people those who are public
record SeedPage(
        Seed seed, SeedSheet sheet, @Nullable Organization owner, List<Researcher> people, Words words, Places places) {

    Readable readable() {
        return new Readable(
                words.heading(sheet.title()),
                sheet.title().preferring(words.language()),
                Excerpt.of(words.language(), sheet.plainSummary(), sheet.summary()),
                "article",
                lead(),
                blocks(),
                graph());
    }

    private List<Shown> lead() {
        var lead = new ArrayList<Shown>();
        lead.addAll(OrganizationPage.link(owner, words, places));
        people.forEach(person -> lead.addAll(ResearcherPage.link(person, words, places)));
        lead.add(words.updated(seed.updatedAt()));
        return lead;
    }

    private List<Block> blocks() {
        return Readable.blocks(
                words.both("plainSummary", sheet.plainSummary()),
                figure(),
                readiness(),
                words.both("summary", sheet.summary()),
                words.both("strengths", sheet.strengths()),
                words.both("applications", sheet.applications()),
                words.both("wantedPartner", sheet.wantedPartner()),
                conditions(),
                OrganizationPage.desk(owner, words));
    }

    private @Nullable Block figure() {
        var address = image();
        return address == null
                ? null
                : Block.picture(words.text("field.figure"), new Block.Picture(address, words.heading(caption())));
    }

    private LocalizedText caption() {
        return sheet.figure() == null ? LocalizedText.NONE : sheet.figure().caption();
    }

    /// Where the picture is, within this site.
    private @Nullable String image() {
        var figure = sheet.figure();
        return figure == null ? null : "/api/v1/seeds/%s/images/%s".formatted(seed.id(), figure.image());
    }

    private Block readiness() {
        var level = sheet.trl();
        return Block.line(
                words.text("field.trl"),
                level == null
                        ? List.of()
                        : Shown.list(
                                Shown.of(words.filled("readiness", level)),
                                words.term(Vocabulary.READINESS_LEVELS, level.toString())));
    }

    private Block conditions() {
        return Block.table(
                words.text("conditions"),
                words.fact(
                        "modes",
                        Vocabulary.MODES,
                        sheet.modes().stream().map(Enum::name).toList()),
                words.fact("wishesToFound", sheet.wishesToFound() ? Shown.of(words.text("wishesToFound")) : null),
                words.fact("ipStatus", words.term(Vocabulary.IP_STATUSES, sheet.ipStatus())),
                words.fact("ipOwnership", words.term(Vocabulary.IP_OWNERSHIPS, sheet.ipOwnership())),
                words.fact("ipAvailability", words.term(Vocabulary.IP_AVAILABILITIES, sheet.ipAvailability())),
                words.fact("patents", sheet.patents().stream().map(Shown::of)),
                words.fact("desiredBudget", words.term(Vocabulary.BUDGET_BANDS, sheet.desiredBudget())),
                words.fact("desiredMonths", words.months("months", sheet.desiredMonths())),
                words.keywords(sheet.keywords()),
                words.fact("fields", Vocabulary.SMALL_SECTIONS, sheet.fields()),
                words.fact("eradFields", Vocabulary.ERAD_FIELDS, sheet.eradFields()),
                words.fact("industries", Vocabulary.INDUSTRIES, sheet.industries()),
                words.fact("priorityAreas", Vocabulary.PRIORITY_AREAS, sheet.priorityAreas()),
                words.fact("ipc", sheet.ipc().stream().map(Shown::of)));
    }

    private List<Map<String, Object>> graph() {
        var graph = new ArrayList<Node>();
        graph.add(project());
        graph.add(work());
        graph.add(offer());
        people.forEach(person -> graph.add(ResearcherPage.person(person, places)));
        if (owner != null) {
            graph.add(OrganizationPage.organization(owner, places));
        }
        return Node.graph(graph);
    }

    private Node project() {
        return Node.of("ResearchProject", name("project"))
                .with("url", places.absolute(RecordKind.SEED, seed.id()))
                .with("name", sheet.title())
                .with("description", description())
                .with("keywords", sheet.keywords())
                .with("parentOrganization", ownerReference())
                .with("member", peopleReferences())
                .with("subjectOf", Node.reference(name("seed")));
    }

    private Node work() {
        var level = sheet.trl();
        return Node.of("CreativeWork", name("seed"))
                .with("url", places.absolute(RecordKind.SEED, seed.id()))
                .with("name", sheet.title())
                .with("abstract", sheet.plainSummary())
                .with("description", sheet.summary())
                .with("image", image() == null ? null : places.site() + image())
                .with("inLanguage", languages(sheet.title(), sheet.summary()))
                .with("keywords", sheet.keywords())
                .with("author", peopleReferences())
                .with("sourceOrganization", ownerReference())
                .with("creativeWorkStatus", level == null ? null : "TRL " + level)
                .with("datePublished", seed.publishedAt() == null ? null : String.valueOf(seed.publishedAt()))
                .with("dateModified", seed.updatedAt().toString());
    }

    private Node offer() {
        return Node.of("Offer", name("offer"))
                .with("itemOffered", Node.reference(name("seed")))
                .with("offeredBy", ownerReference())
                .with("areaServed", "JP");
    }

    private LocalizedText description() {
        return sheet.plainSummary().isEmpty() ? sheet.summary() : sheet.plainSummary();
    }

    private String name(String part) {
        return places.thing(RecordKind.SEED, seed.id()).replaceFirst("#.*", "#" + part);
    }

    private @Nullable Object ownerReference() {
        return owner == null ? null : Node.reference(places.thing(RecordKind.ORGANIZATION, owner.id()));
    }

    private List<Object> peopleReferences() {
        return people.stream()
                .<Object>map(person -> Node.reference(places.thing(RecordKind.RESEARCHER, person.id())))
                .toList();
    }

    /// The languages that any of `texts` is written in.
    static List<String> languages(LocalizedText... texts) {
        return Arrays.stream(Language.values())
                .filter(language -> Arrays.stream(texts).anyMatch(text -> text.in(language) != null))
                .map(Language::code)
                .toList();
    }
}
