package kakehashi.board;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kakehashi.problem.Violation;
import kakehashi.publication.Text;
import kakehashi.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/// Criteria in the place of all that a board has.
record CriteriaDraft(
        @Nullable @NotNull(message = "required") @Size(max = MOST, message = "too-many")
        List<@Valid CriterionDraft> items) {

    private static final int MOST = 8;
    private static final int LONGEST = 40;

    /// Ids of criteria that the board does not have, and weights that none can have.
    ///
    /// @param present those it has
    List<Violation> faults(List<Criterion> present) {
        var left = present.stream().map(Criterion::id).collect(Collectors.toSet());
        var faults = new ArrayList<Violation>();
        for (int at = 0; items != null && at < items.size(); at++) {
            var entry = items.get(at);
            if (entry.id() != null && !left.remove(entry.id())) {
                faults.add(Violation.inBody("items[%d].id".formatted(at), "unknown-record"));
            }
            var weight = entry.weight();
            if (weight != null && (weight < Criterion.LIGHTEST || weight > Criterion.HEAVIEST)) {
                faults.add(Violation.inBody(
                        "items[%d].weight".formatted(at),
                        "out-of-range",
                        Map.of("min", Criterion.LIGHTEST, "max", Criterion.HEAVIEST)));
            }
        }
        return faults;
    }

    /// @param id of the one it was; null for a new one
    record CriterionDraft(
            @Nullable UUID id,

            @Nullable @NotNull(message = "required") @Text(max = LONGEST, line = true)
            String name,

            @Nullable @NotNull(message = "required") Integer weight) {

        CriterionDraft {
            name = LocalizedText.present(name);
        }
    }
}
