package kakehashi.bench;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import kakehashi.operation.FrontDoor;
import kakehashi.operation.Task;
import kakehashi.search.SearchIndex;
import kakehashi.search.upkeep.IndexComparison;
import kakehashi.shared.Language;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Measures the live preview on the demonstration, then beside raw Lucene and, with `--opensearch`, OpenSearch: on
/// the same invented seeds, with the same questions in turns, so that the ratios do not depend on what else the machine
/// does.
///
/// Arguments: how many seeds, growing, as `10000,100000`, 100,000 when absent; how many questions, 500 when absent.
@Singleton
class BenchTask implements Task {

    private static final String SEEDS = "100000";
    private static final String QUESTIONS = "500";
    private static final int WARM_UP = 200;
    private static final int NUMBER = 7;
    private static final int BATCH = 10_000;
    private static final double NANOS = 1e9;
    private static final int COMPARED_TEXTS = 2_000;

    private static final String BESIDE_OPENSEARCH = "--opensearch";

    /// The launcher puts its jars there.
    private static final Path OPENSEARCH = Path.of("target", "opensearch");

    /// People stop to read what they get: a question is asked at each quarter of a text.
    private static final int PAUSES = 4;

    private final FrontDoor door;
    private final IndexComparison comparison;
    private final SearchIndex index;
    private final Path data;

    BenchTask(
            FrontDoor door,
            IndexComparison comparison,
            SearchIndex index,
            @ConfigProperty(name = "kakehashi.data.directory") String data) {
        this.door = door;
        this.comparison = comparison;
        this.index = index;
        this.data = Path.of(data);
    }

    @Override
    public String name() {
        return "bench";
    }

    @Override
    public int run(List<String> typed) throws IOException, InterruptedException, ExecutionException {
        var arguments =
                typed.stream().filter(word -> !word.equals(BESIDE_OPENSEARCH)).toList();
        var sizes = Arrays.stream((arguments.isEmpty() ? SEEDS : arguments.getFirst()).split(","))
                .map(Integer::valueOf)
                .sorted()
                .toList();
        int questions = Integer.parseInt(arguments.size() < 2 ? QUESTIONS : arguments.get(1));
        var product = new Product(door, comparison, index, data.resolve("index"));
        product.settle();
        product.pack();
        printMachine();
        var japanese = door.seedTexts(Language.JA);
        var generator = new SeedGenerator(
                NUMBER, TextModel.of(japanese, Language.JA), TextModel.of(door.seedTexts(Language.EN), Language.EN));
        printCloseness(japanese, generator.texts(COMPARED_TEXTS).toList());
        measureDemonstration(product, questions);
        var contenders = contenders(product, typed.contains(BESIDE_OPENSEARCH));
        try {
            compare(contenders, generator, sizes, questions);
        } finally {
            for (var contender : contenders) {
                contender.close();
            }
        }
        printMachine();
        System.out.printf("heap after collection %d MiB%n", heapMebibytes());
        return 0;
    }

    private List<Contender> contenders(Contender product, boolean besideOpenSearch)
            throws IOException, InterruptedException {
        var contenders = new ArrayList<>(List.of(product, new RawLucene(data.resolve("raw-lucene"))));
        if (besideOpenSearch) {
            contenders.add(OpenSearchNode.start(OPENSEARCH, data.resolve("opensearch")));
        }
        return contenders;
    }

    private void measureDemonstration(Contender product, int questions) throws IOException, InterruptedException {
        int warmUp = Math.min(WARM_UP, questions);
        var typed = typed(door.needTexts(), warmUp + questions);
        System.out.printf("demonstration, warm-up: %s%n", times(product, typed.subList(0, warmUp)));
        System.out.printf(
                "demonstration, %d questions: %s%n", questions, times(product, typed.subList(warmUp, typed.size())));
    }

