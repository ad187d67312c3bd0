package kakehashi.search.lexicon;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/// The lexicon that is shipped: one entry a line, `fields TAB Japanese TAB English`; fields joined by `;`, `-` for
/// general language; forms joined by `|`.
public final class LexiconFile {

    private static final String FILE = "/search/lexicon.tsv";

    private LexiconFile() {}

    public static List<LexiconEntry> shipped() {
        try (var in = requireNonNull(LexiconFile.class.getResourceAsStream(FILE))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(LexiconFile::entry)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LexiconEntry entry(String line) {
        var cells = line.split("\t");
        return new LexiconEntry(
                cells[0].equals("-") ? Set.of() : Set.of(cells[0].split(";")),
                List.of(cells[1].split("\\|")),
                List.of(cells[2].split("\\|")));
    }
}
