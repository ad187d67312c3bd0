package kakehashi.feedback.learning;

import java.util.Map;
import java.util.UUID;

/// A judgment as far as it can be learned from.
///
/// @param strengths of the signals asked, by name, each 0 to 1
record Opinion(UUID asked, UUID person, boolean kept, Map<String, Double> strengths) {}
