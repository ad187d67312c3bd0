package kakehashi.operation;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import kakehashi.shared.RecordKind;
import kakehashi.testing.Api;
import kakehashi.testing.People;
import kakehashi.testing.Sheets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What has to be reported after a breach, and how long that takes for a year.
@QuarkusTest
class BreachListTest {

    private static final int HOUR = 3_600;

    /// A year has three million: `-Daudit.lines=3000000`.
    private static final int LINES = Integer.getInteger("audit.lines", 30_000);

    /// For a year of lines; a hundredth of them must not take longer either.
    private static final Duration LIMIT = Duration.ofSeconds(60);

    /// A year of another century, so that nobody else's lines are in it. 3,000 people come back to some of 200 records
    /// each, of 120,000, the more often the nearer; four of five lines are reads. With places, since the follower
    /// would look at lines without.
    private static final String A_YEAR = """
            insert into audit (id, at, account, action, kind, record, revision, place)
            select ('00000000-0000-7000-a000-' || lpad(n::text, 12, '0'))::uuid,
                timestamptz '1999-01-01 00:00+09' + n * interval '364 days' / %1$d,
                ('00000000-0000-7000-8000-' || lpad(person::text, 12, '0'))::uuid,
                (array['READ', 'RESTRICTED_READ', 'EXPORTED', 'HISTORY_READ', 'REVISED'])[1 + n %% 5],
                (array['SEED', 'NEED', 'RESEARCHER'])[1 + record %% 3],
                ('00000000-0000-7000-9000-' || lpad(record::text, 12, '0'))::uuid, 1, -1 - n
            from (select n, person, (person * 40 + floor(200 * power(random(), 3))::int) %% 120000 as record
                from (select n, floor(3000 * power(random(), 2))::int as person
                    from generate_series(0, %1$d - 1) as n) as people) as drawn""";

    @Inject
    AuditTask task;

    @Inject
    EntityManager database;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path temporary;

    @Test
    void sumsUpWhatEachPersonDidWithEachRecord() throws IOException {
        var made = Api.published(People.COORDINATOR, RecordKind.SEED, Sheets.aSeed());
        var session = People.COORDINATOR.asks().get("/session");
        var file = temporary.resolve("breach.csv");

        int code = task.run(List.of("--breach", "--record", made.id().toString(), "--csv", file.toString()));

        assertThat(code).isZero();
        var lines = Files.readAllLines(file);
        assertThat(lines).hasSize(2);
        assertThat(lines.getFirst())
                .isEqualTo("\uFEFFaccount,name,organization,kind,record,owner,reads,changes,first,last");
        var cells = lines.getLast().split(",");
        assertThat(cells[0]).isEqualTo(session.path("account.id"));
        assertThat(cells[1]).isEqualTo(session.path("account.name"));
        assertThat(cells[2]).isNotBlank().isEqualTo(cells[5]);
        assertThat(cells).contains("seed", made.id().toString());
        assertThat(cells[7]).isEqualTo("2");
        assertThat(cells[8]).isLessThan(cells[9]);
    }

    @Test
    void listsAYearInAMinute() throws Exception {
        QuarkusTransaction.begin(QuarkusTransaction.beginOptions().timeout(HOUR));
        try {
            database.createNativeQuery(A_YEAR.formatted(LINES)).executeUpdate();
            database.createNativeQuery("analyze audit").executeUpdate();
            var file = temporary.resolve("year.csv");
            var begin = Instant.now();

            task.run(List.of("--breach", "--from", "1999-01-01", "--to", "1999-12-31", "--csv", file.toString()));

            var taken = Duration.between(begin, Instant.now());
            Log.infof("the breach list of %d lines took %d ms, %d bytes", LINES, taken.toMillis(), Files.size(file));
            assertThat(taken).isLessThan(LIMIT);
            assertThat(acts(file)).isEqualTo(LINES);
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    private static long acts(Path file) throws IOException {
        try (var lines = Files.lines(file)) {
            return lines.skip(1)
                    .map(line -> line.split(","))
                    .mapToLong(cells -> Long.parseLong(cells[6]) + Long.parseLong(cells[7]))
                    .sum();
        }
    }
}
