package kakehashi.operation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/// A real PostgreSQL in the data directory, reachable from this machine only, with a password nobody chose.
///
/// It outlives a killed JVM; the next start stops it and begins anew, so that it always runs under this version's
/// settings.
public final class EmbeddedPostgres {

    private static final String NAME = "kakehashi";

    /// The product's own role, beside the owner of everything, which is called as the database is.
    private static final String PRODUCT = "kakehashi_product";

    /// What the product may not be, said anew at each start.
    private static final String ADMIT = """
            do $$ begin
                if not exists (select 1 from pg_roles where rolname = '#role') then create role #role; end if;
            end $$;
            alter role #role login nosuperuser nobypassrls nocreatedb nocreaterole noreplication password '#password'""".replace("#role", PRODUCT);

    private static final int ATTEMPTS = 3;
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final String STOP_SECONDS = "60";

    private final DataDirectory data;
    private final Path program;
    private final Path directory;
    private final Unprivileged unprivileged = Unprivileged.here();

    private EmbeddedPostgres(DataDirectory data) {
        this.data = data;
        this.program = PostgresArchive.unpacked(data);
        this.directory = data.root().resolve("database");
    }

    /// Starts the server, making its data first when there are none. The caller holds the directory's lock.
    ///
    /// @throws StartRefused with the end of the server's log when it does not come up
    public static EmbeddedPostgres start(DataDirectory data) {
        var postgres = new EmbeddedPostgres(data);
        postgres.initialize();
        postgres.stopLeftOver();
        postgres.launch();
        postgres.admitProduct();
        return postgres;
    }

    /// The server another process of ours started here, or null.
    public static @Nullable Database running(DataDirectory data) {
        var directory = data.root().resolve("database");
        var postmaster = Postmaster.of(directory);
        return postmaster == null || !postmaster.serves(directory) ? null : database(data, postmaster.port());
    }

    public Database database() {
        var postmaster = Postmaster.of(directory);
        if (postmaster == null) {
            throw new IllegalStateException("PostgreSQL in %s has ended".formatted(directory));
        }
        return database(data, postmaster.port());
    }

    /// Ends the server: open transactions are rolled back, everything committed is on disk.
    public void stop() {
        run(program("pg_ctl"), "stop", "-D", directory.toString(), "-m", "fast", "-w", "-t", STOP_SECONDS);
    }

    private static Database database(DataDirectory data, int port) {
        return new Database(
                "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, NAME),
                new Database.Login(PRODUCT, data.secret("product")),
                new Database.Login(NAME, data.secret("database")));
    }

    private void initialize() {
        if (Files.isDirectory(directory)) {
            return;
        }
        // A start killed half-way must not leave something that looks like a database: make beside, then rename.
        var draft = data.place("database.new");
        var password = data.place("secrets/database");
        data.secret("database");
        try {
            Trees.remove(draft);
            Files.createDirectory(draft);
            unprivileged.give(draft);
            unprivileged.give(password);
            // The built-in locale is the same on every system and never changes its order under an index.
            run(
                    program("initdb"),
                    "-D",
                    draft.toString(),
                    "-U",
                    NAME,
                    "--pwfile=" + password,
                    "-A",
                    "scram-sha-256",
                    // Many rounds slow down who guesses a person's password; this one is 32 random bytes, and each
                    // connection of a start would compute them anew.
                    "--set=scram_iterations=1",
                    "-E",
                    "UTF8",
                    "--no-locale",
                    "--locale-provider=builtin",
                    "--builtin-locale=C.UTF-8");
            createDatabase(draft);
            Files.move(draft, directory, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// Single-user mode needs neither port nor password.
    private void createDatabase(Path draft) throws IOException {
        var statement = Files.writeString(data.place("logs/create-database.sql"), "create database " + NAME + "\n");
        unprivileged.run(log(), statement, program("postgres"), "--single", "-D", draft.toString(), "postgres");
        Files.delete(statement);
    }

    /// Stops what a killed process of ours left running; a file that speaks of anything else is only removed.
    private void stopLeftOver() {
        var postmaster = Postmaster.of(directory);
        if (postmaster != null && postmaster.serves(directory)) {
            stop();
        }
        try {
            Files.deleteIfExists(Postmaster.file(directory));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// Tries again when another program took the port in between, or a killed server's children are still leaving.
    private void launch() {
        for (int attempt = 1; ; attempt++) {
            try {
                var settings = "-p %d -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c timezone=UTC"
                        + " -c log_timezone=UTC -c max_connections=60 -c jit=off";
                run(
                        program("pg_ctl"),
                        "start",
                        "-D",
                        directory.toString(),
                        "-w",
                        "-l",
                        log().toString(),
                        "-o",
                        settings.formatted(FreePort.any()));
                return;
            } catch (StartRefused failure) {
                if (attempt == ATTEMPTS) {
                    throw failure;
                }
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
    }

    /// Also where the data are of a version that had one role for everything.
    private void admitProduct() {
        var database = database();
        try (var connection = database.asOwner();
                var statement = connection.createStatement()) {
            statement.execute(ADMIT.replace("#password", database.product().password()));
        } catch (SQLException failure) {
            throw new StartRefused("the database does not let its owner in: " + failure.getMessage(), failure);
        }
    }

    private void run(String... command) {
        unprivileged.run(log(), null, command);
    }

    private String program(String name) {
        return program.resolve("bin").resolve(name).toString();
    }

    private Path log() {
        var log = data.place("logs/postgres.log");
        try {
            if (Files.notExists(log)) {
                Files.createFile(log);
                unprivileged.give(log);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return log;
    }
}
