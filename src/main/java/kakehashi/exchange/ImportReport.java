package kakehashi.exchange;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What an import did, or would do.
///
/// @param rows rows with problems, in the order of the file
public record ImportReport(int total, int created, int updated, int unchanged, int rejected, List<RowReport> rows) {

    /// What became of a row.
    public enum Outcome {
        CREATED,
        UPDATED,
        UNCHANGED,
        REJECTED
    }

    /// A row with problems. A row that was not rejected was taken; its problems say what was left undone.
    public record RowReport(int line, @Nullable String externalId, Outcome outcome, List<RowProblem> problems) {}

    public record RowProblem(String field, String code, String message) {}
}
