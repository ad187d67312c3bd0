package kakehashi.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import kakehashi.problem.JsonFault;
import kakehashi.problem.Violation;
import org.jspecify.annotations.Nullable;

/// One JSON object a line; blank lines are passed over.
final class NdjsonRows implements Iterator<Row> {

    private final BufferedReader lines;
    private final ObjectMapper json;
    private int line;
    private @Nullable String next;

    NdjsonRows(BufferedReader lines, ObjectMapper json) {
        this.lines = lines;
        this.json = json;
        advance();
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public Row next() {
        var text = next;
        if (text == null) {
            throw new NoSuchElementException();
        }
        int at = line;
        advance();
        try {
            return json.readTree(text) instanceof ObjectNode object
                    ? new Row.Readable(at, object)
                    : new Row.Broken(at, List.of(Violation.inBody("", "not-an-object")));
        } catch (JsonProcessingException broken) {
            return new Row.Broken(at, List.of(JsonFault.violation(broken)));
        }
    }

    private void advance() {
        try {
            do {
                next = lines.readLine();
                line++;
                if (line == 1 && next != null && next.startsWith("\uFEFF")) {
                    next = next.substring(1);
                }
            } while (next != null && next.isBlank());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
