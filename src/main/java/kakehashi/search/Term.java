package kakehashi.search;

import org.jspecify.annotations.Nullable;

/// A word or compound of a question in its original spelling, with its twin when one is known.
///
/// @param ja null when only the English side is known
/// @param en null when only the Japanese side is known
public record Term(@Nullable String ja, @Nullable String en, Origin origin) {

    /// Where a term comes from.
    public enum Origin {
        /// The asker wrote it.
        TEXT,
        /// The shipped lexicon pairs it.
        LEXICON,
        /// A record's twin keywords pair it.
        PAIR,
        /// Records of several organizations taught it, see [kakehashi.search.twin].
        LEARNED
    }
}
