package kakehashi.access;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// Refuses to start on a database whose wall would not hold the product: one that owns the tables, or may do anything.
@ApplicationScoped
class WallCheck {

    /// Each with what is wrong when it is true.
    private static final String FLAWS = """
            select 'is a superuser' from pg_roles where rolname = current_user and rolsuper
            union all
            select 'may pass row-level security by' from pg_roles where rolname = current_user and rolbypassrls
            union all
            select 'owns ' || string_agg(relname, ', ' order by relname) from pg_class
                where relnamespace in ('public'::regnamespace, 'wall'::regnamespace) and relkind in ('r', 'v', 'S')
                    and pg_has_role(current_user, relowner, 'member')
                    and not (select rolsuper from pg_roles where rolname = current_user)
                having count(*) > 0
            union all
            select 'is not held off by ' || string_agg(relname, ', ' order by relname) from pg_class
                join pg_policy on polrelid = pg_class.oid
                where not relrowsecurity or not relforcerowsecurity
                having count(*) > 0""";

    private final AgroalDataSource database;
    private final AccessConfig rules;

    WallCheck(AgroalDataSource database, AccessConfig rules) {
        this.database = database;
        this.rules = rules;
    }

    void look(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent event) throws SQLException {
        var flaws = flaws();
        if (!flaws.isEmpty() && !rules.ownerServes()) {
            throw new IllegalStateException("""
                    the role the product comes to the database as %s: nothing there would keep from anybody what they \
                    may not read. Give it a role of its own by DB_USER, and the owner of the tables by DB_OWNER \
                    (docs/how-to/use-your-own-postgresql.md)""".formatted(String.join(", ", flaws)));
        }
    }

    /// What is wrong with the product's role, in words; empty when nothing is.
    List<String> flaws() throws SQLException {
        var flaws = new ArrayList<String>();
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var found = statement.executeQuery(FLAWS)) {
            while (found.next()) {
                flaws.add(found.getString(1));
            }
        }
        return flaws;
    }
}
