package kakehashi.search;

import java.util.List;
import kakehashi.shared.Language;

/// A stretch of a record's text that shows why it was found.
///
/// @param field      the section's name
/// @param text       original spelling; whole sentences in matches
/// @param highlights ascending, not overlapping, offsets into `text`
public record Passage(String field, Language language, String text, List<Highlight> highlights) {}
