package kakehashi.operation;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How to reach a PostgreSQL database: as the product, and as the owner of its tables.
///
/// @param url     JDBC address
/// @param product the role the product works as; its user is empty when the address names it
/// @param owner   the role that makes the tables and brings them up to date; null when it is the product's
public record Database(String url, Login product, @Nullable Login owner) {

    /// A role and its password.
    public record Login(String user, String password) {

        static @Nullable Login of(String user, String password) {
            return user.isEmpty() ? null : new Login(user, password);
        }
    }

    /// The database an operator runs, or null: then we run our own.
    ///
    /// @param environment `DB_URL` (`jdbc:postgresql://…` or `postgresql://…`), user and password of both roles:
    ///     `DB_USER`, `DB_PASSWORD`, `DB_OWNER`, `DB_OWNER_PASSWORD`
    static @Nullable Database external(Map<String, String> environment) {
        var url = environment.getOrDefault("DB_URL", "");
        if (url.isBlank()) {
            return null;
        }
        return new Database(
                url.startsWith("jdbc:") ? url : "jdbc:" + url,
                new Login(environment.getOrDefault("DB_USER", ""), environment.getOrDefault("DB_PASSWORD", "")),
                Login.of(environment.getOrDefault("DB_OWNER", ""), environment.getOrDefault("DB_OWNER_PASSWORD", "")));
    }

    /// For what the product itself may not do.
    public Connection asOwner() throws SQLException {
        var who = owner == null ? product : owner;
        return DriverManager.getConnection(url, who.user(), who.password());
    }

    /// The same server's database of that name.
    public Database named(String name) {
        return new Database(url.replaceFirst("[^/]*$", name), product, owner);
    }

    /// The Quarkus properties that make this the default data source; empty user and password stay unset, so that
    /// the address may carry them.
    public Map<String, String> properties() {
        var properties = new HashMap<>(Map.of("quarkus.datasource.jdbc.url", url));
        if (!product.user().isEmpty()) {
            properties.put("quarkus.datasource.username", product.user());
            properties.put("quarkus.datasource.password", product.password());
        }
        if (owner != null) {
            properties.put("quarkus.flyway.jdbc-url", url);
            properties.put("quarkus.flyway.username", owner.user());
            properties.put("quarkus.flyway.password", owner.password());
        }
        return properties;
    }
}