    private static void compare(List<Contender> contenders, SeedGenerator generator, List<Integer> sizes, int questions)
            throws IOException, InterruptedException, ExecutionException {
        var medians = new LinkedHashMap<Contender, List<Double>>();
        int from = 0;
        for (int size : sizes) {
            add(contenders, generator, from, size);
            from = size;
            int warmUp = Math.min(WARM_UP, questions);
            var texts = generator.needs(warmUp + questions).toList();
            inTurns(contenders, texts.subList(0, warmUp));
            var asked = texts.subList(warmUp, texts.size());
            var times = inTurns(contenders, asked);
            for (int i = 0; i < contenders.size(); i++) {
                var contender = contenders.get(i);
                medians.computeIfAbsent(contender, key -> new ArrayList<>())
                        .add(times.get(i).percentile(50));
                System.out.printf(
                        "%,9d seeds, %-10s %s; two clients %.0f/s; %.0f bytes a seed%n",
                        size,
                        contender.name(),
                        times.get(i),
                        throughput(contender, asked),
                        (double) contender.bytes() / size);
            }
            printRatios(size, contenders, times);
        }
        if (sizes.size() > 1) {
            double growth = Math.log((double) sizes.getLast() / sizes.getFirst());
            medians.forEach((contender, p50) -> System.out.printf(
                    "%-10s p50 grows as n^%.2f%n",
                    contender.name(), Math.log(p50.getLast() / p50.getFirst()) / growth));
        }
    }

    private static void printRatios(int size, List<Contender> contenders, List<Times> times) {
        double own = times.getFirst().percentile(50);
        for (int i = 1; i < contenders.size(); i++) {
            double other = times.get(i).percentile(50);
            System.out.printf(
                    "%,9d seeds, Kakehashi p50 = %.2f × %s, %+.1f ms%n",
                    size, own / other, contenders.get(i).name(), own - other);
        }
    }

    private static void add(List<Contender> contenders, SeedGenerator generator, int from, int to)
            throws IOException, InterruptedException {
        for (var contender : contenders) {
            long taken = 0;
            long found = 0;
            for (int start = from; start < to; start += BATCH) {
                var seeds = generator.lines(start, Math.min(to, start + BATCH)).toList();
                long started = System.nanoTime();
                contender.add(seeds);
                taken += System.nanoTime() - started;
                contender.settle();
                found += System.nanoTime() - started;
            }
            long started = System.nanoTime();
            contender.pack();
            System.out.printf(
                    "%,9d seeds, %-10s taken in at %,.0f/s, found at %,.0f/s, packed after %.1f s%n",
                    to,
                    contender.name(),
                    (to - from) / (taken / NANOS),
                    (to - from) / (found / NANOS),
                    (System.nanoTime() - started) / NANOS);
        }
    }

    /// Each question to all, one after the other.
    private static List<Times> inTurns(List<Contender> contenders, List<String> texts)
            throws IOException, InterruptedException {
        var millis = new double[contenders.size()][texts.size()];
        for (int question = 0; question < texts.size(); question++) {
            for (int i = 0; i < millis.length; i++) {
                millis[i][question] = ask(contenders.get(i), texts.get(question));
            }
        }
        return Arrays.stream(millis).map(Times::of).toList();
    }

    private static Times times(Contender contender, List<String> texts) throws IOException, InterruptedException {
        return inTurns(List.of(contender), texts).getFirst();
    }

    private static double ask(Contender contender, String text) throws IOException, InterruptedException {
        long started = System.nanoTime();
        contender.find(text);
        return (System.nanoTime() - started) / 1e6;
    }

    /// Answers a second to two who ask at the same time, each one question after the other.
    private static double throughput(Contender contender, List<String> texts)
            throws InterruptedException, ExecutionException {
        try (var pool = Executors.newFixedThreadPool(2)) {
            List<Callable<Double>> asked = texts.stream()
                    .<Callable<Double>>map(text -> () -> ask(contender, text))
                    .toList();
            long started = System.nanoTime();
            for (var answer : pool.invokeAll(asked)) {
                answer.get();
            }
            return texts.size() / ((System.nanoTime() - started) / NANOS);
        }
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

    private static void printCloseness(List<String> real, List<String> invented) {
        System.out.printf("%-9s %s%n", "text", TextStatistics.NAMES.stream().collect(Collectors.joining(" | ")));
        printStatistics("real", TextStatistics.of(real, Language.JA));
        printStatistics("invented", TextStatistics.of(invented, Language.JA));
    }

    private static void printStatistics(String name, TextStatistics statistics) {
        System.out.printf(
                "%-9s %s%n",
                name, statistics.values().stream().map("%.3f"::formatted).collect(Collectors.joining(" | ")));
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

    private static long heapMebibytes() {
        System.gc();
        var runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
    }
}
