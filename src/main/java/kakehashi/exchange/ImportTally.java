package kakehashi.exchange;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kakehashi.exchange.ImportReport.Outcome;
import kakehashi.exchange.ImportReport.RowProblem;
import kakehashi.exchange.ImportReport.RowReport;
import kakehashi.problem.Messages;
import kakehashi.problem.Violation;
import kakehashi.shared.Language;
import org.jspecify.annotations.Nullable;

/// Counts outcomes while an import runs.
final class ImportTally {

    private final Language language;
    private final Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
    private final List<RowReport> rows = new ArrayList<>();

    ImportTally(Language language) {
        this.language = language;
    }

    void add(int line, @Nullable String externalId, Outcome outcome, List<Violation> problems) {
        counts.merge(outcome, 1, Integer::sum);
        if (!problems.isEmpty()) {
            rows.add(new RowReport(
                    line,
                    externalId,
                    outcome,
                    problems.stream().map(this::inWords).toList()));
        }
    }

    ImportReport report() {
        int total = counts.values().stream().mapToInt(Integer::intValue).sum();
        return new ImportReport(
                total,
                of(Outcome.CREATED),
                of(Outcome.UPDATED),
                of(Outcome.UNCHANGED),
                of(Outcome.REJECTED),
                List.copyOf(rows));
    }

    private int of(Outcome outcome) {
        return counts.getOrDefault(outcome, 0);
    }

    private RowProblem inWords(Violation problem) {
        return new RowProblem(
                problem.field(), problem.code(), Messages.text(problem.code(), problem.facts(), language));
    }
}
