package kakehashi.shared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// A tab-separated file of the class path that people wrote: blank lines and those that begin with `#` say nothing.
public final class TableFile {

    private TableFile() {}

    /// @param name from the root of the class path, `/search/folding.tsv`
    /// @return the cells of each line, in the order of the file
    /// @throws IllegalStateException there is no such file
    public static List<List<String>> rows(String name) {
        try (var file = TableFile.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("table %s is missing".formatted(name));
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> List.of(line.split("\t")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
