package kakehashi.page.readable;

import java.text.NumberFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kakehashi.organization.Organization;
import kakehashi.organization.OrganizationSheet;
import kakehashi.shared.LocalizedText;
import kakehashi.shared.RecordKind;
import kakehashi.vocabulary.Prefecture;
import kakehashi.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/// The page of an organization.
record OrganizationPage(Organization organization, OrganizationSheet sheet, Words words, Places places) {

    private static final String ROR = "https://ror.org/";

    /// Types of organization by what schema.org calls them; the first that fits counts.
    private static final Map<String, Set<String>> KINDS = Map.of(
            "CollegeOrUniversity",
            Set.of("NATIONAL_UNIVERSITY", "PUBLIC_UNIVERSITY", "PRIVATE_UNIVERSITY", "COLLEGE_OF_TECHNOLOGY"),
            "Corporation",
            Set.of("LARGE_COMPANY", "SMALL_COMPANY", "STARTUP"),
            "GovernmentOrganization",
            Set.of("LOCAL_GOVERNMENT"),
            "ResearchOrganization",
            Set.of("INTER_UNIVERSITY_INSTITUTE", "NATIONAL_RESEARCH_INSTITUTE", "PUBLIC_TEST_INSTITUTE"));

    Readable readable() {
        var kana = sheet.nameKana();
        return new Readable(
                words.heading(sheet.name()),
                sheet.name().preferring(words.language()),
                Excerpt.of(words.language(), sheet.description(), sheet.strengths(), sheet.name()),
                "website",
                Shown.list(kana == null ? null : new Shown(kana, "ja", null), words.updated(organization.updatedAt())),
                Readable.blocks(
                        words.both("description", sheet.description()),
                        words.both("strengths", sheet.strengths()),
                        thesis(),
                        desk(organization, words),
                        facts()),
                Node.graph(List.of(organization(organization, places))));
    }

    private @Nullable Block thesis() {
        var thesis = sheet.thesis();
        return thesis == null ? null : words.both("thesis", thesis.text());
    }

    private Block facts() {
        var numbers = NumberFormat.getInstance(words.language().locale());
        var employees = sheet.employees();
        var capital = sheet.capitalYen();
        return Block.table(
                words.text("about"),
                words.fact("types", Vocabulary.ORGANIZATION_TYPES, sheet.types()),
                words.fact("prefecture", words.term(Vocabulary.PREFECTURES, sheet.prefecture())),
                words.fact("industries", Vocabulary.INDUSTRIES, sheet.industries()),
                words.fact(
                        "website",
                        sheet.website() == null
                                ? null
                                : Shown.of(sheet.website()).to(web(sheet.website()))),
                words.fact(
                        "employees",
                        employees == null ? null : Shown.of(words.filled("employees", numbers.format(employees)))),
                words.fact(
                        "capitalYen", capital == null ? null : Shown.of(words.filled("yen", numbers.format(capital)))),
                words.fact("houjinNumber", Shown.value(sheet.houjinNumber())),
                words.fact(
                        "ror",
                        sheet.ror() == null ? null : Shown.of(sheet.ror()).to(ROR + sheet.ror())));
    }

    /// The name, leading to the organization's page.
    static List<Shown> link(@Nullable Organization owner, Words words, Places places) {
        var name = words.shown(owner == null ? null : owner.sheet().name());
        return owner == null || name == null
                ? List.of()
                : List.of(name.to(places.record(RecordKind.ORGANIZATION, owner.id())));
    }

    /// Where questions go.
    static @Nullable Block desk(@Nullable Organization owner, Words words) {
        var desk = owner == null ? null : owner.sheet().desk();
        if (desk == null) {
            return null;
        }
        var mail = desk.mail();
        return Block.table(
                words.text("desk"),
                words.fact("name", words.shown(desk.name())),
                words.fact("mail", mail == null ? null : Shown.of(mail).to("mailto:" + mail)),
                words.fact("deputy", words.shown(desk.deputy())));
    }

    /// An organization as schema.org names one.
    static Node organization(Organization organization, Places places) {
        var sheet = organization.sheet();
        return Node.of(kind(sheet), places.thing(RecordKind.ORGANIZATION, organization.id()))
                .with("name", sheet.name())
                .with("alternateName", sheet.nameKana())
                .with("url", places.absolute(RecordKind.ORGANIZATION, organization.id()))
                .with("description", sheet.description())
                .with("taxID", sheet.houjinNumber())
                .with("identifier", Node.identifier("法人番号", sheet.houjinNumber()))
                .with("sameAs", Present.among(sheet.ror() == null ? null : ROR + sheet.ror(), web(sheet.website())))
                .with("address", address(sheet))
                .with("contactPoint", contact(sheet));
    }

    private static String kind(OrganizationSheet sheet) {
        return sheet.types().stream()
                .flatMap(type -> KINDS.entrySet().stream()
                        .filter(kind -> kind.getValue().contains(type))
                        .map(Map.Entry::getKey))
                .findFirst()
                .orElse("Organization");
    }

    private static @Nullable Object address(OrganizationSheet sheet) {
        var prefecture = sheet.prefecture() == null ? null : Prefecture.of(sheet.prefecture());
        return prefecture == null
                ? null
                : Node.of("PostalAddress")
                        .with("addressRegion", prefecture.name())
                        .with("addressCountry", "JP")
                        .values();
    }

    private static @Nullable Object contact(OrganizationSheet sheet) {
        var desk = sheet.desk();
        if (desk == null || desk.mail() == null) {
            return null;
        }
        var name = desk.name() == null ? LocalizedText.NONE : desk.name();
        return Node.of("ContactPoint")
                .with("name", name)
                .with("email", desk.mail())
                .values();
    }

    /// Only web addresses become links: somebody else wrote them.
    private static @Nullable String web(@Nullable String address) {
        return address != null && address.matches("https?://\\S+") ? address : null;
    }
}
