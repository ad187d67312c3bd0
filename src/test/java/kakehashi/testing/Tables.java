package kakehashi.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// Tables that people read and tests run, in the test resources.
public final class Tables {

    private Tables() {}

    /// Cells of each row, separated by blanks; empty lines, comments after `#`, and the bars between columns left out.
    public static List<List<String>> rows(String file) {
        try (var in = Objects.requireNonNull(Tables.class.getResourceAsStream("/" + file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.replaceFirst("#.*", "").replace('|', ' ').strip())
                    .filter(line -> !line.isEmpty())
                    .map(line -> List.of(line.split("\\s+")))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
