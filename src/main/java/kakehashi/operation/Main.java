package kakehashi.operation;

import io.quarkus.runtime.Application;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.nio.channels.FileLock;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedDeque;
import kakehashi.operation.StartOptions.Command;
import kakehashi.search.lexicon.Lexicon;
import org.jspecify.annotations.Nullable;

/// The way in: brings up what the product stands on, then the product.
@QuarkusMain
public final class Main {

    /// Survives a live reload, which runs `main` again in a new class loader.
    private static final String STARTED = "kakehashi.started";

    /// Held until the process ends.
    private static @Nullable FileLock lock;

    private static final Deque<Runnable> LAST_THINGS = new ConcurrentLinkedDeque<>();

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
        var data = directory(options);
        use(properties(options, data));
        lock = data.lock();
        if (!options.command().isAside() && lock == null) {
            throw inUse(data);
        }
        if (options.command() != Command.CHECK && options.command() != Command.AUDIT) {
            // beside the start of the database, which is mostly waited for
            Thread.ofPlatform().name("lexicon").daemon().start(Lexicon::shipped);
            StartSettings.refuseUnusableAdditions();
        }
        switch (options.command()) {
            case SERVE -> prepareLogin(options, data);
            case EVALUATE -> use(measurement("homes"));
            case BENCH -> use(measurement("all"));
            case CHECK, AUDIT, LEARN -> {} // nobody logs in
        }
        use(database(data).properties());
    }

    /// A measurement fills a database of its own and leaves nothing behind.
    private static DataDirectory directory(StartOptions options) {
        if (options.command() == Command.SERVE || options.command().isAside()) {
            return DataDirectory.at(options.data());
        }
        var scratch = DataDirectory.temporary("kakehashi-measurement");
        onExit(scratch::remove);
        return scratch;
    }

    /// Decides who may log in, and refuses before anything is started when that is unsafe.
    private static void prepareLogin(StartOptions options, DataDirectory data) {
        int port = StartSettings.read().port();
        new StartCheck(true, "127.0.0.1", null).refuseTakenPort(port);
        if (options.keycloak()) {
            var keycloak = KeycloakServer.launch(data, port);
            onExit(keycloak::stop);
            keycloak.awaitRealm();
            use(keycloak.properties());
        }
        use(StartSettings.read().consequences(options.demo()));
        var settings = StartSettings.read();
        settings.check().refuseUnsafe();
        if (settings.demo() || options.keycloak()) {
            use(Map.of("kakehashi.demo.records", options.empty() ? "homes" : "all"));
        }
    }

    /// Measurements go through the product's own front door, on loopback, with the demonstration accounts.
    private static Map<String, String> measurement(String records) {
        var port = String.valueOf(FreePort.any());
        return Map.of("quarkus.profile", "prod,demo", "quarkus.http.port", port, "kakehashi.demo.records", records);
    }

    private static Map<String, String> properties(StartOptions options, DataDirectory data) {
        var properties = new HashMap<String, String>();
        properties.put("kakehashi.data.directory", data.root().toString());
        properties.put("kakehashi.secret", data.secret("records"));
        properties.put("quarkus.http.auth.session.encryption-key", data.secret("session"));
        if (options.port() != null) {
            properties.put("quarkus.http.port", options.port().toString());
        }
        if (options.command().isAside()) {
            properties.put("quarkus.http.host-enabled", "false");
        }
        return properties;
    }

    /// The operator's database, or the one that runs here already, or a new one.
    private static Database database(DataDirectory data) {
        if (lock == null) {
            use(Map.of("kakehashi.index.follow", "false")); // where a product runs, it alone writes the index
        }
        var external = Database.external(System.getenv());
        if (external != null) {
            return external;
        }
        if (lock == null) {
            var running = EmbeddedPostgres.running(data);
            if (running == null) {
                throw inUse(data);
            }
            return running;
        }
        var postgres = EmbeddedPostgres.start(data);
        onExit(postgres::stop);
        return postgres.database();
    }

    private static StartRefused inUse(DataDirectory data) {
        return new StartRefused("Kakehashi is already running with the data directory %s; choose another with --data"
                .formatted(data.root()));
    }

    /// Last things in reverse order of the first ones, after the product has let go of its connections: Quarkus ends
    /// it in a shutdown hook of its own.
    private static void onExit(Runnable last) {
        if (LAST_THINGS.isEmpty()) {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                var product = Application.currentApplication();
                if (product != null) {
                    product.awaitShutdown();
                }
                LAST_THINGS.forEach(Runnable::run);
            }));
        }
        LAST_THINGS.addFirst(last);
    }

    private static void use(Map<String, String> properties) {
        properties.forEach(System::setProperty);
    }
}
