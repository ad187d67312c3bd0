package kakehashi.search;

/// What one request may ask of the index. Resources refuse more than that; the index itself cuts.
public final class Limits {

    /// Greatest length of a text to be matched, in UTF-16 code units.
    public static final int TEXT_CHARACTERS = 20_000;

    /// Greatest length of a catalogue query, in UTF-16 code units.
    public static final int QUERY_CHARACTERS = 2_000;

    /// Greatest number of analysed terms of one query.
    public static final int ANALYSED_TERMS = 256;

    /// Least length of a prefix, in code points; one ideograph is enough, since it already says a word.
    public static final int PREFIX_CHARACTERS = 2;

    /// Greatest number of dictionary terms one prefix is expanded to.
    public static final int PREFIX_EXPANSIONS = 256;

    /// Greatest number of entries that paging reaches.
    public static final int DEPTH = 10_000;

    /// Greatest number of values in one facet.
    public static final int FACET_VALUES = 100;

    private Limits() {}
}
