package kakehashi.search.lexicon;

import java.nio.file.Path;

/// A dictionary that an operator named cannot be used; the message says which file, where and why.
public final class DictionaryRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DictionaryRefused(Path file, String reason) {
        super("Dictionary %s (kakehashi.search.dictionaries): %s".formatted(file, reason));
    }

    /// @param line counted from 1
    DictionaryRefused(Path file, int line, String reason) {
        super("Dictionary %s (kakehashi.search.dictionaries), line %d: %s".formatted(file, line, reason));
    }
}
