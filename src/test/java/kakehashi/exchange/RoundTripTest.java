package kakehashi.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static kakehashi.exchange.BadFilesTest.assertCounts;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.UUID;
import kakehashi.shared.RecordKind;
import kakehashi.testing.Api;
import kakehashi.testing.Bodies;
import kakehashi.testing.Images;
import kakehashi.testing.Made;
import kakehashi.testing.People;
import kakehashi.testing.Sheets;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// A sheet filled in to its last field comes back whole, by JSON, by NDJSON and by CSV.
@QuarkusTest
class RoundTripTest {

    @ParameterizedTest
    @EnumSource
    void fillsInEveryFieldOfTheSheet(RecordKind kind) {
        var sheet = sheet(kind, "filled");

        for (var column : Column.of(kind)) {
            if (!column.path().equals("birthDate")) {
                assertThat(sheet.at("/" + column.path().replace('.', '/')).isMissingNode())
                        .as(column.path())
                        .isFalse();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "SEED, ndjson",
        "SEED, csv",
        "NEED, ndjson",
        "NEED, csv",
        "RESEARCHER, ndjson",
        "RESEARCHER, csv",
        "ORGANIZATION, ndjson",
        "ORGANIZATION, csv",
    })
    void bringsEveryFieldThroughExportAndImport(RecordKind kind, String format) throws IOException {
        var who = owner(kind);
        var number = "round-%s-%s".formatted(kind.code(), format);
        var sheet = sheet(kind, number);
        var made = made(who, kind, sheet);
        assertHolds(made.read(who), sheet);

        var file = ofNumber(number, format, Files.give(who, kind, format));
        assertThat(made.revise(who, Sheets.of(kind)).statusCode()).isEqualTo(200);
        assertThat(made.read(who).asString()).doesNotContain(probe(kind));
        var report = Files.take(who, kind, format.equals("csv") ? Files.CSV : Files.NDJSON, file, "");

        assertCounts(report, 1, 0, 1, 0, 0);
        assertHolds(made.read(who), sheet);
    }

    /// Each field of `sheet` stands in the answer as it was sent.
    private static void assertHolds(Response answer, ObjectNode sheet) {
        var returned = Bodies.read(answer.asString());
        sheet.properties()
                .forEach(field -> assertThat(returned.get(field.getKey()))
                        .as(field.getKey())
                        .isEqualTo(field.getValue()));
    }

    private static ObjectNode sheet(RecordKind kind, String number) {
        var sheet = Bodies.file("/exchange/round-%s.json".formatted(kind.code()));
        sheet.put("externalId", number);
        if (kind == RecordKind.SEED) {
            var people = sheet.putArray("researchers");
            people.add(colleague().toString());
        }
        return sheet;
    }

    private static UUID colleague() {
        return Api.draft(People.COORDINATOR, RecordKind.RESEARCHER, Sheets.aResearcher())
                .id();
    }

    private static Made made(People who, RecordKind kind, ObjectNode sheet) {
        var figure = sheet.remove("figure");
        var answer = who.asks().body(Bodies.text(sheet)).post("/" + kind.plural());
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        var draft = new Made(kind, UUID.fromString(answer.path("id")), answer.header("ETag"));
        // whoever is in charge reads and writes what the university thinks of a seed from the review on
        var made = kind == RecordKind.SEED ? draft.after(each -> each.submit(who)) : draft;
        if (figure instanceof ObjectNode named) {
            sheet.set("figure", named.put("image", Images.keptFor(made).toString()));
            return made.after(each -> who.asks()
                    .header("If-Match", each.etag())
                    .body(Bodies.text(sheet))
                    .put(each.path()));
        }
        // An export gives administrators, who belong nowhere, what is public.
        return kind == RecordKind.ORGANIZATION ? made.after(each -> each.publish(who)) : made;
    }

    /// The rows of one record, with the header where there is one.
    private static byte[] ofNumber(String number, String format, String file) throws IOException {
        if (format.equals("ndjson")) {
            return file.lines()
                    .filter(line -> line.contains('"' + number + '"'))
                    .reduce("", String::concat)
                    .getBytes(UTF_8);
        }
        var rows = CSVParser.parse(new StringReader(file.substring(1)), CSVFormat.RFC4180)
                .getRecords();
        var kept = new StringWriter();
        var printer = new CSVPrinter(kept, CSVFormat.RFC4180);
        printer.printRecord(rows.getFirst());
        for (var row : rows) {
            if (row.get(0).equals(number)) {
                printer.printRecord(row);
            }
        }
        return kept.toString().getBytes(UTF_8);
    }

    /// A word of the sheet that no other holds.
    private static String probe(RecordKind kind) {
        return switch (kind) {
            case SEED -> "𩸽";
            case NEED -> "困りごと";
            case RESEARCHER -> "toru.ofuku";
            case ORGANIZATION -> "desk@ofuku.example";
        };
    }

    private static People owner(RecordKind kind) {
        return switch (kind) {
            case SEED, RESEARCHER -> People.COORDINATOR;
            case NEED -> People.COMPANY;
            case ORGANIZATION -> People.ADMIN;
        };
    }
}
