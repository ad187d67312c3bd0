package kakehashi.matching;

import kakehashi.search.FieldNames;

/// The names and neighbourhoods that reasons speak of.
public record Vocabulary(FieldNames fields, Blocks blocks) {}
