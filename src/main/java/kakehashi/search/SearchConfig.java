package kakehashi.search;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/// How text is weighed. None of these changes what is stored, so all can be changed without a rebuild, except `k1`
/// and `b`, which take effect at the next start.
@ConfigMapping(prefix = "search")
public interface SearchConfig {

    /// BM25: how soon a repeated word stops counting more; above 0.
    @WithDefault("1.2")
    float k1();

    /// BM25: how much long records are held back; 0 (not at all) to 1.
    @WithDefault("0.75")
    float b();

    /// Weight of pairs of neighbouring characters beside whole words (1).
    @WithDefault("1.0")
    float bigramWeight();

    /// Weight of a word found in the title once more.
    @WithDefault("0.2")
    float titleWeight();

    /// Greatest number of words, of character pairs and of English words that a long text is reduced to; 8 to 256.
    @WithDefault("64")
    int terms();

    /// Greatest number of candidates handed to the ranking.
    @WithDefault("200")
    int candidates();

    /// Greatest number of records shown that were cut by a condition.
    @WithDefault("10")
    int nearMisses();
}
