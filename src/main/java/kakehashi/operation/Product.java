package kakehashi.operation;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.Locale;

/// What runs once everything is up: the product until it is stopped, or one task.
public class Product implements QuarkusApplication {

    private final ReadyMessage ready;
    private final Instance<Task> tasks;

    Product(ReadyMessage ready, @Any Instance<Task> tasks) {
        this.ready = ready;
        this.tasks = tasks;
    }

    @Override
    public int run(String... args) throws Exception {
        var options = StartOptions.parse(args);
        var name = options.command().name().toLowerCase(Locale.ROOT);
        return switch (options.command()) {
            case SERVE -> serve(options);
            case CHECK, AUDIT, EVALUATE, BENCH, LEARN -> run(name, options);
        };
    }

    private int run(String name, StartOptions options) throws Exception {
        try {
            return task(name).run(options.arguments());
        } catch (StartRefused refused) {
            System.err.println(refused.getMessage());
            return StartRefused.EXIT_CODE;
        }
    }

    private int serve(StartOptions options) {
        ready.awaitAndPrint(options);
        Quarkus.waitForExit();
        return 0;
    }

    private Task task(String name) {
        return tasks.stream()
                .filter(task -> task.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new StartRefused("%s is not part of this build".formatted(name)));
    }
}
