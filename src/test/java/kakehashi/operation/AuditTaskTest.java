package kakehashi.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kakehashi.shared.RecordKind;
import kakehashi.testing.Api;
import kakehashi.testing.People;
import kakehashi.testing.Sheets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What an operator types and reads.
@QuarkusTest
class AuditTaskTest {

    @Inject
    AuditTask task;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path temporary;

    @Test
    void printsWhoDidWhatToARecord() throws IOException {
        var made = Api.published(People.COORDINATOR, RecordKind.SEED, Sheets.aSeed());
        var session = People.COORDINATOR.asks().get("/session");

        var lines = printed("--record", made.id().toString()).lines().toList();

        assertThat(lines.getFirst()).isEqualTo("at\taccount\tname\taction\tkind\trecord\trevision");
        assertThat(lines.subList(1, lines.size()))
                .hasSize(2)
                .allSatisfy(line -> assertThat(line)
                        .contains("+09:00\t%s\t%s\t"
                                .formatted(session.path("account.id"), session.path("account.name"))));
        assertThat(lines.getLast()).endsWith("\tPUBLISHED\tseed\t%s\t2".formatted(made.id()));
    }

    @Test
    void takesDaysOfJapanTheLastOneIncluded() throws IOException {
        var made = Api.published(People.COORDINATOR, RecordKind.SEED, Sheets.aSeed());
        var day = printed("--record", made.id().toString())
                .lines()
                .toList()
                .getLast()
                .substring(0, 10);

        assertThat(printed("--record", made.id().toString(), "--from", day, "--to", day)
                        .lines())
                .hasSizeGreaterThan(1);
        assertThat(printed("--record", made.id().toString(), "--to", "2000-01-01")
                        .lines())
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void writesAPageToPrint(String language) throws IOException {
        var made = Api.published(People.COORDINATOR, RecordKind.SEED, Sheets.seed("運用者には見せない題"));
        var file = temporary.resolve("evidence.html");

        printed("--record", made.id().toString(), "--evidence", file.toString(), "--language", language);

        assertThat(Files.readString(file))
                .contains(
                        "<html lang=\"%s\">".formatted(language),
                        "<style>body {",
                        made.id().toString())
                .contains(People.COORDINATOR.asks().get("/session").<String>path("account.name"))
                .doesNotContain("運用者には見せない題");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--record",
                "--record x",
                "--account 12",
                "--from 2026-02-30",
                "--to tomorrow",
                "--who me",
                "--csv x",
                "--language fr --evidence x"
            })
    void refusesWhatItDoesNotUnderstand(String typed) {
        assertThatThrownBy(() -> task.run(List.of(typed.split(" "))))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining(typed.split(" ")[0]);
    }

    private String printed(String... arguments) throws IOException {
        var before = System.out;
        var bytes = new ByteArrayOutputStream();
        System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            assertThat(task.run(List.of(arguments))).isZero();
        } finally {
            System.setOut(before);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
