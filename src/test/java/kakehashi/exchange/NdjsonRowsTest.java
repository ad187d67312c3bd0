package kakehashi.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NdjsonRowsTest {

    @Test
    void readsOneObjectALineAndPassesOverBlankOnes() {
        var rows = rows("\uFEFF{\"externalId\":\"x-1\"}\n\n  \r\n{\"externalId\":\"x-2\"}");

        assertThat(rows).extracting(Row::line).containsExactly(1, 4);
        assertThat(rows).allMatch(Row.Readable.class::isInstance);
    }

    @Test
    void tellsBrokenLinesFromTheOthers() {
        var rows = rows("{\"externalId\":\"x-1\"}\n{\"externalId\":\n[1]\n{\"externalId\":\"x-4\"}\n");

        assertThat(rows.get(1)).isInstanceOfSatisfying(Row.Broken.class, row -> {
            assertThat(row.line()).isEqualTo(2);
            assertThat(row.problems().getFirst().code()).isEqualTo("not-json");
        });
        assertThat(rows.get(2))
                .isInstanceOfSatisfying(
                        Row.Broken.class,
                        row -> assertThat(row.problems().getFirst().code()).isEqualTo("not-an-object"));
        assertThat(rows.get(3)).isInstanceOf(Row.Readable.class);
    }

    private static List<Row> rows(String ndjson) {
        var rows = new ArrayList<Row>();
        new NdjsonRows(new BufferedReader(new StringReader(ndjson)), new ObjectMapper()).forEachRemaining(rows::add);
        return rows;
    }
}
