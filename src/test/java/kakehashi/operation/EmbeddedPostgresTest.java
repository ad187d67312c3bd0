package kakehashi.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import kakehashi.operation.Database.Login;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgresTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path temporary;

    @Test
    void keepsItsDataFromOneStartToTheNext() throws SQLException {
        var data = DataDirectory.at(temporary);
        var first = EmbeddedPostgres.start(data);
        ask(first.database(), "create table kept as select '架け橋' as word");
        first.stop();

        var second = EmbeddedPostgres.start(data);

        try {
            assertThat(ask(second.database(), "select word from kept")).isEqualTo("架け橋");
            assertThat(ask(second.database(), "show server_version")).isEqualTo(PostgresArchive.VERSION);
            assertThat(ask(second.database(), "show fsync")).isEqualTo("on");
        } finally {
            second.stop();
        }
        assertThat(EmbeddedPostgres.running(data)).isNull();
    }

    @Test
    void replacesTheServerThatAKilledProductLeftRunning() throws SQLException {
        var data = DataDirectory.at(temporary);
        var leftOver = EmbeddedPostgres.start(data).database();
        assertThat(EmbeddedPostgres.running(data)).isEqualTo(leftOver);

        var next = EmbeddedPostgres.start(data);

        try {
            assertThat(ask(next.database(), "select 'alive'")).isEqualTo("alive");
            assertThatThrownBy(() -> ask(leftOver, "select 1")).isInstanceOf(SQLException.class);
        } finally {
            next.stop();
        }
    }

    @Test
    void letsNobodyInWithoutThePassword() {
        var postgres = EmbeddedPostgres.start(DataDirectory.at(temporary));

        try {
            var stranger = new Database(
                    postgres.database().url(),
                    new Login("kakehashi_product", "guess"),
                    new Login("kakehashi", "guess"));
            assertThatThrownBy(() -> ask(stranger, "select 1")).hasMessageContaining("password authentication failed");
        } finally {
            postgres.stop();
        }
    }

    /// A process number may have gone to another program; here it is our own, which must survive.
    @Test
    void stopsNoProcessThatIsNotItsOwn() throws IOException {
        var directory = Files.createDirectories(temporary.resolve("database"));
        Files.writeString(
                Postmaster.file(directory),
                "%d\n%s\n0\n5432\n".formatted(ProcessHandle.current().pid(), directory));

        var postmaster = Postmaster.of(directory);

        assertThat(postmaster).isNotNull();
        assertThat(postmaster.serves(directory)).isFalse();
    }

    private static String ask(Database database, String sql) throws SQLException {
        try (var connection = database.asOwner();
                var statement = connection.createStatement()) {
            if (!statement.execute(sql)) {
                return "";
            }
            try (var rows = statement.getResultSet()) {
                rows.next();
                return rows.getString(1);
            }
        }
    }
}
