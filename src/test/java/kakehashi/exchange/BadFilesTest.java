package kakehashi.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static kakehashi.exchange.Files.CSV;
import static kakehashi.exchange.Files.NDJSON;
import static kakehashi.testing.Api.assertRefused;
import static kakehashi.testing.Api.assertViolation;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kakehashi.shared.Language;
import kakehashi.shared.RecordKind;
import kakehashi.testing.People;
import kakehashi.testing.Stored;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Bad input in files: the row, the field, what is wrong with it; the other rows are taken.
@QuarkusTest
class BadFilesTest {

    @Inject
    Stored stored;

    @Test
    void takesACsvInCp932() {
        var csv = "整理番号,名称（日本語）,概要（日本語）,TRL\r\ncp-1,髙﨑式①の熱処理,ﾊﾞﾈ鋼を㈱で焼く,4\r\n";

        var report = take(RecordKind.SEED, CSV, csv.getBytes(Encoding.CP932), "");

        assertCounts(report, 1, 1, 0, 0, 0);
        assertThat(stored.one("select sheet -> 'title' ->> 'ja' from seeds where external_id = 'cp-1'"))
                .isEqualTo("髙﨑式①の熱処理");
    }

    @ParameterizedTest
    @CsvSource({
        // type, broken by, seen as
        "text/csv, E3, broken UTF-8",
        "application/x-ndjson, E3, broken UTF-8",
        "application/x-ndjson, CP932, CP932 (Shift_JIS)",
        "text/csv, UTF-16, UTF-16",
    })
    void refusesAFileInAnotherEncodingAndNamesIt(String type, String broken, String seen) {
        var file = file(type, broken);
        var before = stored.rows();

        var japanese = take(RecordKind.SEED, type, file, "");
        var english = Files.take(People.COORDINATOR, Language.EN, RecordKind.SEED, type, file, "");

        assertRefused(japanese, 400, "problem-unreadable");
        assertViolation(japanese, 400, "", "unknown-encoding");
        assertThat(japanese.<String>path("violations[0].message"))
                .contains(seen)
                .contains("文字コード");
        assertThat(english.<String>path("violations[0].message")).contains(seen).contains("encoding");
        assertThat(stored.rows()).isEqualTo(before);
    }

    private static byte[] file(String type, String broken) {
        var text = type.equals(CSV)
                ? "externalId,title.ja\r\nenc-1,超伝導薄膜の成膜技術\r\n"
                : "{\"externalId\":\"enc-1\",\"title\":{\"ja\":\"超伝導薄膜の成膜技術\"}}\n";
        return switch (broken) {
            case "CP932" -> text.getBytes(Encoding.CP932);
            case "UTF-16" -> ("\uFEFF" + text).getBytes(java.nio.charset.StandardCharsets.UTF_16LE);
            default -> {
                var bytes = new ByteArrayOutputStream();
                bytes.writeBytes(text.getBytes(UTF_8));
                bytes.write(0xE3);
                yield bytes.toByteArray();
            }
        };
    }

    @Test
    void refusesTheCsvRowWithTooManyCells() {
        var csv = "externalId,title.ja\r\ncells-1,一つ目\r\ncells-2,二つ目,余り\r\ncells-3,三つ目\r\n";

        var report = take(RecordKind.SEED, CSV, csv.getBytes(UTF_8), "");

        assertCounts(report, 3, 2, 0, 0, 1);
        assertRow(report, 3, null, "REJECTED", "", "too-many-cells", "列が見出しより多くあります。");
        assertThat(stored.one("select count(*) from seeds where external_id like 'cells-%'"))
                .isEqualTo("2");
    }

    @Test
    void endsAtQuotesThatNeverCloseAndKeepsTheRowsBefore() {
        var csv = "externalId,title.ja\r\nquote-1,一つ目\r\nquote-2,\"二つ目\r\nquote-3,三つ目\r\n";

        var report = take(RecordKind.SEED, CSV, csv.getBytes(UTF_8), "");

        assertCounts(report, 2, 1, 0, 0, 1);
        assertRow(report, 3, null, "REJECTED", "", "not-csv", "CSVとして読めません（3行目の引用符を確認してください）。");
    }

    @Test
    void takesTheOthersWhenOneLineInTenThousandIsBad() {
        var lines = IntStream.rangeClosed(1, 10_000)
                .mapToObj(i -> i == 7_321
                        ? "{\"externalId\":\"ten-7321\",\"title\":"
                        : "{\"externalId\":\"ten-%d\",\"title\":{\"ja\":\"一万件の%d件目\"}}".formatted(i, i))
                .collect(Collectors.joining("\n"));

        var report = Files.take(People.NEIGHBOUR, RecordKind.SEED, NDJSON, lines.getBytes(UTF_8), "");

        assertCounts(report, 10_000, 9_999, 0, 0, 1);
        assertThat(report.<Integer>path("rows[0].line")).isEqualTo(7_321);
        assertThat(report.<String>path("rows[0].problems[0].code")).isEqualTo("not-json");
        assertThat(stored.one("select count(*) from seeds where external_id like 'ten-%'"))
                .isEqualTo("9999");
        assertThat(stored.one("select count(*) from seeds where external_id = 'ten-7321'"))
                .isEqualTo("0");
    }

