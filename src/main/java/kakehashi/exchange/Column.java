package kakehashi.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kakehashi.shared.RecordKind;

/// One column of our CSV form: a place in the JSON form, and how it is written in a cell.
///
/// The table is `exchange/columns.tsv`. Headers read `名称（日本語） [title.ja]`: words for people, the path for programs.
record Column(RecordKind kind, String path, Type type, String ja, String en) {

    /// How a value stands in a cell; items of a list are separated by `;` or a line break, and `\;` stands for a
    /// semicolon within an item.
    enum Type {
        TEXT,
        NUMBER,
        FLAG,
        LIST
    }

    private static final String FILE = "/exchange/columns.tsv";
    private static final String SEPARATORS = ";；\n";
    private static final String ESCAPED = "\\;；";
    private static final List<Column> ALL = load();

    static List<Column> of(RecordKind kind) {
        return ALL.stream().filter(column -> column.kind == kind).toList();
    }

    /// The column a header names by its path, in brackets or alone, or by its Japanese or English words.
    static Optional<Column> named(RecordKind kind, String header) {
        var text = header.strip();
        int bracket = text.lastIndexOf('[');
        var path = bracket >= 0 && text.endsWith("]") ? text.substring(bracket + 1, text.length() - 1) : text;
        return of(kind).stream()
                .filter(column ->
                        column.path.equals(path) || column.ja.equals(text) || column.en.equalsIgnoreCase(text))
                .findFirst();
    }

    String header() {
        return ja + " [" + path + "]";
    }

    /// Puts a cell into `record`; empty cells leave the place absent.
    void put(String cell, ObjectNode record) {
        var text = FormulaGuard.unguarded(cell).strip();
        if (text.isEmpty()) {
            return;
        }
        var steps = path.split("\\.");
        var place = record;
        for (int i = 0; i < steps.length - 1; i++) {
            place = place.withObjectProperty(steps[i]);
        }
        put(text, steps[steps.length - 1], place);
    }

    private void put(String text, String name, ObjectNode place) {
        switch (type) {
            case TEXT -> place.put(name, text);
            case NUMBER -> {
                if (text.matches("-?\\d{1,18}")) {
                    place.put(name, Long.parseLong(text));
                } else {
                    place.put(name, text); // told as a wrong type when the sheet is read
                }
            }
            case FLAG -> {
                switch (text) {
                    case "true", "TRUE", "1", "はい", "○", "yes" -> place.put(name, true);
                    case "false", "FALSE", "0", "いいえ", "×", "no" -> place.put(name, false);
                    default -> place.put(name, text);
                }
            }
            case LIST -> {
                var list = place.putArray(name);
                items(text).forEach(list::add);
            }
        }
    }

    /// The cell for a record in JSON form.
    String cell(JsonNode record) {
        JsonNode value = record;
        for (var step : path.split("\\.")) {
            value = value.path(step);
        }
        if (value.isArray()) {
            var items = new ArrayList<String>();
            value.forEach(each -> items.add(each.asText().replaceAll("[\\\\;；]", "\\\\$0")));
            return FormulaGuard.guarded(String.join(";", items));
        }
        return value.isMissingNode() || value.isNull() ? "" : FormulaGuard.guarded(value.asText());
    }

    private static List<String> items(String text) {
        var items = new ArrayList<String>();
        var item = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char next = text.charAt(i);
            boolean isEscape = next == '\\' && i + 1 < text.length() && ESCAPED.indexOf(text.charAt(i + 1)) >= 0;
            if (isEscape) {
                item.append(text.charAt(++i));
            } else if (SEPARATORS.indexOf(next) >= 0) {
                items.add(item.toString());
                item.setLength(0);
            } else {
                item.append(next);
            }
        }
        items.add(item.toString());
        return items.stream().map(String::strip).filter(each -> !each.isEmpty()).toList();
    }

    private static List<Column> load() {
        try (var in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Column.class.getResourceAsStream(FILE), FILE), StandardCharsets.UTF_8))) {
            return in.lines()
                    .skip(1)
                    .map(line -> line.split("\t"))
                    .map(cells -> new Column(
                            RecordKind.of(cells[0]),
                            cells[1],
                            Type.valueOf(cells[2].toUpperCase(java.util.Locale.ROOT)),
                            cells[3],
                            cells[4]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
