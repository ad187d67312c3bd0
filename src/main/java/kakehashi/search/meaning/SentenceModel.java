package kakehashi.search.meaning;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Gives texts vectors: texts that mean the same have vectors of nearly the same direction. Safe for many threads.
public interface SentenceModel extends AutoCloseable {

    /// One vector a text, in their order, each of length 1; null for a text without a direction.
    List<float @Nullable []> vectors(List<String> texts);

    @Override
    void close();
}
