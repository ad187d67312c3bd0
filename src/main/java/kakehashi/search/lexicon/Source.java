package kakehashi.search.lexicon;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import kakehashi.search.text.Analysis;
import kakehashi.shared.Language;

/// Entries of one origin, in both directions.
///
/// @param english  translations of Japanese forms, by their spelling as it is compared
/// @param japanese translations of English forms, by their stems
/// @param trust    how much they count, 0 to 1
/// @param trusts   the same where it is not one for all, by spelling and by stems
/// @param spellings where a prefix is looked up
record Source(
        Map<String, List<String>> english,
        Map<String, List<String>> japanese,
        float trust,
        Map<String, Float> trusts,
        Spellings spellings) {

    /// General dictionaries have all meanings of a word; measured, see docs/reference/relevance.md.
    static final float ADDED = 0.6f;

    /// What the catalogue taught never counts like what people wrote down, however sure it looks.
    static final float MOST_LEARNED = 0.8f;

    static Source of(Collection<LexiconEntry> entries, float trust) {
        var english = new HashMap<String, List<String>>();
        var japanese = new HashMap<String, List<String>>();
        // a form said by many entries is kept once, and analysed once, by all processors
        var keys = new ConcurrentHashMap<String, String>();
        entries.parallelStream()
                .flatMap(entry -> entry.en().stream())
                .forEach(form -> keys.computeIfAbsent(
                        form, each -> Lexicon.englishKey(Analysis.tokens(Analysis.ENGLISH, each))));
        var once = new HashMap<String, String>();
        for (var entry : entries) {
            var en = entry.en().stream()
                    .map(form -> once.computeIfAbsent(form, each -> each))
                    .toList();
            entry.ja().forEach(form -> english.merge(Lexicon.japaneseKey(form), en, Source::union));
            en.forEach(form -> japanese.merge(keys.getOrDefault(form, ""), entry.ja(), Source::union));
        }
        japanese.remove(""); // forms of nothing but words that are not counted
        return new Source(english, japanese, trust, Map.of(), new Spellings(entries));
    }

    /// @param pairs the surest first
    static Source learned(Collection<LearnedPair> pairs) {
        var entries = new ArrayList<LexiconEntry>();
        var trusts = new HashMap<String, Float>();
        for (var pair : pairs) {
            entries.add(new LexiconEntry(Set.of(), List.of(pair.ja()), List.of(pair.en())));
            float trust = (float) (MOST_LEARNED * pair.confidence());
            trusts.merge(Lexicon.japaneseKey(pair.ja()), trust, Math::max);
            trusts.merge(Lexicon.englishKey(Analysis.words(Language.EN, pair.en())), trust, Math::max);
        }
        var source = of(entries, 0);
        return new Source(source.english, source.japanese, 0, trusts, source.spellings);
    }

    boolean isLearned() {
        return !trusts.isEmpty();
    }

    float trust(String key) {
        return trusts.getOrDefault(key, trust);
    }

    private static List<String> union(List<String> known, List<String> more) {
        var all = new ArrayList<>(known);
        more.stream().filter(form -> !all.contains(form)).forEach(all::add);
        return List.copyOf(all);
    }

    /// The usual one first; none when it is not known.
    List<String> translations(String key, Language from) {
        return (from == Language.JA ? english : japanese).getOrDefault(key, List.of());
    }

    List<Lexicon.Pair> beginning(String prefix, int most) {
        return spellings.beginning(prefix, most);
    }
}
