package kakehashi.operation;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import kakehashi.operation.ActStream.Act;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Kills the product while people act and their mail goes out to a real mail server, again and again on the same data.
/// At the end everybody was told at least once of what was committed and never of what was not, and what was told twice
/// bears one message id.
class MailKillIT {

    private static final int ROUNDS = Integer.getInteger("kakehashi.rounds", 3);
    private static final int STREAMS = 3;
    /// Every third blow falls anywhere, the others between the arrival of a mail and the note that it is sent.
    private static final int ANYWHERE = 3;
    /// Every second time the database server falls, too.
    private static final int DATABASE_FALLS = 2;

    private static final Duration PAUSE = Duration.ofMillis(20);
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    /// So many acts are acknowledged before a blow is thought of.
    private static final int LEAST_ACTS = 8;
    private static final int MOST_ACTS = 40;
    private static final int MOST_MILLIS_MORE = 1_500;
    private static final long LOOK_MILLIS = 20;

    /// A mail tells so many things one by one, and of more how many.
    private static final int MOST_PARTS = 20;

    private static final String NOTICES = """
            select notices.id, letter, about, revision, mail_at, mailed_at, coalesce(address, mail) as reader
            from notices left join accounts on accounts.id = account
            where exists (select 1 from introductions where id = about and introductions.revision >= notices.revision)
            order by notices.at, notices.id""";

    /// @param letter the mail it went with
    /// @param waits  whether it is to be mailed yet
    /// @param sent   whether it was
    private record Told(
            UUID id, @Nullable UUID letter, UUID about, int revision, boolean waits, boolean sent, String reader) {}

    private final Queue<Act> acts = new ConcurrentLinkedQueue<>();
    private int killsWithMailDue;
    private int killsAfterArrival;
    private int databaseKills;

    @Test
    void tellsOfAllThatWasCommittedAndOfNothingElseHoweverOftenItIsKilled() throws Exception {
        var data = PackagedProduct.freshData("mail-kill");
        var server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        try (var post = new HeldPost(server.getSmtp().getPort(), PAUSE)) {
            for (int round = 1; round <= ROUNDS; round++) {
                try (var product = started(data, post)) {
                    int done = actUntilKilled(product, post, round);
                    noteKill(data, done, round);
                }
                post.release();
            }
            try (var product = started(data, post)) {
                awaitQuiet(product, data);
                verify(notices(data), List.of(server.getReceivedMessages()));
            }
        } finally {
            server.stop();
        }
    }

    private static PackagedProduct started(Path data, HeldPost post) throws IOException, InterruptedException {
        var settings = Map.of(
                "ALERT_MAIL_FROM", "Kakehashi <alerts@kakehashi.example>",
                "QUARKUS_MAILER_HOST", "127.0.0.1",
                "QUARKUS_MAILER_PORT", String.valueOf(post.port()),
                "QUARKUS_MAILER_START_TLS", "DISABLED",
                "INTRODUCTION_GRACE", "PT2S",
                "KAKEHASHI_MAIL_EVERY", "PT1S");
        var product = PackagedProduct.launch(data, FreePort.any(), settings, "--empty");
        product.awaitReady();
        return product;
    }

    /// @return how many acts were acknowledged before the blow
    private int actUntilKilled(PackagedProduct product, HeldPost post, int round)
            throws InterruptedException, ExecutionException {
        var random = new Random(round);
        try (var pool = Executors.newFixedThreadPool(STREAMS)) {
            var streams = new ArrayList<Future<Integer>>();
            for (int i = 0; i < STREAMS; i++) {
                streams.add(pool.submit(new ActStream(product, acts, new Random(random.nextLong()))));
            }
            try {
                awaitActs(acts.size() + random.nextInt(LEAST_ACTS, MOST_ACTS));
                Thread.sleep(random.nextInt(MOST_MILLIS_MORE));
                if (round % ANYWHERE != 0) {
                    post.hold();
                    assertThat(post.awaitKept(PATIENCE)).as("a mail arrives").isTrue();
                    killsAfterArrival++;
                }
            } finally {
                strike(product, round); // else the streams would never end
            }
            int done = 0;
            for (var stream : streams) {
                done += stream.get();
            }
            return done;
        }
    }

