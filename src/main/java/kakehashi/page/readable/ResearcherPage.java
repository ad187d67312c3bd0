package kakehashi.page.readable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kakehashi.organization.Organization;
import kakehashi.researcher.Researcher;
import kakehashi.researcher.ResearcherSheet;
import kakehashi.shared.RecordKind;
import kakehashi.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/// The page of a researcher. Eligibility as a young researcher stays out: it would tell search engines an age.
///
/// @param owner null when the organization is not public
record ResearcherPage(
        Researcher researcher,
        ResearcherSheet sheet,
        @Nullable Organization owner,
        Words words,
        Places places) {

    private static final String ORCID = "https://orcid.org/";
    private static final String RESEARCHMAP = "https://researchmap.jp/";

    Readable readable() {
        var name = sheet.name().text();
        var affiliation = words.shown(owner == null ? null : owner.sheet().name());
        var description = Excerpt.of(words.language(), sheet.summary());
        return new Readable(
                words.heading(name),
                name.preferring(words.language()),
                description.isEmpty() && affiliation != null ? affiliation.text() : description,
                "profile",
                lead(),
                Readable.blocks(words.both("summary", sheet.summary()), facts()),
                graph());
    }

    private List<Shown> lead() {
        var lead = new ArrayList<Shown>();
        lead.addAll(OrganizationPage.link(owner, words, places));
        var kana = sheet.name().kana();
        lead.addAll(Shown.list(
                kana == null ? null : new Shown(kana, "ja", null),
                words.shown(sheet.department()),
                words.shown(sheet.position()),
                words.updated(researcher.updatedAt())));
        return lead;
    }

    private Block facts() {
        return Block.table(
                words.text("expertise"),
                words.fact("degree", degree()),
                words.fact("offers", Vocabulary.OFFERS, sheet.offers()),
                capacity(),
                words.keywords(sheet.keywords()),
                words.fact("fields", Vocabulary.SMALL_SECTIONS, sheet.fields()),
                words.fact("eradFields", Vocabulary.ERAD_FIELDS, sheet.eradFields()),
                words.fact("eradNumber", Shown.value(sheet.eradNumber())),
                words.fact("orcid", at(ORCID, sheet.orcid())),
                words.fact("researchmap", at(RESEARCHMAP, sheet.researchmap())));
    }

    private Block.Fact capacity() {
        var capacity = sheet.capacity();
        return capacity == null
                ? words.fact("capacity")
                : words.fact(
                        "capacity",
                        words.term(Vocabulary.CAPACITIES, capacity.state().name()),
                        Shown.of(words.filled("asOf", words.day(capacity.asOf()))));
    }

    private @Nullable Shown degree() {
        var degree = sheet.degree();
        return degree == null
                ? null
                : words.term(Vocabulary.DEGREE_STATES, degree.state().name());
    }

    private static @Nullable Shown at(String site, @Nullable String id) {
        return id == null ? null : Shown.of(id).to(site + id);
    }

    private List<Map<String, Object>> graph() {
        var graph = new ArrayList<Node>();
        graph.add(person(researcher, places)
                .with(
                        "affiliation",
                        owner == null ? null : Node.reference(places.thing(RecordKind.ORGANIZATION, owner.id()))));
        if (owner != null) {
            graph.add(OrganizationPage.organization(owner, places));
        }
        return Node.graph(graph);
    }

    /// A person as schema.org names one.
    static Node person(Researcher researcher, Places places) {
        var sheet = researcher.sheet();
        return Node.of("Person", places.thing(RecordKind.RESEARCHER, researcher.id()))
                .with("url", places.absolute(RecordKind.RESEARCHER, researcher.id()))
                .with("name", sheet.name().text())
                .with("alternateName", sheet.name().kana())
                .with("jobTitle", sheet.position())
                .with("description", sheet.summary())
                .with("knowsAbout", sheet.keywords())
                .with(
                        "identifier",
                        Present.among(
                                Node.identifier("ORCID", sheet.orcid()), Node.identifier("e-Rad", sheet.eradNumber())))
                .with(
                        "sameAs",
                        Present.among(address(ORCID, sheet.orcid()), address(RESEARCHMAP, sheet.researchmap())));
    }

    /// Department, name and position, the name leading to the person's page.
    static List<Shown> link(Researcher researcher, Words words, Places places) {
        var sheet = researcher.sheet();
        var name = words.shown(sheet.name().text());
        return Shown.list(
                words.shown(sheet.department()),
                name == null ? null : name.to(places.record(RecordKind.RESEARCHER, researcher.id())),
                words.shown(sheet.position()));
    }

    private static @Nullable String address(String site, @Nullable String id) {
        return id == null ? null : site + id;
    }
}
