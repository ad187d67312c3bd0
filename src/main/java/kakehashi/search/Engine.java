package kakehashi.search;

/// What all generations of an index share: configuration, analysis, names.
record Engine(SearchConfig config, FieldNames fields) {}
