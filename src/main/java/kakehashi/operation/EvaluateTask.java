package kakehashi.operation;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kakehashi.access.Wall;
import kakehashi.search.upkeep.IndexComparison;
import kakehashi.seed.Seeds;

/// Runs sets of judged queries through the product's own import, analysis, index and ranking, and prints how good the
/// rankings are. With `--floor FILE` it fails when a set is below its line there; only the first ten of a ranking are
/// asked for then, which takes half the time and leaves Recall@100 unknown.
@Singleton
class EvaluateTask implements Task {

    private static final Path USUAL = Path.of("../shared/eval");
    private static final int DEPTH = 100;
    private static final int TOP = 10;
    private static final String ROW = "%-16s %6s %7s %9s %11s %7s %9s%n";

    private final FrontDoor door;
    private final IndexComparison index;
    private final Seeds seeds;
    private final Wall wall;

    EvaluateTask(FrontDoor door, IndexComparison index, Seeds seeds, Wall wall) {
        this.door = door;
        this.index = index;
        this.seeds = seeds;
        this.wall = wall;
    }

    @Override
    public String name() {
        return "evaluate";
    }

    @Override
    public int run(List<String> arguments) throws IOException, InterruptedException {
        var floors = Floors.from(arguments);
        var directory = arguments.stream()
                .filter(each -> !floors.isArgument(each))
                .findFirst()
                .map(Path::of)
                .orElse(USUAL);
        System.out.printf(ROW, "set", "docs", "queries", "nDCG@10", "Recall@100", "MRR@10", "ms/query");
        boolean good = true;
        Path filled = Path.of("");
        for (var set : EvaluationSet.below(directory)) {
            if (!set.corpus().equals(filled)) {
                fill(set);
                filled = set.corpus();
            }
            var mean = measure(set, floors.areSet() ? TOP : DEPTH);
            System.out.printf(
                    ROW,
                    set.name(),
                    QuarkusTransaction.requiringNew().call(seeds::count),
                    set.queries().size(),
                    "%.4f".formatted(mean.ndcg()),
                    floors.areSet() ? "–" : "%.4f".formatted(mean.recall()),
                    "%.4f".formatted(mean.mrr()),
                    "%.1f".formatted(mean.millis()));
            good &= floors.holds(set.name(), mean.ndcg());
        }
        return good ? 0 : 1;
    }

    private void fill(EvaluationSet set) throws IOException, InterruptedException {
        wall.asProduct(() -> QuarkusTransaction.requiringNew().run(seeds::deleteAll));
        var report = door.importSeeds(BodyPublishers.ofString(set.seeds()));
        if (report.get("rejected").asInt() > 0) {
            throw new IOException("%s: %s".formatted(set.name(), report.get("rows")));
        }
        while (index.behind() > 0) {
            Thread.sleep(100);
        }
    }

    private Measures measure(EvaluationSet set, int depth) throws IOException, InterruptedException {
        var documents = door.externalIds();
        var all = new ArrayList<Measures>();
        for (var query : set.queries().entrySet()) {
            var question = door.question(query.getValue(), depth);
            long started = System.nanoTime();
            var answer = door.match(question);
            double millis = (System.nanoTime() - started) / 1e6;
            var ranking = new ArrayList<String>();
            answer.get("matches")
                    .forEach(match -> ranking.add(documents.get(match.get("id").asText())));
            all.add(Measures.of(ranking, set.grades().getOrDefault(query.getKey(), Map.of()), millis));
        }
        return Measures.mean(all);
    }
}
