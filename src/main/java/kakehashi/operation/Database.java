package kakehashi.operation;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How to reach a PostgreSQL database.
///
/// @param url JDBC address
public record Database(String url, String user, String password) {

    /// The database an operator runs, or null: then we run our own.
    ///
    /// @param environment `DB_URL` (`jdbc:postgresql://…` or `postgresql://…`), `DB_USER`, `DB_PASSWORD`
    static @Nullable Database external(Map<String, String> environment) {
        var url = environment.getOrDefault("DB_URL", "");
        if (url.isBlank()) {
            return null;
        }
        return new Database(
                url.startsWith("jdbc:") ? url : "jdbc:" + url,
                environment.getOrDefault("DB_USER", ""),
                environment.getOrDefault("DB_PASSWORD", ""));
    }

    /// The Quarkus properties that make this the default data source; empty user and password stay unset, so that
    /// the address may carry them.
    public Map<String, String> properties() {
        return user.isEmpty()
                ? Map.of("quarkus.datasource.jdbc.url", url)
                : Map.of(
                        "quarkus.datasource.jdbc.url", url,
                        "quarkus.datasource.username", user,
                        "quarkus.datasource.password", password);
    }
}
