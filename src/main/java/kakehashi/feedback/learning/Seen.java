package kakehashi.feedback.learning;

/// How much there was to learn from.
///
/// @param judgments between public records, of those that speak of fit
/// @param people    who gave them
/// @param asked     records that asked and have a candidate kept beside one declined
public record Seen(int judgments, int people, int asked) {}
