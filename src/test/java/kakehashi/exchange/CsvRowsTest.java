package kakehashi.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import kakehashi.problem.Refused;
import kakehashi.problem.Violation;
import kakehashi.shared.RecordKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvRowsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "externalId,title.ja,trl",
                "整理番号,名称（日本語）,TRL",
                "External id,title (japanese),trl",
                "整理番号 [externalId],名称（日本語） [title.ja],TRL [trl]",
                "\uFEFFexternalId,title.ja,trl",
            })
    void knowsColumnsByPathOrWords(String header) throws IOException {
        var row = (Row.Readable) rows(header + "\r\nx-1,電池,4\r\n").getFirst();

        assertThat(row.content().toString()).isEqualTo("{\"externalId\":\"x-1\",\"title\":{\"ja\":\"電池\"},\"trl\":4}");
    }

    @Test
    void countsTheLineOnWhichARowBegins() throws IOException {
        var rows = rows("""
                externalId,summary.ja
                x-1,"一行目
                二行目
                三行目"

                x-2,一行
                ,
                x-3,終わり""");

        assertThat(rows).extracting(Row::line).containsExactly(2, 6, 7, 8);
    }

    @Test
    void refusesTheRowWithTooManyCellsAndReadsTheNext() throws IOException {
        var rows = rows("externalId,title.ja\nx-1,電池\nx-2,電池,余り\nx-3,電池\n");

        assertThat(rows).extracting(Row::line).containsExactly(2, 3, 4);
        assertThat(problems(rows.get(1))).extracting(Violation::code).containsExactly("too-many-cells");
        assertThat(rows.get(2)).isInstanceOf(Row.Readable.class);
    }

    @Test
    void endsWithTheRowWhoseQuotesNeverClose() throws IOException {
        var rows = rows("externalId,title.ja\nx-1,電池\nx-2,\"電池\nx-3,電池\n");

        assertThat(rows).extracting(Row::line).containsExactly(2, 3);
        assertThat(problems(rows.get(1))).extracting(Violation::code).containsExactly("not-csv");
        assertThat(problems(rows.get(1)).getFirst().facts()).containsEntry("line", 3);
    }

    @Test
    void refusesAnUnknownColumnByName() {
        var refused = catchThrowableOfType(Refused.class, () -> rows("externalId,favouriteColour\n"));

        assertThat(refused.refusal().violations())
                .containsExactly(Violation.inBody("", "unknown-column", java.util.Map.of("column", "favouriteColour")));
    }

    @Test
    void readsNothingOutOfNothing() throws IOException {
        assertThat(rows("")).isEmpty();
        assertThat(rows("externalId,title.ja\r\n")).isEmpty();
    }

    private static List<Row> rows(String csv) throws IOException {
        var rows = new ArrayList<Row>();
        new CsvRows(new BufferedReader(new StringReader(csv)), RecordKind.SEED, new ObjectMapper())
                .forEachRemaining(rows::add);
        return rows;
    }

    private static List<Violation> problems(Row row) {
        return switch (row) {
            case Row.Broken(var _, var problems) -> problems;
            case Row.Readable(var _, ObjectNode _) -> List.of();
        };
    }
}
