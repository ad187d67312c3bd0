package kakehashi.exchange;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import kakehashi.problem.ContentRefusal;
import kakehashi.problem.Refused;
import kakehashi.problem.Violation;
import kakehashi.shared.RecordKind;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/// Our CSV form, as the export writes it and as spreadsheets save it. Source: RFC 4180.
final class CsvRows implements Iterator<Row> {

    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private final List<Column> columns;
    private final ObjectMapper json;
    private boolean broken;

    /// @throws Refused [ContentRefusal.Unreadable] when a header is not known
    CsvRows(BufferedReader text, RecordKind kind, ObjectMapper json) throws IOException {
        text.mark(1);
        if (text.read() != '\uFEFF') {
            text.reset();
        }
        this.parser =
                CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).get().parse(text);
        this.records = parser.iterator();
        this.json = json;
        this.columns = records.hasNext() ? columns(records.next(), kind) : List.of();
    }

    @Override
    public boolean hasNext() {
        try {
            return !broken && records.hasNext();
        } catch (UncheckedIOException unreadable) {
            broken = true; // quotes that never close: nothing after this line can be told apart
            throw new Refused(new ContentRefusal.Unreadable(
                    List.of(Violation.inBody("", "not-csv", Map.of("line", parser.getCurrentLineNumber())))));
        }
    }

    @Override
    public Row next() {
        int line = (int) parser.getCurrentLineNumber() + 1;
        var cells = records.next();
        if (cells.size() > columns.size()) {
            return new Row.Broken(line, List.of(Violation.inBody("", "too-many-cells")));
        }
        var content = json.createObjectNode();
        for (int i = 0; i < cells.size(); i++) {
            columns.get(i).put(cells.get(i), content);
        }
        return new Row.Readable(line, content);
    }

    private static List<Column> columns(CSVRecord header, RecordKind kind) {
        var columns = new ArrayList<Column>();
        var problems = new ArrayList<Violation>();
        for (var cell : header) {
            Column.named(kind, cell)
                    .ifPresentOrElse(
                            columns::add,
                            () -> problems.add(Violation.inBody("", "unknown-column", Map.of("column", cell))));
        }
        if (!problems.isEmpty()) {
            throw new Refused(new ContentRefusal.Unreadable(problems));
        }
        return columns;
    }
}
