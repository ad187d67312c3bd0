package kakehashi.search.lexicon;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import kakehashi.search.text.Analysis;
import kakehashi.search.text.Analysis.Token;
import kakehashi.search.text.Readings;
import kakehashi.shared.Language;

/// Finds the words of a text that have a translation.
public final class Lexicon {

    /// The longest entry, in words of the analysis.
    private static final int MOST_WORDS = 6;

    private final Map<String, Set<String>> english = new HashMap<>();
    private final Map<String, Set<String>> japanese = new HashMap<>();

    /// What was analysed once; not more than the lexicon holds.
    private final Map<String, List<String>> words = new ConcurrentHashMap<>();

    private Lexicon(Collection<LexiconEntry> entries) {
        for (var entry : entries) {
            for (var ja : entry.ja()) {
                english.computeIfAbsent(japaneseKey(ja), key -> new LinkedHashSet<>())
                        .addAll(entry.en());
            }
            for (var en : entry.en()) {
                japanese.computeIfAbsent(
                                englishKey(Analysis.tokens(Analysis.ENGLISH, en)), key -> new LinkedHashSet<>())
                        .addAll(entry.ja());
            }
        }
    }

    public static Lexicon of(Collection<LexiconEntry> entries) {
        return new Lexicon(entries);
    }

    /// The lexicon of our own, loaded once.
    public static Lexicon shipped() {
        return Shipped.LEXICON;
    }

    private static final class Shipped {
        static final Lexicon LEXICON = of(LexiconFile.shipped());
    }

    /// The terms of a form in the fields of its language.
    public List<String> words(String form, Language language) {
        return words.computeIfAbsent(
                language.code() + form,
                key -> Analysis.words(language, form).stream().map(Token::term).toList());
    }

    /// A stretch of a text that is known.
    ///
    /// @param words        of the analysis that it spans
    /// @param depth        0 for the longest, 1 for its parts, and so on
    /// @param translations in the other language, the usual one first
    public record Known(int start, int end, int words, int depth, List<String> translations) {}

    /// What is known of a line: at each word the longest stretch that begins there, then its parts.
    ///
    /// @param tokens of the line, by the analysis of `language`
    public List<Known> known(String line, List<Token> tokens, Language language) {
        var known = new ArrayList<Known>();
        cover(new Line(line, tokens, language), 0, tokens.size(), MOST_WORDS, 0, known);
        return known;
    }

    private record Line(String text, List<Token> tokens, Language language) {}

    private void cover(Line line, int from, int to, int most, int depth, List<Known> known) {
        int at = from;
        while (at < to) {
            int words = Math.min(most, to - at);
            var found = Set.<String>of();
            while (words > 0) {
                found = translations(line, at, words);
                if (!found.isEmpty()) {
                    break;
                }
                words--;
            }
            if (words > 0) {
                var tokens = line.tokens();
                known.add(new Known(
                        tokens.get(at).start(), tokens.get(at + words - 1).end(), words, depth, List.copyOf(found)));
                if (words > 1) {
                    cover(line, at, at + words, words - 1, depth + 1, known);
                }
            }
            at += Math.max(words, 1);
        }
    }

    private Set<String> translations(Line line, int at, int words) {
        var tokens = line.tokens().subList(at, at + words);
        return switch (line.language()) {
            case JA -> {
                var found = english.getOrDefault(
                        japaneseKey(line.text()
                                .substring(
                                        tokens.getFirst().start(),
                                        tokens.getLast().end())),
                        Set.of());
                yield found.isEmpty() && words == 1
                        ? english.getOrDefault(japaneseKey(tokens.getFirst().term()), Set.of())
                        : found;
            }
            case EN -> japanese.getOrDefault(englishKey(tokens), Set.of());
        };
    }

    private static String japaneseKey(String form) {
        return Readings.spelling(form).replace(" ", "");
    }

    private static String englishKey(List<Token> tokens) {
        return tokens.stream().map(Token::term).collect(Collectors.joining(" "));
    }
}
