package kakehashi.access;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Rights by thing, standing and state, read from a text that people can read too; see `access/policy.txt`.
final class PolicyTable {

    private static final Map<Character, Right> ACTS = Map.ofEntries(
            Map.entry('C', Right.CREATE),
            Map.entry('E', Right.EDIT),
            Map.entry('S', Right.SUBMIT),
            Map.entry('T', Right.RETURN),
            Map.entry('P', Right.PUBLISH),
            Map.entry('H', Right.SHARE),
            Map.entry('I', Right.INVITE),
            Map.entry('N', Right.GRANT),
            Map.entry('V', Right.REVOKE),
            Map.entry('A', Right.ASSIGN),
            Map.entry('L', Right.CLOSE),
            Map.entry('W', Right.WITHDRAW),
            Map.entry('X', Right.EXPORT),
            Map.entry('D', Right.DISCARD),
            Map.entry('G', Right.PURGE),
            Map.entry('O', Right.HISTORY),
            Map.entry('M', Right.POST),
            Map.entry('Y', Right.DECIDE),
            Map.entry('K', Right.MARK),
            Map.entry('U', Right.UNMARK));

    private final Map<Thing, Map<Standing, Map<State, Set<Right>>>> rights = new EnumMap<>(Thing.class);
    private final Map<Thing, List<State>> states = new EnumMap<>(Thing.class);

    /// @throws IllegalArgumentException naming the line that is no part of a table
    PolicyTable(String text) {
        var reader = new Reader();
        text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(reader::take);
    }

    private static final PolicyTable OWN = read();

    /// The table the product decides by.
    static PolicyTable own() {
        return OWN;
    }

    private static PolicyTable read() {
        try (InputStream in =
                Objects.requireNonNull(PolicyTable.class.getResourceAsStream("/access/policy.txt"), "policy.txt")) {
            return new PolicyTable(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean grants(Thing thing, Set<Standing> standings, State state, Right right) {
        return standings.stream()
                .anyMatch(standing -> cell(thing, standing, state).contains(right));
    }

    /// The states `thing` knows, in the order of the table.
    List<State> states(Thing thing) {
        return states.getOrDefault(thing, List.of());
    }

    private Set<Right> cell(Thing thing, Standing standing, State state) {
        return rights.getOrDefault(thing, Map.of())
                .getOrDefault(standing, Map.of())
                .getOrDefault(state, Set.of());
    }

    /// Takes the lines one by one: what a thing's digits mean, its states, then a row for each standing.
    private final class Reader {

        private @Nullable Thing thing;
        private Map<Character, Set<Right>> letters = Map.of();

        void take(String line) {
            int bar = line.indexOf('|');
            if (bar < 0) {
                begin(line.split("\\s+"));
            } else if (line.substring(0, bar).isBlank()) {
                states.put(thing(), named(State.class, words(line.substring(bar + 1))));
            } else {
                row(line.substring(0, bar).strip(), words(line.substring(bar + 1)), line);
            }
        }

        private void begin(String[] words) {
            thing = named(Thing.class, words[0]);
            letters = new HashMap<>();
            ACTS.forEach((letter, act) -> letters.put(letter, Set.of(act)));
            Arrays.stream(words)
                    .skip(1)
                    .forEach(word -> letters.put(
                            word.charAt(0),
                            EnumSet.copyOf(named(Right.class, word.substring(2).split(",")))));
        }

        private void row(String standing, String[] cells, String line) {
            var columns = states(thing());
            if (cells.length != columns.size()) {
                throw new IllegalArgumentException(
                        "%d cells for %d states: %s".formatted(cells.length, columns.size(), line));
            }
            var row = new EnumMap<State, Set<Right>>(State.class);
            for (int i = 0; i < cells.length; i++) {
                row.put(columns.get(i), cell(cells[i]));
            }
            var before = rights.computeIfAbsent(thing(), _ -> new EnumMap<>(Standing.class))
                    .put(named(Standing.class, standing), row);
            if (before != null) {
                throw new IllegalArgumentException("a second row: " + line);
            }
        }

        private Set<Right> cell(String text) {
            var cell = EnumSet.noneOf(Right.class);
            if (!text.equals("-")) {
                for (char letter : text.toCharArray()) {
                    var meant = letters.get(letter);
                    if (meant == null) {
                        throw new IllegalArgumentException("no right is written " + letter + " in " + text);
                    }
                    cell.addAll(meant);
                }
            }
            return cell;
        }

        private Thing thing() {
            if (thing == null) {
                throw new IllegalArgumentException("a row before the first thing");
            }
            return thing;
        }

        private static String[] words(String line) {
            return line.strip().split("\\s+");
        }

        private static <E extends Enum<E>> E named(Class<E> type, String word) {
            return Enum.valueOf(type, word.toUpperCase(Locale.ROOT).replace('-', '_'));
        }

        private static <E extends Enum<E>> List<E> named(Class<E> type, String[] words) {
            return Arrays.stream(words).map(word -> named(type, word)).toList();
        }
    }
}
