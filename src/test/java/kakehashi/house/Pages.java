package kakehashi.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The pages people read about the product: links, tables, names.
public final class Pages {

    private static final Path README = Path.of("README.md");
    private static final Path DOCS = Path.of("docs");
    private static final Pattern LINK = Pattern.compile("\\[[^\\]]*]\\(([^)\\s]+)\\)");
    private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} (.+)$");
    private static final Pattern CODE_BLOCK = Pattern.compile("(?ms)^```.*?^```");

    /// Two humps or more, as class names have and few other words.
    private static final Pattern TYPE_NAME = Pattern.compile("`((?:[A-Z][a-z0-9]+){2,})`");

    private Pages() {}

    public static List<Path> all() {
        try (var files = Files.walk(DOCS)) {
            return Stream.concat(
                            Stream.of(README).filter(Files::exists),
                            files.filter(each -> each.toString().endsWith(".md")))
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public static String text(Path page) {
        try {
            return Files.readString(page);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// Links that lead nowhere within the project.
    public static List<String> deadLinks(Path page) {
        return LINK.matcher(CODE_BLOCK.matcher(text(page)).replaceAll(""))
                .results()
                .map(each -> each.group(1))
                .filter(target -> !target.matches("(https?|mailto):.*"))
                .filter(target -> !resolves(page, target))
                .toList();
    }

    private static boolean resolves(Path page, String target) {
        var parts = target.split("#", 2);
        var file = parts[0].isEmpty() ? page : page.resolveSibling(parts[0]).normalize();
        return Files.exists(file) && (parts.length == 1 || anchors(file).contains(parts[1]));
    }

    private static List<String> anchors(Path page) {
        return HEADING.matcher(text(page))
                .results()
                .map(each -> each.group(1).toLowerCase(java.util.Locale.ROOT))
                .map(each -> each.replaceAll("[^\\p{L}\\p{N} -]", "").strip().replace(' ', '-'))
                .toList();
    }

    public static List<String> typeNames(Path page) {
        return TYPE_NAME
                .matcher(text(page))
                .results()
                .map(each -> each.group(1))
                .toList();
    }

    /// Rows of the table under `heading` of a reference page, by their first cell, without code marks.
    public static Map<String, List<String>> table(String page, String heading) {
        var section = Arrays.stream(
                        text(DOCS.resolve("reference").resolve(page)).split("(?m)^(?=##? )"))
                .filter(each -> each.lines()
                        .findFirst()
                        .orElse("")
                        .replaceFirst("^#+ ", "")
                        .equals(heading))
                .collect(Collectors.joining("\n"));
        var rows = new TreeMap<String, List<String>>();
        section.lines()
                .filter(line -> line.startsWith("|") && !line.startsWith("|---"))
                .map(line -> Arrays.stream(line.substring(1).split("\\|"))
                        .map(cell -> cell.strip().replace("`", ""))
                        .toList())
                .skip(1) // the headings
                .forEach(row -> rows.put(row.getFirst(), row));
        return rows;
    }

    /// Numbers of decisions that are used twice, and files without a number.
    public static List<String> misnumberedDecisions() {
        var seen = new TreeSet<String>();
        return all().stream()
                .filter(page -> page.startsWith(DOCS.resolve("decisions")))
                .map(page -> page.getFileName().toString())
                .filter(name -> !name.matches("\\d{4}-[a-z0-9-]+\\.md") || !seen.add(name.substring(0, 4)))
                .toList();
    }
}
