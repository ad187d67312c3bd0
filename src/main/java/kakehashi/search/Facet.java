package kakehashi.search;

/// A property by which the catalogue is filtered and counted.
public enum Facet {
    /// Codes and ancestors as in [Facts#fieldTokens].
    FIELD,
    /// 1 to 9.
    TRL,
    PREFECTURE,
    MODE,
    ORGANIZATION_TYPE,
    KIND
}