    private void awaitActs(int enough) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (acts.size() < enough) {
            assertThat(System.nanoTime()).as("%d acts in %s", enough, PATIENCE).isLessThan(end);
            Thread.sleep(LOOK_MILLIS);
        }
    }

    private void strike(PackagedProduct product, int round) throws InterruptedException {
        if (round % DATABASE_FALLS == 0) {
            product.killDatabase();
            databaseKills++;
        }
        product.kill();
    }

    private void noteKill(Path data, int done, int round) throws SQLException {
        boolean databaseFell = round % DATABASE_FALLS == 0;
        long due = databaseFell ? 0 : notices(data).stream().filter(Told::waits).count();
        killsWithMailDue += due > 0 ? 1 : 0;
        System.out.printf(
                "round %d: killed after %d acts, %s notices waiting for their mail%n",
                round, done, databaseFell ? "unknown" : due);
    }

    private static void awaitQuiet(PackagedProduct product, Path data)
            throws SQLException, InterruptedException, IOException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (notices(data).stream().anyMatch(Told::waits)) {
            assertThat(System.nanoTime()).as(product.output()).isLessThan(end);
            Thread.sleep(LOOK_MILLIS);
        }
    }

    private static List<Told> notices(Path directory) throws SQLException {
        var database = Objects.requireNonNull(EmbeddedPostgres.running(DataDirectory.at(directory)));
        var found = new ArrayList<Told>();
        try (var connection = database.asOwner();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(NOTICES)) {
            while (rows.next()) {
                found.add(new Told(
                        rows.getObject("id", UUID.class),
                        rows.getObject("letter", UUID.class),
                        rows.getObject("about", UUID.class),
                        rows.getInt("revision"),
                        rows.getObject("mail_at") != null,
                        rows.getObject("mailed_at") != null,
                        rows.getString("reader")));
            }
        }
        return found;
    }

    private void verify(List<Told> notices, List<MimeMessage> mails) throws MessagingException, IOException {
        verifyActs(notices);
        var letters = notices.stream().collect(Collectors.groupingBy(told -> String.valueOf(told.letter())));
        var arrived = new HashSet<String>();
        for (var mail : mails) {
            var letter = mail.getMessageID().replaceFirst("<(.*)@kakehashi>", "$1");
            var told = letters.get(letter);
            assertThat(told)
                    .as("what %s tells of is committed", mail.getMessageID())
                    .isNotNull();
            // each time the whole of it: whose program drops what it knows misses nothing
            assertThat(text(mail))
                    .contains(told.stream()
                            .limit(MOST_PARTS)
                            .map(notice -> "/introductions/" + notice.about())
                            .toList());
            assertThat(Arrays.toString(mail.getAllRecipients()))
                    .isEqualTo("[%s]".formatted(told.getFirst().reader()));
            arrived.add(letter);
        }
        assertThat(notices).isNotEmpty().allSatisfy(told -> {
            assertThat(told.sent()).isTrue();
            assertThat(arrived).contains(String.valueOf(told.letter()));
        });
        report(notices, mails.size(), arrived.size());
    }

    /// What was acknowledged has its notices, and what was taken back has none.
    private void verifyActs(List<Told> notices) {
        var told = notices.stream()
                .map(notice -> new Act(notice.about(), notice.revision(), false))
                .collect(Collectors.toSet());
        for (var act : acts) {
            assertThat(told.contains(new Act(act.introduction(), act.revision(), false)))
                    .as("somebody is told of %s", act)
                    .isNotEqualTo(act.takenBack());
        }
    }

    private void report(List<Told> notices, int mails, int letters) {
        System.out.printf(
                "%d × kill -9 (%d × between arrival and note, %d × with the database server; mail was waiting in %d of the others): %d acts acknowledged, %d notices committed, %d letters, %d mails arrived, %d of them a second time; none missing, none of what was not committed%n",
                ROUNDS,
                killsAfterArrival,
                databaseKills,
                killsWithMailDue,
                acts.size(),
                notices.size(),
                letters,
                mails,
                mails - letters);
        assertThat(killsWithMailDue).isPositive();
        // what arrived before such a kill arrives once more after it
        assertThat(mails - letters).isGreaterThanOrEqualTo(killsAfterArrival);
    }

    private static String text(Part part) throws MessagingException, IOException {
        return part.getContent() instanceof Multipart several
                ? text(several.getBodyPart(0))
                : String.valueOf(part.getContent());
    }
}
