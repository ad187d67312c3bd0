package kakehashi.operation;

import io.quarkus.runtime.Application;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.nio.channels.FileLock;
import java.util.HashMap;
import java.util.Map;
import kakehashi.operation.StartOptions.Command;
import org.jspecify.annotations.Nullable;

/// The way in: brings up what the product stands on, then the product.
@QuarkusMain
public final class Main {

    /// Survives a live reload, which runs `main` again in a new class loader.
    private static final String STARTED = "kakehashi.started";

    /// Held until the process ends.
    private static @Nullable FileLock lock;

    private Main() {}

    public static void main(String... args) {
        try {
            if (System.getProperty(STARTED) == null) {
                prepare(StartOptions.parse(args));
                System.setProperty(STARTED, "true");
            }
            Quarkus.run(Product.class, args);
        } catch (StartRefused refused) {
            System.err.println(refused.getMessage());
            System.exit(StartRefused.EXIT_CODE);
        }
    }

    private static void prepare(StartOptions options) {
        var data = DataDirectory.at(options.data());
        use(properties(options, data));
        if (options.command() == Command.SERVE) {
            var asked = StartSettings.read();
            use(asked.consequences(options.demo()));
            var settings = StartSettings.read();
            settings.check().refuseUnsafe();
            settings.check().refuseTakenPort(settings.port());
        }
        use(database(options.command(), data).properties());
    }

    private static Map<String, String> properties(StartOptions options, DataDirectory data) {
        var properties = new HashMap<String, String>();
        properties.put("kakehashi.data.directory", data.root().toString());
        properties.put("kakehashi.secret", data.secret("records"));
        properties.put("quarkus.http.auth.session.encryption-key", data.secret("session"));
        if (options.port() != null) {
            properties.put("quarkus.http.port", options.port().toString());
        }
        if (options.empty()) {
            properties.put("kakehashi.demo.records", "false");
        }
        if (options.command() != Command.SERVE) {
            properties.put("quarkus.http.host-enabled", "false");
        }
        return properties;
    }

    private static Database database(Command command, DataDirectory data) {
        var external = Database.external(System.getenv());
        if (external != null) {
            return external;
        }
        lock = data.lock();
        if (lock == null) {
            return databaseInUse(command, data);
        }
        var postgres = EmbeddedPostgres.start(data);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            awaitProduct();
            postgres.stop();
        }));
        return postgres.database();
    }

    private static Database databaseInUse(Command command, DataDirectory data) {
        var running = EmbeddedPostgres.running(data);
        if (command == Command.SERVE || running == null) {
            throw new StartRefused("Kakehashi is already running with the data directory %s; choose another with --data"
                    .formatted(data.root()));
        }
        return running;
    }

    /// The product lets go of its connections first; Quarkus ends it in a shutdown hook of its own.
    private static void awaitProduct() {
        var product = Application.currentApplication();
        if (product != null) {
            product.awaitShutdown();
        }
    }

    private static void use(Map<String, String> properties) {
        properties.forEach(System::setProperty);
    }
}
