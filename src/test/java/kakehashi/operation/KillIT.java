package kakehashi.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import kakehashi.operation.Ledger.State;
import org.junit.jupiter.api.Test;

/// Kills the product, and sometimes its database server, in the middle of writes, again and again on the same data.
///
/// `./kakehashi test torture` runs a few rounds, `./kakehashi torture 50` as many as it is told.
class KillIT {

    private static final int ROUNDS = Integer.getInteger("kakehashi.rounds", 5);
    private static final int WRITERS = 4;
    /// The blow falls somewhere after so many writes of a round have been acknowledged.
    private static final int MOST_WRITES = 400;

    private static final int MOST_MILLIS_MORE = 50;
    /// Every third time the database server falls, too.
    private static final int DATABASE_FALLS = 3;

    /// A revision has its version and its line in the audit; -1 tells of a record for which that is not so.
    private static final String RECORDS = """
            select external_id, stage, sheet -> 'title' ->> 'ja',
                case when (select count(*) from versions where record = id) = revision
                    and (select count(*) from audit where record = seeds.id) = revision then revision else -1 end
            from seeds""";

    private final Ledger ledger = new Ledger();
    private final List<Double> secondsToReady = new ArrayList<>();
    private int databaseKills;

    @Test
    void losesNothingAcknowledgedHoweverOftenItIsKilled() throws Exception {
        var data = PackagedProduct.freshData("torture");
        for (int round = 1; round <= ROUNDS; round++) {
            try (var product = started(data)) {
                verify(product, data);
                int writes = writeUntilKilled(product, round);
                System.out.printf("round %d: killed after %d writes%n", round, writes);
            }
        }
        try (var product = started(data)) {
            verify(product, data);
            assertThat(product.audit()).endsWith("flaws 0\n");
        }
        report();
    }

    private PackagedProduct started(Path data) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        var product = PackagedProduct.start(data, "--empty");
        secondsToReady.add((System.nanoTime() - begun) / 1e9);
        return product;
    }

    private void verify(PackagedProduct product, Path data) throws IOException, InterruptedException, SQLException {
        ledger.settle(records(data));
        assertThat(product.check()).endsWith("difference 0\n");
    }

    /// @return how many writes were acknowledged before the blow
    private int writeUntilKilled(PackagedProduct product, int round) throws InterruptedException, ExecutionException {
        var random = new Random(round);
        try (var pool = Executors.newFixedThreadPool(WRITERS)) {
            var writers = new ArrayList<Future<Integer>>();
            for (int i = 0; i < WRITERS; i++) {
                writers.add(pool.submit(new WriteStream(
                        product, ledger, "k-%d-%d".formatted(round, i), new Random(random.nextLong()))));
            }
            try {
                ledger.await(random.nextInt(1, MOST_WRITES));
                Thread.sleep(random.nextInt(MOST_MILLIS_MORE));
            } finally {
                strike(product, round); // else the writers would never end
            }
            int writes = 0;
            for (var writer : writers) {
                writes += writer.get();
            }
            return writes;
        }
    }

    private void strike(PackagedProduct product, int round) throws InterruptedException {
        if (round % DATABASE_FALLS == 0) {
            product.killDatabase();
            databaseKills++;
        }
        product.kill();
    }

    /// From the database itself; that the index agrees with it is what `check` says.
    private static Map<String, State> records(Path directory) throws SQLException {
        var database = Objects.requireNonNull(EmbeddedPostgres.running(DataDirectory.at(directory)));
        var records = new HashMap<String, State>();
        try (var connection = database.asOwner();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(RECORDS)) {
            while (rows.next()) {
                records.put(rows.getString(1), new State(rows.getInt(4), rows.getString(2), rows.getString(3)));
            }
        }
        return records;
    }

    private void report() {
        var seconds = secondsToReady.stream()
                .mapToDouble(Double::doubleValue)
                .sorted()
                .toArray();
        System.out.printf(
                "%d × kill -9 (%d × with the database server): %s; check: difference 0 each time; audit: flaws 0; ready again after %.1f s (median), %.1f s (greatest)%n",
                ROUNDS,
                databaseKills,
                ledger.summary(),
                seconds[seconds.length / 2],
                Arrays.stream(seconds).max().orElse(0));
    }
}
