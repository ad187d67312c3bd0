package kakehashi.bench;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import kakehashi.operation.FrontDoor;
import kakehashi.operation.Task;
import kakehashi.search.upkeep.IndexComparison;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Measures the live preview on the demonstration, then fills the product with invented seeds and measures import and
/// preview again, all over HTTP.
///
/// Arguments: how many seeds, 100,000 when absent; how many questions, 500 when absent.
@Singleton
class BenchTask implements Task {

    private static final int SEEDS = 100_000;
    private static final int QUESTIONS = 500;
    private static final int WARM_UP = 200;
    private static final int NUMBER = 7;

    /// People stop to read what they get: a question is asked at each quarter of a text.
    private static final int PAUSES = 4;

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
        int warmUp = Math.min(WARM_UP, questions);
        var generator = new SeedGenerator(NUMBER);
        var preview = new Preview(door);
        awaitIndex();
        printMachine();
        var typed = typed(door.needTexts(), warmUp + questions);
        preview.measure("demonstration, warm-up", typed.subList(0, warmUp), 1);
        preview.measure("demonstration, one client", typed.subList(warmUp, typed.size()), 1);
        importSeeds(generator, seeds);
        var texts = generator.needs(warmUp + questions).toList();
        preview.measure("%,d seeds, warm-up".formatted(seeds), texts.subList(0, warmUp), 1);
        preview.measure("%,d seeds, one client".formatted(seeds), texts.subList(warmUp, texts.size()), 1);
        preview.measure("%,d seeds, two clients".formatted(seeds), texts.subList(warmUp, texts.size()), 2);
        printMachine();
        System.out.printf(
                "heap after collection %d MiB, index %d bytes a seed%n",
                heapMebibytes(), bytes(data.resolve("index")) / seeds);
        return 0;
    }

    /// The texts as they grow, in turns, until there are `count`.
    private static List<String> typed(List<String> texts, int count) {
        var typed = new ArrayList<String>();
        for (int i = 0; typed.size() < count; i++) {
            var text = texts.get(i % texts.size());
            for (int pause = 1; pause <= PAUSES; pause++) {
                typed.add(text.substring(0, text.length() * pause / PAUSES));
            }
        }
        return typed.subList(0, count);
    }

    private void importSeeds(SeedGenerator generator, int seeds) throws IOException, InterruptedException {
        var file = Files.createTempFile(data, "bench", ".ndjson");
        Files.write(file, (Iterable<String>) generator.lines(seeds)::iterator);
        long started = System.nanoTime();
        var report = door.importSeeds(BodyPublishers.ofFile(file));
        double imported = seconds(started);
        awaitIndex();
        double searchable = seconds(started);
        System.out.printf(
                "import of %,d seeds (%,d created, %d rejected, %.0f bytes each): %.1f s, %,.0f seeds/s; all searchable after %.1f s, %,.0f seeds/s%n",
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

    private void awaitIndex() throws InterruptedException {
        while (index.behind() > 0) {
            Thread.sleep(50);
        }
    }

    /// What else the machine does is part of every figure.
    private static void printMachine() {
        var system = ManagementFactory.getOperatingSystemMXBean();
        System.out.printf(
                "%s, %d processors, Java %s, load average %.1f%n",
                LocalDate.now(),
                system.getAvailableProcessors(),
                Runtime.version().feature(),
                system.getSystemLoadAverage());
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
