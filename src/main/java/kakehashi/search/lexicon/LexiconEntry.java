package kakehashi.search.lexicon;

import java.util.List;
import java.util.Set;

/// One meaning in both languages.
///
/// @param fields codes of the middle review sections (中区分) it belongs to; empty for general language
/// @param ja     the usual form first, then variants and abbreviations
/// @param en     the usual translation first
public record LexiconEntry(Set<String> fields, List<String> ja, List<String> en) {}
