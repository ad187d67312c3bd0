package kakehashi.bench;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import kakehashi.operation.FrontDoor;

/// Asks what a person sees while typing, and tells how long each answer took.
final class Preview {

    private static final int LIMIT = 20;

    private final FrontDoor door;

    Preview(FrontDoor door) {
        this.door = door;
    }

    /// @param clients that ask at the same time, each one question after the other
    void measure(String what, List<String> texts, int clients) throws InterruptedException, ExecutionException {
        try (var pool = Executors.newFixedThreadPool(clients)) {
            List<Callable<Double>> asked = texts.stream()
                    .<Callable<Double>>map(text -> () -> ask(text))
                    .toList();
            long started = System.nanoTime();
            var answers = pool.invokeAll(asked);
            double all = (System.nanoTime() - started) / 1e9;
            var millis = new double[answers.size()];
            for (int i = 0; i < millis.length; i++) {
                millis[i] = answers.get(i).get();
            }
            print(what, millis, all);
        }
    }

    private double ask(String text) throws IOException, InterruptedException {
        var question = door.question(text, LIMIT);
        long started = System.nanoTime();
        door.match(question);
        return (System.nanoTime() - started) / 1e6;
    }

    private static void print(String what, double[] millis, double seconds) {
        Arrays.sort(millis);
        System.out.printf(
                "%-34s %4d questions: p50 %.1f ms, p95 %.1f ms, p99 %.1f ms, greatest %.1f ms; %.0f/s%n",
                what,
                millis.length,
                percentile(millis, 50),
                percentile(millis, 95),
                percentile(millis, 99),
                millis[millis.length - 1],
                millis.length / seconds);
    }

    private static double percentile(double[] sorted, int percent) {
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
    }
}
