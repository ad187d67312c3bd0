package kakehashi.search;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/// How text is weighed. None of these changes what is stored, so all can be changed without a rebuild, except `k1`
/// and `b`, which take effect at the next start.
@ConfigMapping(prefix = "search")
public interface SearchConfig {

    /// BM25: how soon a repeated word stops counting more; above 0.
    @WithDefault("1.3")
    float k1();

    /// The same for questions of few words.
    @WithDefault("0.9")
    float shortK1();

    /// BM25: how much long records are held back; 0 (not at all) to 1.
    @WithDefault("0.95")
    float b();

    /// Weight of pairs of neighbouring characters beside whole words (1).
    @WithDefault("0.7")
    float bigramWeight();

    /// Weight of two words of the question that stand near each other in a record, too.
    @WithDefault("0.25")
    float neighbourWeight();

    /// Greatest number of such pairs of words; 0 to 256.
    @WithDefault("64")
    int neighbours();

    /// Weight of words that every need uses, beside words that say what it is about (1).
    @WithDefault("0.2")
    float askingWeight();

    /// How much more the rarest words of a long question count than their weight says; 0 or more.
    @WithDefault("0.2")
    float rarity();

    /// Weight of a word found in the title once more.
    @WithDefault("0.4")
    float titleWeight();

    /// How much a word counts against a record that the question wants to do without, or that was tried already.
    @WithDefault("0.3")
    float againstWeight();

    /// Weight of a quantity that one of a record meets.
    @WithDefault("0.25")
    float quantityWeight();

    /// Greatest number of words, of character pairs and of English words that a long text is reduced to; 8 to 256.
    @WithDefault("128")
    int terms();

    /// How many of them, the most telling, find the candidates, which all of them then weigh; 8 to 256.
    @WithDefault("32")
    int findingTerms();

    /// Greatest number of candidates handed to the ranking.
    @WithDefault("200")
    int candidates();

    /// Terms that the records themselves teach.
    Pairs pairs();

    /// When records teach that two terms mean the same.
    interface Pairs {

        /// Least number of organizations in whose records they are linked; 1 or more. With 1 a single organization can
        /// teach everybody what it likes.
        @WithDefault("2")
        int organizations();

        /// Least confidence, above 0 and below 1: the coefficient of Dice of being linked, with a doubt for few
        /// records.
        @WithDefault("0.5")
        double confidence();
    }

    /// Greatest number of records shown that were cut by a condition.
    @WithDefault("10")
    int nearMisses();
}
