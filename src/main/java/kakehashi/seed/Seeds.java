package kakehashi.seed;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import kakehashi.access.Wall;
import kakehashi.attachment.file.Attachments;
import kakehashi.problem.Violation;
import kakehashi.publication.Records;
import kakehashi.researcher.Researcher;
import kakehashi.researcher.Researchers;
import kakehashi.shared.RecordKind;
import kakehashi.shared.Stage;
import org.jspecify.annotations.Nullable;

/// All seeds.
@ApplicationScoped
public class Seeds implements Records<SeedSheet, Seed> {

    private final Researchers researchers;
    private final SeedImages images;
    private final Attachments attachments;
    private final Wall wall;

    Seeds(Researchers researchers, SeedImages images, Attachments attachments, Wall wall) {
        this.researchers = researchers;
        this.images = images;
        this.attachments = attachments;
        this.wall = wall;
    }

    @Override
    public RecordKind kind() {
        return RecordKind.SEED;
    }

    @Override
    public Class<SeedSheet> sheetType() {
        return SeedSheet.class;
    }

    @Override
    public Seed draft(UUID id, UUID organization, @Nullable String externalId, SeedSheet sheet, Instant now) {
        return new Seed(id, organization, externalId, sheet, now);
    }

    /// A file may name people by their external ids.
    @Override
    public ObjectNode resolve(ObjectNode sent, UUID organization) {
        if (!(sent.get("researchers") instanceof ArrayNode named) || named.isEmpty()) {
            return sent;
        }
        var names = new ArrayList<String>();
        named.forEach(each -> names.add(each.asText()));
        var known = wall.asProduct(() -> researchers.byExternalIds(organization, names)).stream()
                .collect(Collectors.toMap(
                        each -> String.valueOf(each.externalId()),
                        each -> each.id().toString()));
        var ids = sent.putArray("researchers");
        names.forEach(name -> ids.add(known.getOrDefault(name, name)));
        return sent;
    }

    /// Published seeds that name any of these people; two statements whatever their number.
    public List<Seed> publishedOf(Collection<UUID> people) {
        if (people.isEmpty()) {
            return List.of();
        }
        List<?> ids = getEntityManager()
                .createNativeQuery("select published_seeds_of(?1)", UUID.class)
                .setParameter(1, people.toArray(UUID[]::new))
                .getResultList();
        return byIds(ids.stream().map(UUID.class::cast).toList()).stream()
                .filter(seed -> seed.stage() == Stage.PUBLISHED)
                .toList();
    }

    /// The day it is in Japan, by the clock of the database.
    LocalDate today() {
        return (LocalDate) getEntityManager()
                .createNativeQuery("select japan_today()", LocalDate.class)
                .getSingleResult();
    }

    @Override
    public String reachNow() {
        return "case when isEmbargoOver then reachAfterwards else reach end";
    }

    /// The people named must exist in the seed's own organization; its picture and its files must be kept for it.
    @Override
    public List<Violation> check(SeedSheet sheet, Seed seed) {
        var known = wall.asProduct(() -> researchers.byIds(sheet.researchers())).stream()
                .filter(researcher -> researcher.organization().equals(seed.organization()))
                .map(Researcher::id)
                .toList();
        var problems = new ArrayList<Violation>();
        for (int i = 0; i < sheet.researchers().size(); i++) {
            if (!known.contains(sheet.researchers().get(i))) {
                problems.add(Violation.inBody("researchers[%d]".formatted(i), "unknown-record"));
            }
        }
        var figure = sheet.figure();
        if (figure != null && figure.image() != null && !images.has(seed.id(), figure.image())) {
            problems.add(Violation.inBody("figure.image", "unknown-record"));
        }
        problems.addAll(attachments.check(seed.id(), sheet.attachments()));
        return problems;
    }
}
