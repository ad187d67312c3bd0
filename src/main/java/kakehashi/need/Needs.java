package kakehashi.need;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kakehashi.attachment.file.Attachments;
import kakehashi.organization.Organizations;
import kakehashi.problem.Violation;
import kakehashi.publication.Records;
import kakehashi.shared.ReadinessLevel;
import kakehashi.shared.ReadinessRange;
import kakehashi.shared.RecordKind;
import org.jspecify.annotations.Nullable;

/// All needs.
@ApplicationScoped
public class Needs implements Records<NeedSheet, Need> {

    private final Attachments attachments;
    private final Organizations organizations;

    Needs(Attachments attachments, Organizations organizations) {
        this.attachments = attachments;
        this.organizations = organizations;
    }

    /// Whoever looks for something names whom to turn to (対応窓口).
    @Override
    public List<Violation> unready(UUID organization) {
        return organizations.deskMissing(organization);
    }

    @Override
    public RecordKind kind() {
        return RecordKind.NEED;
    }

    @Override
    public Class<NeedSheet> sheetType() {
        return NeedSheet.class;
    }

    @Override
    public Need draft(UUID id, UUID organization, @Nullable String externalId, NeedSheet sheet, Instant now) {
        return new Need(id, organization, externalId, sheet, now);
    }

    /// A need is a row of two tables, of which the database shows the second to who may know whose it is.
    @Override
    public @Nullable Need locked(UUID id) {
        getEntityManager()
                .createNativeQuery("select wall.lock_need(?1)")
                .setParameter(1, id)
                .getSingleResult();
        var found = findById(id);
        if (found != null) {
            reread(found); // what was read before others were kept waiting may be old
        }
        return found;
    }

    @Override
    public List<Violation> check(NeedSheet sheet, Need need) {
        var problems = new ArrayList<Violation>();
        if (sheet.trl() != null) {
            check(sheet.trl(), problems);
        }
        problems.addAll(attachments.check(need.id(), sheet.attachments()));
        return problems;
    }

    private static void check(ReadinessRange range, List<Violation> problems) {
        checkStep("trl.min", range.min(), problems);
        checkStep("trl.max", range.max(), problems);
        if (problems.isEmpty() && range.min() != null && range.max() != null && range.min() > range.max()) {
            problems.add(Violation.inBody("trl", "not-in-order"));
        }
    }

    private static void checkStep(String field, @Nullable Integer step, List<Violation> problems) {
        if (step != null && (step < ReadinessLevel.LEAST || step > ReadinessLevel.MOST)) {
            problems.add(Violation.inBody(
                    field, "out-of-range", Map.of("min", ReadinessLevel.LEAST, "max", ReadinessLevel.MOST)));
        }
    }
}
