package kakehashi.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kakehashi.search.Occurrences.Occurrence;
import kakehashi.search.text.Quantity;
import kakehashi.shared.Language;

/// A quantity of a question that one of a record meets: 200℃ and 473 K.
///
/// @param asked   as the question has it
/// @param offered as the record has it
public record MetQuantity(String asked, String offered) {

    /// Marks the places of quantities among those of terms; no term of a text begins so.
    private static final String TERM = "\u0000quantity ";

    /// What a record has of the quantities asked for, each by the first place that meets it.
    ///
    /// @param places by language, as [Occurrences] counts them
    record Found(List<MetQuantity> met, Map<Language, List<Occurrence>> places) {

        static final Found NOTHING = new Found(List.of(), Map.of());
    }

    static Found in(List<Section> sections, List<AskedQuantity> asked) {
        if (asked.isEmpty()) {
            return Found.NOTHING;
        }
        var left = new ArrayList<>(asked);
        var found = new Found(new ArrayList<>(), new HashMap<>());
        var base = new HashMap<Language, Integer>();
        for (var section : sections) {
            int start = base.getOrDefault(section.language(), 0);
            for (var offered : Quantity.of(section.text())) {
                left.removeIf(each -> isMet(each, offered, section, start, found));
            }
            base.put(section.language(), start + section.text().length() + 1);
        }
        return found;
    }

    private static boolean isMet(AskedQuantity asked, Quantity offered, Section section, int base, Found found) {
        if (!asked.quantity().meets(offered)) {
            return false;
        }
        var spelling = section.text().substring(offered.start(), offered.end());
        found.met.add(new MetQuantity(asked.spelling(), spelling));
        found.places
                .computeIfAbsent(section.language(), language -> new ArrayList<>())
                .add(new Occurrence(term(asked), base + offered.start(), base + offered.end()));
        return true;
    }

    /// By which its places are weighed.
    static String term(AskedQuantity asked) {
        return TERM + asked.spelling();
    }
}
