package kakehashi.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Faults planted into the table, one after the other: each letter left out, and each letter that is not there put in.
///
/// The matrix notices each, unless every actor of that standing has the right by another of their standings anyway.
/// A row that no actor of the matrix stands in would be noticed by nobody, and is told here.
class PlantedFaultsTest {

    private static final int MANY = 1_000;
    /// No actor of the matrix coordinates in a company.
    private static final List<String> NOBODY_THERE = List.of(
            "INDICATOR COORDINATOR TENANT_COMPANY [READ_COUNTS]",
            "INDICATOR COORDINATOR TENANT_COMPANY [READ_DRILLDOWN]",
            "INDICATOR ASSIGNED TENANT_COMPANY [READ_COUNTS]",
            "INDICATOR ASSIGNED TENANT_COMPANY [READ_DRILLDOWN]");

    private static final Path TABLE = Path.of("src/main/resources/access/policy.txt");

    /// One letter of one cell, and the table without it, or with it where it was not.
    record Fault(Thing thing, Standing standing, State state, Set<Right> rights, PolicyTable planted) {

        @Override
        public String toString() {
            return "%s %s %s %s".formatted(thing, standing, state, rights);
        }
    }

    @Test
    void areNoticedByTheMatrix() {
        var lines = PolicyMatrixTest.lines();
        var unnoticed = new ArrayList<String>();
        int noticed = 0;
        for (var fault : faults(lines)) {
            var concerned = lines.stream()
                    .filter(line -> line.thing() == fault.thing()
                            && PolicyMatrixTest.standings(line, fault.state()).contains(fault.standing()))
                    .toList();
            if (concerned.stream().anyMatch(line -> PolicyMatrixTest.isBroken(line, fault.planted()))) {
                noticed++;
            } else if (concerned.isEmpty() || !concerned.stream().allMatch(line -> hasOtherwise(line, fault))) {
                unnoticed.add(fault.toString());
            }
        }

        assertThat(unnoticed).containsExactlyInAnyOrderElementsOf(NOBODY_THERE);
        assertThat(noticed).isGreaterThan(MANY);
    }

    private static boolean hasOtherwise(PolicyMatrixTest.Line line, Fault fault) {
        return PolicyMatrixTest.standings(line, fault.state()).stream()
                .filter(standing -> standing != fault.standing())
                .anyMatch(standing -> fault.rights().stream()
                        .allMatch(right ->
                                PolicyTable.own().grants(fault.thing(), Set.of(standing), fault.state(), right)));
    }

    private static List<Fault> faults(List<PolicyMatrixTest.Line> lines) {
        var text = text().lines().toList();
        var faults = new ArrayList<Fault>();
        Thing thing = Thing.NEED;
        List<State> states = List.of();
        for (int at = 0; at < text.size(); at++) {
            var line = text.get(at);
            int bar = line.indexOf('|');
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (bar < 0) {
                thing = Thing.valueOf(line.split(" ")[0].toUpperCase(Locale.ROOT));
            } else if (line.substring(0, bar).isBlank()) {
                states = Arrays.stream(line.substring(bar + 1).strip().split("\\s+"))
                        .map(State::valueOf)
                        .toList();
            } else {
                var of = thing;
                var asked = lines.stream().filter(each -> each.thing() == of).findFirst();
                if (asked.isPresent()) {
                    plant(faults, text, at, thing, states, asked.get());
                }
            }
        }
        return faults;
    }

    private static void plant(
            List<Fault> faults,
            List<String> text,
            int at,
            Thing thing,
            List<State> states,
            PolicyMatrixTest.Line asked) {
        var line = text.get(at);
        int bar = line.indexOf('|');
        var standing = Standing.valueOf(
                line.substring(0, bar).strip().toUpperCase(Locale.ROOT).replace('-', '_'));
        var cells = line.substring(bar + 1).strip().split("\\s+");
        for (int cell = 0; cell < cells.length; cell++) {
            int here = cell;
            asked.asked().forEach((letter, rights) -> {
                var planted = cells.clone();
                var without = planted[here].replace(letter.toString(), "").replace("-", "");
                boolean wasThere = planted[here].indexOf(letter) >= 0;
                planted[here] = wasThere ? (without.isEmpty() ? "-" : without) : without + letter;
                var all = new ArrayList<>(text);
                all.set(at, line.substring(0, bar + 1) + " " + String.join(" ", planted));
                faults.add(
                        new Fault(thing, standing, states.get(here), rights, new PolicyTable(String.join("\n", all))));
            });
        }
    }

    private static String text() {
        try {
            return Files.readString(TABLE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
