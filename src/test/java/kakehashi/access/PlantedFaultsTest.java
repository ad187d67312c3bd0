package kakehashi.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Faults planted into the table, one after the other: the matrix notices each that changes anybody's rights.
class PlantedFaultsTest {

    private static final int MANY = 400;
    private static final Path TABLE = Path.of("src/main/resources/access/policy.txt");

    /// A table with one fault.
    record Mutant(String what, PolicyTable table) {}

    /// Every letter and digit of every cell left out, and every cell put in the place of its neighbour.
    static Stream<Mutant> mutants() {
        var lines = text().lines().toList();
        var mutants = new ArrayList<Mutant>();
        for (int at = 0; at < lines.size(); at++) {
            int bar = lines.get(at).indexOf('|');
            if (bar <= 0
                    || lines.get(at).substring(0, bar).isBlank()
                    || lines.get(at).startsWith("#")) {
                continue;
            }
            var cells = lines.get(at).substring(bar + 1).strip().split("\\s+");
            var row = lines.get(at).substring(0, bar + 1);
            for (int cell = 0; cell < cells.length; cell++) {
                int here = cell;
                for (int letter = 0; letter < cells[cell].length() && !cells[cell].equals("-"); letter++) {
                    char left = cells[cell].charAt(letter);
                    if (!isAsked(lines, at, left) || isGivenToAnybody(lines, at, cell, left)) {
                        continue; // nobody asks for it, or left out it is still everybody's
                    }
                    var less =
                            new StringBuilder(cells[cell]).deleteCharAt(letter).toString();
                    mutants.add(mutant(lines, at, row, cells, (i, old) -> i == here ? orNothing(less) : old));
                }
                if (cell > 0 && !cells[cell].equals(cells[cell - 1])) {
                    mutants.add(mutant(
                            lines,
                            at,
                            row,
                            cells,
                            (i, old) -> i == here ? cells[here - 1] : i == here - 1 ? cells[here] : old));
                }
            }
        }
        return mutants.stream();
    }

    @Test
    void areNoticedByTheMatrix() {
        var lines = PolicyMatrixTest.lines();
        var unnoticed = new ArrayList<String>();
        int noticed = 0;
        for (var mutant : mutants().toList()) {
            if (lines.stream().anyMatch(line -> PolicyMatrixTest.isBroken(line, mutant.table()))) {
                noticed++;
            } else {
                unnoticed.add(mutant.what());
            }
        }

        assertThat(unnoticed).isEmpty();
        assertThat(noticed).isGreaterThan(MANY);
    }

    /// Whether the matrix asks for this letter of the thing the line belongs to.
    private static boolean isAsked(List<String> lines, int at, char letter) {
        int head = at;
        while (lines.get(head).contains("|")) {
            head--;
        }
        var thing = Thing.valueOf(lines.get(head).split(" ")[0].toUpperCase(Locale.ROOT));
        return PolicyMatrixTest.lines().stream()
                .filter(line -> line.thing() == thing)
                .anyMatch(line -> line.asked().containsKey(letter));
    }

    /// Whether the row of everybody, or of every member, in the same table says the letter in this state, too.
    private static boolean isGivenToAnybody(List<String> lines, int at, int cell, char letter) {
        for (int i = at - 1; i >= 0 && lines.get(i).contains("|"); i--) {
            if (lines.get(i).startsWith("anybody") || lines.get(i).startsWith("member")) {
                var given = lines.get(i)
                        .substring(lines.get(i).indexOf('|') + 1)
                        .strip()
                        .split("\\s+")[cell];
                if (given.indexOf(letter) >= 0) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Mutant mutant(
            List<String> lines, int at, String row, String[] cells, BiFunction<Integer, String, String> change) {
        var changed = new ArrayList<String>();
        for (int i = 0; i < cells.length; i++) {
            changed.add(change.apply(i, cells[i]));
        }
        var all = new ArrayList<>(lines);
        all.set(at, row + " " + String.join(" ", changed));
        return new Mutant("line %d: %s".formatted(at + 1, all.get(at)), new PolicyTable(String.join("\n", all)));
    }

    private static String orNothing(String cell) {
        return cell.isEmpty() ? "-" : cell;
    }

    private static String text() {
        try {
            return Files.readString(TABLE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
