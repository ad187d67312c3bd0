package kakehashi.clearance.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kakehashi.shared.LocalizedText;

/// Forms and versions of lists as a text that people can read too; see `clearance/form-2025-10-09.txt`.
///
/// Blocks begin with `form`, `question`, `routing` or `list`; each line is a key and its value, a line of the routing
/// has a bar.
final class FormText {

    private static final Set<String> BLOCKS = Set.of("form", "question", "routing", "list");

    private final List<Block> blocks = new ArrayList<>();

    /// @param title what stands behind the word that begins it
    private record Block(String kind, String title, Map<String, String> values, List<String> rows) {

        String value(String key) {
            var value = values.get(key);
            if (value == null) {
                throw new IllegalArgumentException("%s %s has no %s".formatted(kind, title, key));
            }
            return value;
        }

        LocalizedText text(String key) {
            return new LocalizedText(value(key + "-ja"), value(key + "-en"));
        }

        LocalDate from() {
            return LocalDate.parse(value("from"));
        }
    }

    /// @throws IllegalArgumentException naming what is missing or no line of such a text
    FormText(String text) {
        text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .forEach(this::take);
    }

    private void take(String line) {
        var words = line.split("\\s+", 2);
        var rest = words.length < 2 ? "" : words[1];
        if (line.indexOf('|') < 0 && BLOCKS.contains(words[0]) && !isValueOfAList(words[0])) {
            blocks.add(new Block(words[0], rest, new HashMap<>(), new ArrayList<>()));
        } else if (blocks.isEmpty()) {
            throw new IllegalArgumentException("a line before the first block: " + line);
        } else if (line.indexOf('|') >= 0) {
            blocks.getLast().rows.add(line);
        } else {
            blocks.getLast().values.put(words[0], rest);
        }
    }

    /// A list names the question it answers.
    private boolean isValueOfAList(String word) {
        return word.equals("question")
                && !blocks.isEmpty()
                && blocks.getLast().kind.equals("list");
    }

    List<ControlList> lists() {
        return blocks.stream()
                .filter(block -> block.kind.equals("list"))
                .map(FormText::list)
                .toList();
    }

    private static ControlList list(Block block) {
        var words = block.title.split("\\s+");
        if (words.length != 2) {
            throw new IllegalArgumentException("a list has a name and a version: " + block.title);
        }
        return new ControlList(
                words[0],
                words[1],
                block.from(),
                block.value("question"),
                block.text("name"),
                block.text("authority"),
                block.value("address"));
    }

    List<Form> forms() {
        var forms = new ArrayList<Form>();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).kind.equals("form")) {
                forms.add(form(blocks.get(i), partsAfter(i)));
            }
        }
        return forms;
    }

    private List<Block> partsAfter(int form) {
        return blocks.stream()
                .skip(form + 1L)
                .takeWhile(block -> !block.kind.equals("form") && !block.kind.equals("list"))
                .toList();
    }

    private static Form form(Block head, List<Block> parts) {
        var questions = parts.stream()
                .filter(part -> part.kind.equals("question"))
                .map(part -> new Question(part.title, part.text("text"), part.text("hint")))
                .toList();
        var rows = parts.stream().flatMap(part -> part.rows.stream()).toList();
        return new Form(
                head.title,
                head.from(),
                head.text("name"),
                head.value("address"),
                questions,
                rows.isEmpty()
                        ? List.of()
                        : rules(rows, questions.stream().map(Question::id).toList()));
    }

    private static List<Rule> rules(List<String> rows, List<String> questions) {
        if (!cells(rows.getFirst()).equals(questions)) {
            throw new IllegalArgumentException(
                    "the routing asks %s, the form %s".formatted(rows.getFirst(), questions));
        }
        return rows.stream().skip(1).map(row -> rule(row, questions.size())).toList();
    }

    private static Rule rule(String row, int questions) {
        var cells = cells(row);
        if (cells.size() != questions) {
            throw new IllegalArgumentException("%d cells for %d questions: %s".formatted(cells.size(), questions, row));
        }
        var advice = row.substring(row.indexOf('|') + 1).strip();
        return new Rule(cells.stream().map(FormText::replies).toList(), Advice.valueOf(advice));
    }

    private static Set<Reply> replies(String cell) {
        return cell.equals("-")
                ? EnumSet.allOf(Reply.class)
                : Arrays.stream(cell.split(","))
                        .map(word -> Reply.valueOf(word.toUpperCase(Locale.ROOT)))
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Reply.class)));
    }

    private static List<String> cells(String row) {
        return List.of(row.substring(0, row.indexOf('|')).strip().split("\\s+"));
    }
}
