package kakehashi.exchange;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import kakehashi.problem.ContentRefusal;
import kakehashi.problem.Refused;
import kakehashi.problem.Violation;
import kakehashi.shared.RecordKind;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/// Our CSV form, as the export writes it and as spreadsheets save it. Source: RFC 4180.
final class CsvRows implements Iterator<Row> {

    private static final String NOT_CSV = "not-csv";

    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private final List<Column> columns;
    private final ObjectMapper json;
    private @Nullable Row next;

    /// @throws Refused [ContentRefusal.Unreadable] when the header cannot be read or names an unknown column
    CsvRows(BufferedReader text, RecordKind kind, ObjectMapper json) throws IOException {
        text.mark(1);
        if (text.read() != '\uFEFF') {
            text.reset();
        }
        // Blank lines are passed over below, so that every row knows its line.
        this.parser =
                CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get().parse(text);
        this.records = parser.iterator();
        this.json = json;
        try {
            this.columns = records.hasNext() ? columns(records.next(), kind) : List.of();
        } catch (UncheckedIOException unreadable) {
            throw new Refused(new ContentRefusal.Unreadable(notCsv(1)));
        }
        this.next = read();
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public Row next() {
        var row = next;
        if (row == null) {
            throw new NoSuchElementException();
        }
        // After quotes that never close nothing can be told apart.
        next = row instanceof Row.Broken(var _, var problems) && isEnd(problems) ? null : read();
        return row;
    }

    private @Nullable Row read() {
        int line = line();
        try {
            while (records.hasNext()) {
                var cells = records.next();
                if (cells.size() > 1 || !cells.get(0).isBlank()) {
                    return row(line, cells);
                }
                line = line();
            }
            return null;
        } catch (UncheckedIOException unreadable) {
            return new Row.Broken(line, notCsv(line));
        }
    }

    /// The line on which the next row begins.
    private int line() {
        return (int) parser.getCurrentLineNumber() + 1;
    }

    private Row row(int line, CSVRecord cells) {
        if (cells.size() > columns.size()) {
            return new Row.Broken(line, List.of(Violation.inBody("", "too-many-cells")));
        }
        var content = json.createObjectNode();
        for (int i = 0; i < cells.size(); i++) {
            columns.get(i).put(cells.get(i), content);
        }
        return new Row.Readable(line, content);
    }

    private static List<Violation> notCsv(int line) {
        return List.of(Violation.inBody("", NOT_CSV, Map.of("line", line)));
    }

    private static boolean isEnd(List<Violation> problems) {
        return problems.stream().anyMatch(problem -> problem.code().equals(NOT_CSV));
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
