package kakehashi.operation;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import kakehashi.search.upkeep.IndexComparison;

/// Compares database and index and prints the difference, which should be 0.
@Singleton
class CheckTask implements Task {

    /// The index needs this long at most to catch up with what was marked, unless something is wrong with it.
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private static final long LOOK_MILLIS = 100;

    private final IndexComparison comparison;

    CheckTask(IndexComparison comparison) {
        this.comparison = comparison;
    }

    @Override
    public String name() {
        return "check";
    }

    /// @return 0 when they are equal, 1 when they differ
    @Override
    public int run(List<String> arguments) throws InterruptedException {
        var end = Instant.now().plus(PATIENCE);
        while (comparison.behind() > 0 && Instant.now().isBefore(end)) {
            Thread.sleep(LOOK_MILLIS);
        }
        var found = comparison.compare();
        System.out.printf(
                "records %d, index %d, behind %d: missing %d, extra %d, outdated %d%ndifference %d%n",
                found.records(),
                found.entries(),
                comparison.behind(),
                found.missing(),
                found.extra(),
                found.outdated(),
                found.total());
        return found.total() == 0 ? 0 : 1;
    }
}
