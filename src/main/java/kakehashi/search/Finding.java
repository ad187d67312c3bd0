package kakehashi.search;

import java.util.List;
import kakehashi.shared.LocalizedList;

/// What can be shown of a candidate, read from the index alone.
///
/// @param restricted      whether it is not everybody's to find
/// @param terms           terms shared with the question, the most telling first
/// @param quantities      those of the question that it meets
/// @param tried           terms of what was tried already that it has
/// @param avoided         terms of what the question wants to do without that it has, and does not do without
/// @param passages        one to three sentences with marked terms; in both languages when both share terms
/// @param titleHighlights marked titles, at most one per language
public record Finding(
        Card card,
        boolean restricted,
        LocalizedList keywords,
        List<Term> terms,
        List<MetQuantity> quantities,
        List<Term> tried,
        List<Term> avoided,
        List<Passage> passages,
        List<Passage> titleHighlights) {}
