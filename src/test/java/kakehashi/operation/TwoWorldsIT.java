package kakehashi.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.regex.Pattern;
import kakehashi.shared.Language;
import kakehashi.testing.Plain;
import kakehashi.testing.Question;
import org.junit.jupiter.api.Test;

/// Two instances with the same visible data and different hidden data answer every question with the same bytes.
///
/// Both are as shipped, each a process with a database and an index of its own. One keeps the index it had and gets a
/// little that is hidden; the other gets much of it, in every state there is and in the words of what is public, and
/// makes its index anew of all of it, in another order and with other merges.
class TwoWorldsIT {

    private static final int REQUESTS = 500;

    /// Each instance weighs its pairs at a moment of its own.
    private static final Pattern WEIGHED_AT = Pattern.compile("\"weighedAt\":\"[^\"]*\"");

    private static final List<String> CANARIES = List.of("zvqxworld", "ヅァヂュヴォ", "鼇鬱靉");

    /// The search says when an index has been packed and learned from; pages name one address.
    private static final Map<String, String> ALIKE = Map.of(
            "QUARKUS_LOG_CATEGORY__KAKEHASHI_SEARCH_UPKEEP__LEVEL",
            "DEBUG",
            "KAKEHASHI_PAGE_ADDRESS",
            "http://localhost:8080");

    private static final String LEARNED = "the index is packed";
    private static final Duration QUIET = Duration.ofSeconds(5);
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    /// Everybody who can sign in, and nobody, in both languages where that makes eight.
    private static final List<String> CALLERS =
            List.of("", " en", "company", "company en", "coordinator", "researcher", "officer", "admin");

    /// Records that nobody in the demonstration may know of, made of public ones.
    ///
    /// @param states stages and reaches, as SQL
    /// @param every  one of so many public records is taken
    private static List<String> hidden(String states, int every) {
        var statements = new ArrayList<>(List.of("select set_config('kakehashi.caller', 'product', false)"));
        Map.of("seeds", "summary", "needs", "problem")
                .forEach((table, field) -> statements.add("""
                insert into %1$s (id, organization, stage, reach, revision, created_at, updated_at, sheet)
                select gen_random_uuid(), elsewhere.id, stage, nullif(reach, ''), 1, now(), now(),
                    sheet || jsonb_build_object('title', '{"ja": "%2$s"}'::jsonb, '%3$s',
                        jsonb_build_object('ja', '%2$s ' || coalesce(sheet -> '%3$s' ->> 'ja', '')),
                        'researchers', '[]'::jsonb)
                from (select sheet from %1$s where stage = 'PUBLISHED' and hashtext(id::text) %% %4$d = 0) as public,
                    (select id from organizations where id not in (
                        select organization from accounts where organization is not null) order by id limit 1)
                        as elsewhere,
                    (values %5$s) as states (stage, reach)
                """.formatted(
                                table,
                                String.join(" ", CANARIES),
                                field,
                                every,
                                states.replace(
                                        "#",
                                        "seeds".equals(table)
                                                ? "('SHARED', 'INTERNAL'), ('SHARED', 'PARTNER'), ('SHARED', 'EMBARGO')"
                                                : "('SHARED', 'INVITED'), ('CLOSED', '')"))));
        return statements;
    }

    private static void change(Path data, List<String> statements) throws SQLException {
        var database = Objects.requireNonNull(EmbeddedPostgres.running(new DataDirectory(data)));
        try (var connection = database.asOwner();
                var statement = connection.createStatement()) {
            for (var each : statements) {
                statement.execute(each);
            }
        }
    }

    private static String count(Path data) throws SQLException {
        var database = Objects.requireNonNull(EmbeddedPostgres.running(new DataDirectory(data)));
        try (var connection = database.asOwner();
                var statement = connection.createStatement()) {
            statement.execute("select set_config('kakehashi.caller', 'product', false)");
            try (var rows =
                    statement.executeQuery("select (select count(*) from seeds where sheet::text like '%zvqxworld%')"
                            + " || ' ' || (select count(*) from seeds)")) {
                rows.next();
                return rows.getString(1);
            }
        }
    }

    private static Plain asker(String caller, PackagedProduct product) {
        var words = caller.split(" ");
        return Plain.as(words[0])
                .in(words.length > 1 ? Language.EN : Language.JA)
                .at("http://127.0.0.1:" + product.port());
    }

    private static List<String> answers(List<Question> questions, PackagedProduct product) {
        return questions.stream()
                .map(question -> question.told(asker(question.caller(), product)))
                .map(answer -> WEIGHED_AT.matcher(answer).replaceAll(""))
                .toList();
    }

    @Test
    void answerWithTheSameBytes() throws Exception {
        var little = PackagedProduct.freshData("world-little");
        var much = little.resolveSibling("world-much");
        List<Question> questions;
        try (var product = PackagedProduct.start(little)) {
            assertThat(product.check()).endsWith("difference 0\n");
            questions = Question.mixed(new Random(20261129), REQUESTS, CALLERS, CANARIES, asker("", product));
            answers(questions.subList(0, CALLERS.size()), product); // accounts are made by the first request
            product.interrupt();
            product.awaitEnd();
        }
        copy(little, much);
        Trees.remove(much.resolve("index"));

        try (var one = PackagedProduct.launch(little, FreePort.any(), ALIKE);
                var other = PackagedProduct.launch(much, FreePort.any(), ALIKE)) {
            one.awaitReady();
            other.awaitReady();
            change(little, hidden("('DRAFT', '')", 10));
            change(much, hidden("('DRAFT', ''), ('REVIEW', ''), ('WITHDRAWN', ''), #", 2));
            settle(one);
            settle(other);
            assertThat(count(much)).isNotEqualTo(count(little)).doesNotStartWith("0 ");

            var answers = answers(questions, one);
            assertThat(answers).filteredOn(answer -> answer.startsWith("200")).hasSizeGreaterThan(REQUESTS * 3 / 4);
            var others = answers(questions, other);
            for (int i = 0; i < REQUESTS; i++) {
                assertThat(others.get(i)).as(questions.get(i).toString()).isEqualTo(answers.get(i));
            }
        }
    }

    /// Waits until the index has followed, and is packed and has learned from all of it.
    private static void settle(PackagedProduct product) throws IOException, InterruptedException {
        assertThat(product.check()).endsWith("difference 0\n");
        long end = System.nanoTime() + PATIENCE.toNanos();
        String before;
        String now = "";
        do {
            before = now;
            Thread.sleep(QUIET);
            now = product.output();
            assertThat(System.nanoTime()).as("it is quiet after a while").isLessThan(end);
        } while (!now.contains(LEARNED) || !now.equals(before));
    }

    /// With its owners: the database belongs to a user of its own.
    private static void copy(Path from, Path to) throws IOException, InterruptedException {
        Trees.remove(to);
        assertThat(new ProcessBuilder("cp", "-a", from.toString(), to.toString())
                        .inheritIO()
                        .start()
                        .waitFor())
                .isZero();
    }
}
