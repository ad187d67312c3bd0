package kakehashi.access;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;

/// Gives the database the policy, and the product's role what it needs, after every look at the migrations.
///
/// Runs as the owner of the tables, which the product itself is not. Writes only what is not there yet.
public final class WallTable implements Callback {

    private static final Pattern USER_OF_ADDRESS = Pattern.compile("[?&]user=([^&]+)");

    /// What the product does with tables, and with those that keep evidence.
    private static final List<String> GRANTS = List.of(
            "grant usage on schema public, wall to %s",
            "grant usage on all sequences in schema public to %s",
            "grant select on all tables in schema wall to %s",
            "grant select, insert, update, delete on all tables in schema public to %s",
            "revoke insert, update, delete on flyway_schema_history from %s",
            "revoke update, delete on audit from %s",
            "grant update (seal, place, link) on audit to %s",
            "revoke update on versions from %s",
            "revoke delete on ties from %s",
            "revoke all on need_rows from %s",
            "grant select (id, stage, reach, revision, created_at, updated_at, published_at, sheet, state)"
                    + " on need_rows to %s",
            "revoke insert, update, delete on need_owners from %s",
            "revoke update, delete on pledges from %s");

    private static final String LACKS = """
            select exists (select 1 from pg_tables where schemaname in ('public', 'wall')
                and not has_any_column_privilege(?, format('%I.%I', schemaname, tablename), 'select'))""";

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.AFTER_MIGRATE;
    }

    @Override
    public boolean canHandleInTransaction(Event event, Context context) {
        return true;
    }

    @Override
    public String getCallbackName() {
        return "wall";
    }

    @Override
    public void handle(Event event, Context context) {
        try {
            var database = context.getConnection();
            boolean policyIsNew = put(database, "cells", "thing, standing, state, rights", cells());
            boolean fieldsAreNew = put(database, "fields", "thing, field, act, unless", fields());
            put(database, "work", "thing, role, desk", work());
            if (policyIsNew || fieldsAreNew) {
                execute(database, "refresh materialized view wall.words");
            }
            if (fieldsAreNew) {
                execute(database, "select wall.sort_tiers()");
            }
            admit(database, role());
        } catch (SQLException fault) {
            throw new IllegalStateException("the policy could not be given to the database", fault);
        }
    }

    /// Values of one row of a table in SQL; words of our own, which need no quoting.
    private static List<String> cells() {
        var table = PolicyTable.own();
        var rows = new ArrayList<String>();
        for (var thing : Thing.values()) {
            for (var standing : Standing.values()) {
                for (var state : table.states(thing)) {
                    var rights = Arrays.stream(Right.values())
                            .filter(right -> table.grants(thing, java.util.Set.of(standing), state, right))
                            .map(Right::name)
                            .toList();
                    if (!rights.isEmpty()) {
                        rows.add("('%s', '%s', '%s', '{%s}')"
                                .formatted(thing, standing, state, String.join(",", rights)));
                    }
                }
            }
        }
        return rows;
    }

    private static List<String> work() {
        return Stream.concat(
                        Standings.WORK.entrySet().stream()
                                .flatMap(work -> work.getValue().stream()
                                        .map(role -> "('%s', '%s', %s)"
                                                .formatted(work.getKey(), role, Standings.AT_THE_DESK.contains(role)))),
                        Standings.OF_AN_ORGANIZATION.stream().map(role -> "('ANYTHING', '%s', false)".formatted(role)))
                .sorted()
                .toList();
    }

    private static List<String> fields() {
        return Tier.all().stream()
                .flatMap(tier -> tier.fields().stream()
                        .map(field -> "('%s', '%s', '%s', %s)"
                                .formatted(
                                        tier.thing(),
                                        field,
                                        tier.right(),
                                        tier.unless() == null ? "null" : "'" + tier.unless() + "'")))
                .toList();
    }

    /// @return whether anything was different
    private static boolean put(Connection database, String table, String columns, List<String> rows)
            throws SQLException {
        var wanted = rows.stream().collect(Collectors.joining(",\n", "values ", ""));
        try (var statement = database.createStatement()) {
            boolean same;
            try (var differ = statement.executeQuery("""
                    with wanted (#columns) as (#wanted), typed as (select #typed from wanted)
                    select not exists (select * from typed except select * from wall.#table)
                        and not exists (select * from wall.#table except select * from typed)""".replace("#columns", columns)
                    .replace("#wanted", wanted)
                    .replace("#typed", columns.replace("rights", "rights::text[]"))
                    .replace("#table", table))) {
                same = differ.next() && differ.getBoolean(1);
            }
            if (!same) {
                statement.execute("delete from wall." + table);
                statement.execute("insert into wall.%s (%s) %s".formatted(table, columns, wanted));
            }
            return !same;
        }
    }

    private static void execute(Connection database, String sql) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    /// The role the product comes as; empty when nobody says.
    private static String role() {
        var config = ConfigProvider.getConfig();
        return config.getOptionalValue("quarkus.datasource.username", String.class)
                .orElseGet(() -> {
                    var user =
                            USER_OF_ADDRESS.matcher(config.getOptionalValue("quarkus.datasource.jdbc.url", String.class)
                                    .orElse(""));
                    return user.find() ? user.group(1) : "";
                });
    }

    private static void admit(Connection database, String role) throws SQLException {
        try (var lacks =
                database.prepareStatement("select true from pg_roles where rolname = ? and rolname <> current_user")) {
            lacks.setString(1, role);
            if (!isTrue(lacks.executeQuery())) {
                return; // the owner lacks nothing
            }
        }
        try (var lacks = database.prepareStatement(LACKS);
                var statement = database.createStatement()) {
            lacks.setString(1, role);
            if (isTrue(lacks.executeQuery())) {
                var quoted = '"' + role.replace("\"", "\"\"") + '"';
                for (var grant : GRANTS) {
                    statement.execute(grant.formatted(quoted));
                }
            }
        }
    }

    private static boolean isTrue(java.sql.ResultSet found) throws SQLException {
        try (found) {
            return found.next() && found.getBoolean(1);
        }
    }
}
