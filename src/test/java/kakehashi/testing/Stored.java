package kakehashi.testing;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.Callable;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/// What the database holds, read past the product and its wall.
@ApplicationScoped
public class Stored {

    private static final List<String> TABLES =
            List.of("organizations", "researchers", "seeds", "needs", "versions", "audit", "idempotency_keys");

    private final String address;
    private final String superuser;
    private final String password;
    private final String product;
    private @Nullable Connection kept;

    Stored(
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String address,
            @ConfigProperty(name = "kakehashi.test.superuser") String superuser,
            @ConfigProperty(name = "kakehashi.test.password") String password,
            @ConfigProperty(name = "quarkus.datasource.username") String product) {
        this.address = address;
        this.superuser = superuser;
        this.password = password;
        this.product = product;
    }

    /// As a superuser, whom the wall does not hold off.
    public Connection connection() throws SQLException {
        var properties = new Properties();
        properties.put("user", superuser);
        properties.put("password", password);
        // what is written by way of the owner's own functions is held off as the product's own is
        properties.put("options", "-c kakehashi.caller=product");
        return DriverManager.getConnection(address, properties);
    }

    /// Rows of every table that a write of records can touch; lines that somebody read are no write.
    public Map<String, Long> rows() {
        var rows = new LinkedHashMap<String, Long>();
        TABLES.forEach(table -> rows.put(table, Long.parseLong(one("select count(*) from " + table))));
        rows.put("audit", Long.parseLong(one("select count(*) from audit where action not like '%READ'")));
        return rows;
    }

    /// Every table there is.
    public List<String> tables() {
        return List.of(one("select string_agg(table_name, ' ') from information_schema.tables"
                        + " where table_schema = 'public' and table_type = 'BASE TABLE'")
                .split(" "));
    }

    /// Whether `text` stands anywhere in `table`, in whatever column.
    public boolean holds(String table, String text) {
        return !"0".equals(one("select count(*) from %s as row where row::text like '%%%s%%'".formatted(table, text)));
    }

    /// What `act` gives while the product's own role may do everything, as whoever has the database may.
    public <T> T byWhoHasTheDatabase(Callable<T> act) throws Exception {
        execute("alter role %s superuser".formatted(product));
        try {
            return act.call();
        } finally {
            execute("alter role %s nosuperuser".formatted(product));
        }
    }

    /// Changes the database past the product, as a crash or an operator would.
    public void execute(String sql) {
        ask(statement -> statement.execute(sql));
    }

    /// The first value that `sql` finds, empty when it finds none.
    public String one(String sql) {
        return ask(statement -> {
            try (var found = statement.executeQuery(sql)) {
                return found.next() ? String.valueOf(found.getString(1)) : "";
            }
        });
    }

    private interface Asking<T> {

        T of(Statement statement) throws SQLException;
    }

    /// On one connection for all: to open one takes longer than to ask. After a fault the next opens another.
    private synchronized <T> T ask(Asking<T> asking) {
        try {
            if (kept == null) {
                kept = connection();
            }
            try (var statement = kept.createStatement()) {
                return asking.of(statement);
            }
        } catch (SQLException fault) {
            close();
            throw new IllegalStateException(fault);
        }
    }

    @PreDestroy
    synchronized void close() {
        try (var _ = kept) {
            kept = null;
        } catch (SQLException gone) {
            throw new IllegalStateException(gone);
        }
    }
}
