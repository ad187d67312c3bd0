package kakehashi.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import kakehashi.audit.AuditEvidence;
import kakehashi.audit.AuditProof;
import kakehashi.audit.AuditProof.Standing;
import kakehashi.audit.AuditReport.Asked;
import kakehashi.evidence.EvidencePage.Fact;
import kakehashi.organization.Organizations;
import kakehashi.publication.Publishable;
import kakehashi.shared.Language;
import kakehashi.shared.Marking;
import org.jspecify.annotations.Nullable;

/// Puts together all that was done to a record and read of it, each line with what speaks for it.
@ApplicationScoped
public class EvidencePages {

    private static final String STYLE = "/META-INF/resources/evidence.css";

    private final AuditEvidence evidence;
    private final People people;
    private final Organizations organizations;
    private final Clock clock;

    EvidencePages(AuditEvidence evidence, People people, Organizations organizations, Clock clock) {
        this.evidence = evidence;
        this.people = people;
        this.organizations = organizations;
        this.clock = clock;
    }

    /// For those the record belongs to: with its title.
    EvidencePage forOwners(Publishable<?> record, Language language) throws IOException {
        var words = new EvidenceWords(language);
        var owner = organizations.cards(Set.of(record.organization())).get(record.organization());
        return page(
                new Asked(record.id(), null, null, null),
                words,
                List.of(
                        new Fact(words.text("title"), words.of(record.sheet().heading())),
                        new Fact(words.text("owner"), owner == null ? "" : words.of(owner.name())),
                        new Fact(
                                words.text("kind"),
                                words.named("kind", record.kind().name())),
                        new Fact(
                                words.text("marking"),
                                words.named("marking", markingOf(record).name())),
                        new Fact(
                                words.text("stage"),
                                words.named("stage", record.stage().name()))),
                "");
    }

    /// Who read what is never public.
    static Marking markingOf(Publishable<?> record) {
        return Marking.of(record.stage(), record.reach()).or(Marking.CONFIDENTIAL);
    }

    /// For an operator, who sees no content; the record may be gone. The page is a file of its own.
    @Transactional
    public EvidencePage forOperators(Asked asked, Language language) throws IOException {
        return page(asked, new EvidenceWords(language), List.of(), style());
    }

    private EvidencePage page(Asked asked, EvidenceWords words, List<Fact> ofRecord, String style) throws IOException {
        var found = evidence.of(asked);
        var known = people.of(found.lines().stream().map(AuditProof::line).toList());
        var rows = found.lines().stream()
                .map(proof -> row(
                        proof,
                        proof.line().account() == null
                                ? null
                                : known.get(proof.line().account()),
                        words))
                .toList();
        long broken = found.lines().stream()
                .filter(proof -> proof.standing() == Standing.BROKEN)
                .count();
        var head = found.head();
        var facts = new ArrayList<>(ofRecord);
        facts.add(new Fact(words.text("record"), id(asked.record())));
        facts.add(new Fact(words.text("printed"), words.moment(clock.instant())));
        facts.add(new Fact(words.text("lines"), Integer.toString(rows.size())));
        facts.add(new Fact(words.text("head"), "%d  %s".formatted(head.place(), head.link())));
        facts.add(new Fact(words.text("anchored"), "%d  %s".formatted(head.anchored(), words.moment(head.at()))));
        return new EvidencePage(words, facts, rows, broken, style);
    }

    private static List<String> row(AuditProof proof, People.@Nullable Person who, EvidenceWords words) {
        var line = proof.line();
        var home = who == null ? null : who.organization();
        return List.of(
                words.moment(line.at()),
                who != null ? who.name() : words.text(line.account() == null ? "product" : "gone"),
                home == null ? "" : words.of(home.name()),
                words.named("action", line.action()),
                Integer.toString(line.revision()),
                id(line.account()),
                line.place() == null ? "" : line.place().toString(),
                words.named("standing", proof.standing().name()));
    }

    private static String id(@Nullable UUID id) {
        return id == null ? "" : id.toString();
    }

    private static String style() {
        try (InputStream rules = Objects.requireNonNull(EvidencePages.class.getResourceAsStream(STYLE))) {
            return new String(rules.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
