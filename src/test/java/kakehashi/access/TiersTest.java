package kakehashi.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.UUID;
import kakehashi.shared.RecordKind;
import kakehashi.testing.Api;
import kakehashi.testing.Made;
import kakehashi.testing.People;
import kakehashi.testing.Sheets;
import kakehashi.testing.Stored;
import org.junit.jupiter.api.Test;

/// How the database takes a sheet apart.
@QuarkusTest
class TiersTest {

    private static final UUID HOLDER = new UUID(9, 20);

    @Inject
    Stored stored;

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String one(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var found = statement.executeQuery(sql)) {
            return found.next() ? String.valueOf(found.getString(1)) : "";
        }
    }

    private static void insert(Connection owner, String sheet) throws SQLException {
        execute(owner, """
                insert into needs (id, organization, stage, revision, created_at, updated_at, sheet)
                select '%s', id, 'DRAFT', 1, now(), now(), '%s' from organizations limit 1""".formatted(HOLDER, sheet));
    }

    private static String sheet(Connection owner) throws SQLException {
        return one(owner, "select sheet from needs where id = '%s'".formatted(HOLDER));
    }

    private static String parts(Connection owner) throws SQLException {
        return one(
                owner,
                "select string_agg(act || ' ' || part, ', ' order by act) from tiers where holder = '%s'"
                        .formatted(HOLDER));
    }

    @Test
    void aSheetKeepsWhatIsForEachReader() throws SQLException {
        try (var owner = stored.connection()) {
            owner.setAutoCommit(false);
            insert(owner, "{\"title\": \"t\", \"situation\": \"s\", \"budget\": \"b\", \"notes\": \"n\"}");

            assertThat(sheet(owner)).isEqualTo("{\"title\": \"t\"}");
            assertThat(parts(owner))
                    .isEqualTo("READ_FULL {\"situation\": \"s\"}, READ_NOTES {\"notes\": \"n\"},"
                            + " READ_TERMS {\"budget\": \"b\"}");
        }
    }

    @Test
    void whatTheSheetOpensIsForEachReader() throws SQLException {
        try (var owner = stored.connection()) {
            owner.setAutoCommit(false);
            insert(owner, "{\"situation\": \"s\", \"notes\": \"n\", \"openDetails\": true}");

            assertThat(sheet(owner)).isEqualTo("{\"situation\": \"s\", \"openDetails\": true}");
            assertThat(parts(owner)).isEqualTo("READ_NOTES {\"notes\": \"n\"}");

            execute(owner, "update needs set sheet = '{\"situation\": \"s\"}' where id = '%s'".formatted(HOLDER));
            assertThat(sheet(owner)).isEqualTo("{}");
            assertThat(parts(owner)).isEqualTo("READ_FULL {\"situation\": \"s\"}");
        }
    }

    @Test
    void nothingIsLeftOfWhatIsGone() throws SQLException {
        try (var owner = stored.connection()) {
            owner.setAutoCommit(false);
            insert(owner, "{\"notes\": \"n\"}");
            execute(owner, "delete from needs where id = '%s'".formatted(HOLDER));

            assertThat(parts(owner)).isEqualTo("null");
        }
    }

    /// What was stored before there were tiers, or under another table of them, is where this one says after a start.
    @Test
    void whatIsStoredIsSortedAnewWhenTheTableChanges() throws SQLException {
        try (var owner = stored.connection()) {
            owner.setAutoCommit(false);
            execute(owner, "lock table index_dirty"); // whose rows the index takes in another order
            insert(owner, "{\"title\": \"t\", \"notes\": \"n\", \"budget\": \"b\"}");
            execute(owner, """
                    insert into versions (record, revision, change, stage, sheet, at)
                    values ('%s', 1, 'CREATED', 'DRAFT', '{"notes": "n"}', now())""".formatted(HOLDER));
            execute(owner, "create temporary table kept as select * from wall.fields");

            execute(owner, "delete from wall.fields where field = 'notes'; select wall.sort_tiers()");
            assertThat(sheet(owner)).isEqualTo("{\"notes\": \"n\", \"title\": \"t\"}");
            assertThat(parts(owner)).isEqualTo("READ_TERMS {\"budget\": \"b\"}");

            execute(
                    owner,
                    "delete from wall.fields; insert into wall.fields select * from kept;"
                            + " select wall.sort_tiers()");
            assertThat(sheet(owner)).isEqualTo("{\"title\": \"t\"}");
            assertThat(one(
                            owner,
                            "select string_agg(edition || part::text, ', ' order by edition, act) from tiers"
                                    + " where holder = '%s'".formatted(HOLDER)))
                    .isEqualTo("0{\"notes\": \"n\"}, 0{\"budget\": \"b\"}, 1{\"notes\": \"n\"}");
        }
    }

    /// An inventor does not read what the university thinks, and takes steps all the same.
    @Test
    void whoWritesWithoutSeeingATierLeavesItAsItIs() {
        var evaluated = new HashMap<>(Sheets.seed("評価のある技術"));
        evaluated.put("evaluation", Sheets.ja("靱性の評価"));
        var seed = Api.draft(People.RESEARCHER, RecordKind.SEED, Sheets.seed("評価のある技術"))
                .after(made -> made.submit(People.RESEARCHER))
                .after(made -> made.revise(People.COORDINATOR, evaluated));
        assertThat(evaluation(seed)).contains("靱性の評価");

        var back = seed.after(made -> made.giveBack(People.RESEARCHER));
        assertThat(evaluation(back)).contains("靱性の評価");

        back.after(made -> made.revise(People.RESEARCHER, Sheets.seed("改めた技術")));
        assertThat(evaluation(back)).contains("靱性の評価");
    }

    private String evaluation(Made seed) {
        return stored.one("select part from tiers where holder = '%s' and edition = 0 and act = 'READ_EVALUATION'"
                .formatted(seed.id()));
    }
}
