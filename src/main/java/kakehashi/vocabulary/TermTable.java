package kakehashi.vocabulary;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// A tab-separated file of the class path, header left out.
final class TermTable {

    private TermTable() {}

    /// @return rows in file order, each with `columns` cells
    static List<String[]> read(String file, int columns) {
        var name = "/vocabulary/" + file;
        try (var in = TermTable.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("vocabulary file %s is missing".formatted(name));
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .skip(1)
                    .map(line -> line.split("\t", columns))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
