package kakehashi.testing;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/// Several people doing one thing at the same moment.
public final class AtOnce {

    private AtOnce() {}

    /// What each of `people` got, who all began together.
    public static <T> List<T> each(int people, Callable<T> act) {
        var ready = new CountDownLatch(people);
        try (var threads = Executors.newFixedThreadPool(people)) {
            var running = IntStream.range(0, people)
                    .mapToObj(person -> threads.submit(() -> {
                        ready.countDown();
                        ready.await();
                        return act.call();
                    }))
                    .toList();
            var got = new java.util.ArrayList<T>();
            for (var each : running) {
                got.add(each.get());
            }
            return got;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        } catch (ExecutionException failure) {
            throw new IllegalStateException(failure.getCause());
        }
    }
}
