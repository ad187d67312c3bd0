package kakehashi.search.text;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The tables of `search/units.tsv`.
final class Units {

    private static final String NONE = "-";

    /// By symbol, in this case, and by name, in small letters.
    static final Map<String, Unit> SYMBOLS = new HashMap<>();

    static final Map<String, Unit> NAMES = new HashMap<>();

    /// The longest first.
    static final List<Bound> BOUNDS = new ArrayList<>();

    static final List<String> RANGES = new ArrayList<>();
    static final Set<String> LITTLE;
    static final Pattern NAMED;
    static final int LONGEST;

    static {
        var rows = read();
        var prefixes = new HashMap<String, Prefix>();
        of(rows, "prefix").forEach(row -> prefixes.put(row[1], new Prefix(Double.parseDouble(row[2]), words(row, 3))));
        of(rows, "unit").forEach(row -> addUnit(row, prefixes));
        of(rows, "bound")
                .forEach(row -> words(row, 3)
                        .forEach(word -> BOUNDS.add(new Bound(
                                row[1].equals("before"), End.valueOf(row[2].toUpperCase(Locale.ROOT)), word))));
        BOUNDS.sort(
                Comparator.comparingInt((Bound bound) -> bound.words.length()).reversed());
        of(rows, "range").forEach(row -> RANGES.addAll(List.of(row).subList(1, row.length)));
        LITTLE = of(rows, "little").flatMap(row -> Stream.of(row).skip(1)).collect(Collectors.toUnmodifiableSet());
        NAMED = Pattern.compile(String.join(
                "|", of(rows, "name").flatMap(row -> Stream.of(row).skip(1)).toList()));
        LONGEST = Stream.of(SYMBOLS, NAMES)
                .flatMap(table -> table.keySet().stream())
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    private Units() {}

    private record Prefix(double factor, List<String> names) {}

    /// @param factor to the SI unit, after which `offset` is added
    /// @param near   what must stand near by; null when nothing must
    record Unit(
            String dimension,
            double factor,
            double offset,
            @Nullable Pattern near) {

        double inSi(double value) {
            return value * factor + offset;
        }

        private Unit times(double prefix) {
            return new Unit(dimension, factor * prefix, offset, near);
        }
    }

    /// What a word makes of a value: its least, what lies above it, its most, what lies below it.
    enum End {
        LEAST,
        ABOVE,
        MOST,
        BELOW
    }

    record Bound(boolean isBefore, End end, String words) {}

    private static void addUnit(String[] row, Map<String, Prefix> prefixes) {
        var near = row.length > 7 ? Pattern.compile(row[7]) : null;
        var unit = new Unit(row[1], Double.parseDouble(row[2]), Double.parseDouble(row[3]), near);
        words(row, 5).forEach(symbol -> SYMBOLS.put(symbol, unit));
        words(row, 6).forEach(name -> NAMES.put(name.toLowerCase(Locale.ROOT), unit));
        for (var letter : words(row, 4)) {
            var prefix = requireNonNull(prefixes.get(letter));
            words(row, 5).forEach(symbol -> SYMBOLS.put(letter + symbol, unit.times(prefix.factor)));
            for (var spelled : prefix.names) {
                words(row, 6).forEach(name -> NAMES.put(spelled + name, unit.times(prefix.factor)));
            }
        }
    }

    private static List<String> words(String[] row, int column) {
        return row.length <= column || row[column].equals(NONE)
                ? List.of()
                : Stream.of(row[column].split(" "))
                        .filter(word -> !word.isEmpty())
                        .map(word -> word.replace('_', ' '))
                        .toList();
    }

    private static Stream<String[]> of(List<String[]> rows, String kind) {
        return rows.stream().filter(row -> row[0].equals(kind));
    }

    private static List<String[]> read() {
        try (var file = requireNonNull(Units.class.getResourceAsStream("/search/units.tsv"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.split("\t"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
