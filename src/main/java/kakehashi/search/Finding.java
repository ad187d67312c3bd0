package kakehashi.search;

import java.util.List;
import kakehashi.shared.LocalizedList;

/// What can be shown of a candidate, read from the index alone.
///
/// @param terms           terms shared with the question, the most telling first
/// @param passages        one to three sentences with marked terms; in both languages when both share terms
/// @param titleHighlights marked titles, at most one per language
public record Finding(
        Card card, LocalizedList keywords, List<Term> terms, List<Passage> passages, List<Passage> titleHighlights) {}
