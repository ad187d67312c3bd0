package kakehashi.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import kakehashi.operation.DataDirectory;
import kakehashi.operation.Database;
import kakehashi.operation.EmbeddedPostgres;

/// One PostgreSQL for the whole test run, one fresh database and data directory for each start of the product in it.
///
/// Every `@QuarkusTest` has it without asking: it is registered as a service.
public final class DatabaseResource implements QuarkusTestResourceLifecycleManager {

    private static final Path HOME = Path.of(System.getProperty("kakehashi.test.home", "target/test-data"));

    /// System properties, because each start of the product loads this class anew.
    private static final String SERVER = "kakehashi.test.server";

    /// No superuser: an operator's database has none for us either.
    private static final Database.Login OWNER = new Database.Login("test_owner", "test_owner");

    private static final String OWNER_IS_THERE = """
            do $$ begin
                if not exists (select 1 from pg_roles where rolname = '%1$s') then
                    create role %1$s login password '%2$s';
                end if;
            end $$""";

    private static final String STARTS = "kakehashi.test.starts";

    @Override
    public Map<String, String> start() {
        var server = server();
        int number = Integer.getInteger(STARTS, 0) + 1;
        System.setProperty(STARTS, String.valueOf(number));
        var name = "test_%d".formatted(number);
        create(server, name);
        var database = server.named(name);
        var properties = new HashMap<>(new Database(database.url(), database.product(), OWNER).properties());
        var superuser = Objects.requireNonNull(server.owner());
        properties.put("kakehashi.test.superuser", superuser.user());
        properties.put("kakehashi.test.password", superuser.password());
        properties.put("kakehashi.data.directory", freshDirectory().toString());
        return properties;
    }

    /// The server outlives the product: it is stopped when the run ends.
    @Override
    public void stop() {}

    private static Database server() {
        var home = DataDirectory.at(HOME);
        if (System.getProperty(SERVER) == null) {
            var postgres = EmbeddedPostgres.start(home);
            Runtime.getRuntime().addShutdownHook(new Thread(postgres::stop));
            System.setProperty(SERVER, "started");
        }
        return Objects.requireNonNull(EmbeddedPostgres.running(home));
    }

    private static void create(Database server, String name) {
        try (var connection = server.asOwner();
                var statement = connection.createStatement()) {
            statement.execute("drop database if exists %s with (force)".formatted(name));
            statement.execute(OWNER_IS_THERE.formatted(OWNER.user(), OWNER.password()));
            statement.execute("create database %s owner %s".formatted(name, OWNER.user()));
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static Path freshDirectory() {
        try {
            return Files.createTempDirectory(DataDirectory.at(HOME).root(), "data-");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
