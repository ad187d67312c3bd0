package kakehashi.need;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kakehashi.problem.Violation;
import kakehashi.publication.Records;
import kakehashi.shared.ReadinessLevel;
import kakehashi.shared.ReadinessRange;
import kakehashi.shared.RecordKind;
import org.jspecify.annotations.Nullable;

/// All needs.
@ApplicationScoped
public class Needs implements Records<NeedSheet, Need> {

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

    @Override
    public List<Violation> check(NeedSheet sheet, Need need) {
        return sheet.trl() == null ? List.of() : check(sheet.trl());
    }

    private static List<Violation> check(ReadinessRange range) {
        var problems = new ArrayList<Violation>();
        checkStep("trl.min", range.min(), problems);
        checkStep("trl.max", range.max(), problems);
        if (problems.isEmpty() && range.min() != null && range.max() != null && range.min() > range.max()) {
            problems.add(Violation.inBody("trl", "not-in-order"));
        }
        return problems;
    }

    private static void checkStep(String field, @Nullable Integer step, List<Violation> problems) {
        if (step != null && (step < ReadinessLevel.LEAST || step > ReadinessLevel.MOST)) {
            problems.add(Violation.inBody(
                    field, "out-of-range", Map.of("min", ReadinessLevel.LEAST, "max", ReadinessLevel.MOST)));
        }
    }
}
