package kakehashi.operation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The nDCG@10 that each evaluation set must not fall below.
///
/// @param file   as typed; empty when none was asked for
/// @param bySet  set name → least nDCG@10
record Floors(String file, Map<String, Double> bySet) {

    private static final String OPTION = "--floor";

    /// Reads `--floor FILE`; the file has a set and a number a line, apart by a tab.
    static Floors from(List<String> arguments) throws IOException {
        int at = arguments.indexOf(OPTION);
        if (at < 0) {
            return new Floors("", Map.of());
        }
        if (at + 1 == arguments.size()) {
            throw new StartRefused(OPTION + " needs a file");
        }
        var file = arguments.get(at + 1);
        var floors = new HashMap<String, Double>();
        for (var line : Files.readAllLines(Path.of(file))) {
            if (!line.isBlank() && !line.startsWith("#")) {
                var cells = line.split("\t");
                floors.put(cells[0], Double.parseDouble(cells[1]));
            }
        }
        return new Floors(file, floors);
    }

    boolean areSet() {
        return !file.isEmpty();
    }

    boolean isArgument(String word) {
        return word.equals(OPTION) || (areSet() && word.equals(file));
    }

    /// Whether a set is good enough; says so when it is not.
    boolean holds(String set, double ndcg) {
        double floor = bySet.getOrDefault(set, 0.0);
        if (ndcg < floor) {
            System.out.printf("%s: nDCG@10 %.4f is below %.4f%n", set, ndcg, floor);
        }
        return ndcg >= floor;
    }
}
