package kakehashi.testing;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// What the database holds, read past the product and its wall.
@ApplicationScoped
public class Stored {

    private static final List<String> TABLES =
            List.of("organizations", "researchers", "seeds", "needs", "versions", "audit", "idempotency_keys");

    private final String address;
    private final String superuser;
    private final String password;
    private final String product;

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
        return DriverManager.getConnection(address, superuser, password);
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
                        + " where table_schema = 'public'")
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
        try (var connection = connection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException fault) {
            throw new IllegalStateException(fault);
        }
    }

    /// The first value that `sql` finds, empty when it finds none.
    public String one(String sql) {
        try (var connection = connection();
                var statement = connection.createStatement();
                var found = statement.executeQuery(sql)) {
            return found.next() ? String.valueOf(found.getString(1)) : "";
        } catch (SQLException fault) {
            throw new IllegalStateException(fault);
        }
    }
}
