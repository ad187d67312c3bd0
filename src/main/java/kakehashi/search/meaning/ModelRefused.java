package kakehashi.search.meaning;

import java.nio.file.Path;

/// A sentence model that an operator named cannot be used; the message says which file and why.
public final class ModelRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ModelRefused(Path file, String reason) {
        super("Sentence model %s (kakehashi.search.model.directory): %s".formatted(file, reason));
    }

    public ModelRefused(Path file, String reason, Throwable cause) {
        super("Sentence model %s (kakehashi.search.model.directory): %s".formatted(file, reason), cause);
    }
}
