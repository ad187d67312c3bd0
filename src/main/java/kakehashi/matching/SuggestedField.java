package kakehashi.matching;

import kakehashi.shared.LocalizedText;

/// A research field the question seems to belong to.
///
/// @param code       5-digit code of the review section
/// @param confidence share of the best candidates that name it, weighted by their text, 0 to 1
public record SuggestedField(String code, LocalizedText name, double confidence) {}
