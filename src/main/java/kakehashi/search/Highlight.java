package kakehashi.search;

/// A marked stretch of a text.
///
/// @param start first UTF-16 code unit
/// @param end   one past the last
public record Highlight(int start, int end) {}