    @ParameterizedTest
    @CsvSource({"SEED, COORDINATOR", "RESEARCHER, COORDINATOR", "NEED, COMPANY"})
    void changesNothingWhenTheSameFileComesTwice(RecordKind kind, People who) {
        var file = ("{\"externalId\":\"twice-1\",\"title\":{\"ja\":\" 二度目 \"},\"summary\":{\"ja\":\"同じ\"},"
                        + "\"problem\":{\"ja\":\"同じ\"},\"name\":{\"ja\":\"二度 目\",\"en\":\"\"},"
                        + "\"birthDate\":\"1986-07-11\",\"degree\":{\"state\":\"NONE\"}}\n"
                        + "{\"externalId\":\"twice-2\"}\n")
                .getBytes(UTF_8);
        var first = Files.take(who, kind, NDJSON, file, "&publish=true");
        var rows = stored.rows();
        var revisions = stored.one("select sum(revision) from " + kind.plural());

        var second = Files.take(who, kind, NDJSON, file, "&publish=true");

        assertCounts(first, 2, 2, 0, 0, 0);
        assertCounts(second, 2, 0, 0, 2, 0);
        assertThat(stored.rows()).isEqualTo(rows);
        assertThat(stored.one("select sum(revision) from " + kind.plural())).isEqualTo(revisions);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // kind     | line                                                    | field        | code
                "SEED       | {'externalId':'r-1','trl':10}                           | trl          | out-of-range",
                "SEED       | {'externalId':'r-1','fields':['99999']}                 | fields[0]    | unknown-code",
                "SEED       | {'externalId':'r-1','title':{'ja':'\\u200b'}}           | title.ja     | invisible-character",
                "SEED       | {'externalId':'r-1','title':{'ja':'\\u0000'}}           | title.ja     | unsafe-character",
                "SEED       | {'externalId':'r-1','researchers':['r-nobody']}         | researchers[0] | unknown-record",
                "SEED       | {'title':{'ja':'番号なし'}}                             | externalId   | required",
                "SEED       | {'externalId':'r\\u0000'}                               | externalId   | unsafe-character",
                "SEED       | {'externalId':'\\ud800'}                                | externalId   | unsafe-character",
                "NEED       | {'externalId':'r-1','deadline':'2027-04'}               | deadline     | half-date",
                "RESEARCHER | {'externalId':'r-1','birthDate':'1986-07'}              | birthDate    | half-date",
                "RESEARCHER | {'externalId':'r-1','birthDate':'1986-99-99'}           | birthDate    | half-date",
                "RESEARCHER | {'externalId':'r-1','birthDate':'1700-01-01'}           | birthDate    | not-plausible",
                "RESEARCHER | {'externalId':'r-1','orcid':'0000-0002-1825-0098'}      | orcid        | wrong-check-digit",
                "SEED       | ['r-1']                                                 | ''           | not-an-object",
            })
    void rejectsTheRowAndSaysWhy(RecordKind kind, String line, String field, String code) {
        var who = kind == RecordKind.NEED ? People.COMPANY : People.COORDINATOR;
        var before = stored.rows();

        var file = (line.replace('\'', '"') + '\n').getBytes(UTF_8);
        var japanese = Files.take(who, Language.JA, kind, NDJSON, file, "");
        var english = Files.take(who, Language.EN, kind, NDJSON, file, "");

        assertCounts(japanese, 1, 0, 0, 0, 1);
        for (var answer : List.of(japanese, english)) {
            assertThat(answer.<String>path("rows[0].problems[0].field")).isEqualTo(field);
            assertThat(answer.<String>path("rows[0].problems[0].code")).isEqualTo(code);
        }
        assertThat(japanese.<String>path("rows[0].problems[0].message")).containsPattern("[ぁ-んァ-ヶ一-鿿]");
        assertThat(english.<String>path("rows[0].problems[0].message")).matches("\\p{ASCII}+");
        assertThat(stored.rows()).isEqualTo(before);
    }

    @Test
    void refusesAnUnknownHeading() {
        var answer = take(RecordKind.SEED, CSV, "externalId,好きな色\r\nx,青\r\n".getBytes(UTF_8), "");

        assertViolation(answer, 400, "", "unknown-column");
        assertThat(answer.<String>path("violations[0].message")).contains("好きな色");
    }

    private static Response take(RecordKind kind, String type, byte[] file, String wishes) {
        return Files.take(People.COORDINATOR, kind, type, file, wishes);
    }

    static void assertCounts(Response report, int total, int created, int updated, int unchanged, int rejected) {
        assertThat(report.statusCode()).as(report.asString()).isEqualTo(200);
        var counts = Map.of(
                "total", report.<Integer>path("total"),
                "created", report.<Integer>path("created"),
                "updated", report.<Integer>path("updated"),
                "unchanged", report.<Integer>path("unchanged"),
                "rejected", report.<Integer>path("rejected"));
        assertThat(counts)
                .as(report.asString())
                .isEqualTo(Map.of(
                        "total", total,
                        "created", created,
                        "updated", updated,
                        "unchanged", unchanged,
                        "rejected", rejected));
    }

    private static void assertRow(
            Response report,
            int line,
            @org.jspecify.annotations.Nullable String externalId,
            String outcome,
            String field,
            String code,
            String message) {
        assertThat(report.<Integer>path("rows[0].line")).isEqualTo(line);
        assertThat(report.<String>path("rows[0].externalId")).isEqualTo(externalId);
        assertThat(report.<String>path("rows[0].outcome")).isEqualTo(outcome);
        assertThat(report.<String>path("rows[0].problems[0].field")).isEqualTo(field);
        assertThat(report.<String>path("rows[0].problems[0].code")).isEqualTo(code);
        assertThat(report.<String>path("rows[0].problems[0].message")).isEqualTo(message);
    }
}
