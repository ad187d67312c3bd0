package kakehashi.bench;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import kakehashi.operation.FrontDoor;
import kakehashi.operation.Task;
import kakehashi.search.upkeep.IndexComparison;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Fills an empty product with invented seeds and measures import and live preview over HTTP.
///
/// Arguments: how many seeds, 100,000 when absent; how many questions, 500 when absent.
@Singleton
class BenchTask implements Task {

    private static final int SEEDS = 100_000;
    private static final int QUESTIONS = 500;
    private static final int WARM_UP = 200;
    private static final int NUMBER = 7;
    private static final int LIMIT = 20;

    private final FrontDoor door;
    private final IndexComparison index;
    private final Path data;

    BenchTask(FrontDoor door, IndexComparison index, @ConfigProperty(name = "kakehashi.data.directory") String data) {
        this.door = door;
        this.index = index;
        this.data = Path.of(data);
    }

    @Override
    public String name() {
        return "bench";
    }

    @Override
    public int run(List<String> arguments) throws IOException, InterruptedException, ExecutionException {
        int seeds = arguments.isEmpty() ? SEEDS : Integer.parseInt(arguments.getFirst());
        int questions = arguments.size() < 2 ? QUESTIONS : Integer.parseInt(arguments.get(1));
        var generator = new SeedGenerator(NUMBER);
        importSeeds(generator, seeds);
        var texts = generator.needs(WARM_UP + questions).toList();
        preview("warm-up", texts.subList(0, WARM_UP), 1);
        preview("preview, one client", texts.subList(WARM_UP, texts.size()), 1);
        preview("preview, two clients", texts.subList(WARM_UP, texts.size()), 2);
        System.out.printf(
                "heap after collection %d MiB, index %d bytes a seed%n",
                heapMebibytes(), bytes(data.resolve("index")) / seeds);
        return 0;
    }

    private void importSeeds(SeedGenerator generator, int seeds) throws IOException, InterruptedException {
        var file = Files.createTempFile(data, "bench", ".ndjson");
        Files.write(file, (Iterable<String>) generator.lines(seeds)::iterator);
        long started = System.nanoTime();
        var report = door.importSeeds(BodyPublishers.ofFile(file));
        double imported = seconds(started);
        while (index.behind() > 0) {
            Thread.sleep(50);
        }
        double searchable = seconds(started);
        System.out.printf(
                "import %d seeds (%d created, %d rejected, %.0f bytes each): %.1f s, %.0f seeds/s; all searchable after %.1f s, %.0f seeds/s%n",
                seeds,
                report.get("created").asInt(),
                report.get("rejected").asInt(),
                (double) Files.size(file) / seeds,
                imported,
                seeds / imported,
                searchable,
                seeds / searchable);
        Files.delete(file);
    }

    private void preview(String what, List<String> texts, int clients) throws InterruptedException, ExecutionException {
        try (var pool = Executors.newFixedThreadPool(clients)) {
            List<Callable<Double>> asked = texts.stream()
                    .<Callable<Double>>map(text -> () -> ask(text))
                    .toList();
            long started = System.nanoTime();
            var answers = pool.invokeAll(asked);
            double all = seconds(started);
            var millis = new double[answers.size()];
            for (int i = 0; i < millis.length; i++) {
                millis[i] = answers.get(i).get();
            }
            Arrays.sort(millis);
            System.out.printf(
                    "%-22s %4d questions: p50 %.1f ms, p95 %.1f ms, p99 %.1f ms, greatest %.1f ms; %.0f/s%n",
                    what,
                    millis.length,
                    percentile(millis, 50),
                    percentile(millis, 95),
                    percentile(millis, 99),
                    millis[millis.length - 1],
                    millis.length / all);
        }
    }

    private double ask(String text) throws IOException, InterruptedException {
        var question = door.question(text, LIMIT);
        long started = System.nanoTime();
        door.match(question);
        return (System.nanoTime() - started) / 1e6;
    }

    private static double percentile(double[] sorted, int percent) {
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
    }

    private static double seconds(long startedNanos) {
        return (System.nanoTime() - startedNanos) / 1e9;
    }

    private static long heapMebibytes() {
        System.gc();
        var runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
    }

    private static long bytes(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            long sum = 0;
            for (var file : files.filter(Files::isRegularFile).toList()) {
                sum += Files.size(file);
            }
            return sum;
        }
    }
}
