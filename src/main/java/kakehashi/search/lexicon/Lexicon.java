package kakehashi.search.lexicon;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kakehashi.search.text.Analysis;
import kakehashi.search.text.Analysis.Token;
import kakehashi.search.text.Readings;
import kakehashi.shared.Language;

/// Finds the words of a text that have a translation.
public final class Lexicon {

    /// The longest entry, in words of the analysis.
    private static final int MOST_WORDS = 6;

    /// What is remembered of analysed forms, at most.
    private static final int REMEMBERED = 50_000;

    /// In the order of trust: a stretch that one knows is not looked for in the next.
    private final List<Source> sources;

    /// Shared with those made of this one: how a form is analysed does not depend on who knows it.
    private final Map<String, List<String>> words;

    private Lexicon(List<Source> sources, Map<String, List<String>> words) {
        this.sources = List.copyOf(sources);
        this.words = words;
    }

    public static Lexicon of(Collection<LexiconEntry> entries) {
        return new Lexicon(List.of(Source.of(entries, 1)), new ConcurrentHashMap<>());
    }

    /// The lexicon of our own, loaded once.
    public static Lexicon shipped() {
        return Shipped.LEXICON;
    }

    private static final class Shipped {
        static final Lexicon LEXICON = of(LexiconFile.shipped());
    }

    /// This one, and where it knows nothing, these entries.
    public Lexicon with(Collection<LexiconEntry> more) {
        return with(Source.of(more, Source.ADDED));
    }

    /// This one, and where it knows nothing, what the catalogue taught.
    ///
    /// @param pairs the surest first
    public Lexicon learning(Collection<LearnedPair> pairs) {
        return pairs.isEmpty() ? this : with(Source.learned(pairs));
    }

    private Lexicon with(Source more) {
        return new Lexicon(Stream.concat(sources.stream(), Stream.of(more)).toList(), words);
    }

    /// The terms of a form in the fields of its language.
    public List<String> words(String form, Language language) {
        if (words.size() > REMEMBERED) {
            words.clear();
        }
        return words.computeIfAbsent(
                language.code() + form,
                key -> Analysis.words(language, form).stream().map(Token::term).toList());
    }

    /// A form and what it is completed to.
    public record Pair(String ja, String en) {}

    /// What begins with a prefix in either language, as [Readings#spelling] compares it, with its usual translation:
    /// the shorter first, up to `most` of each source and language.
    public List<Pair> beginning(String prefix, int most) {
        return sources.stream()
                .flatMap(source -> source.beginning(prefix, most).stream())
                .distinct()
                .toList();
    }

    /// A stretch of a text that is known.
    ///
    /// @param words        of the analysis that it spans
    /// @param depth        0 for the longest, 1 for its parts, and so on
    /// @param translations in the other language, the usual one first
    /// @param trust        1 for what is written by hand for this product, less for what is not
    /// @param isLearned    whether the catalogue taught it
    public record Known(
            int start, int end, int words, int depth, List<String> translations, float trust, boolean isLearned) {}

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
            var found = Translations.NONE;
            while (words > 0) {
                found = translations(line, at, words);
                if (!found.forms.isEmpty()) {
                    break;
                }
                words--;
            }
            if (words > 0) {
                var tokens = line.tokens();
                known.add(new Known(
                        tokens.get(at).start(),
                        tokens.get(at + words - 1).end(),
                        words,
                        depth,
                        found.forms,
                        found.trust,
                        found.isLearned));
                if (words > 1) {
                    cover(line, at, at + words, words - 1, depth + 1, known);
                }
            }
            at += Math.max(words, 1);
        }
    }

    private record Translations(List<String> forms, float trust, boolean isLearned) {

        static final Translations NONE = new Translations(List.of(), 0, false);
    }

    private Translations translations(Line line, int at, int words) {
        var tokens = line.tokens().subList(at, at + words);
        var keys = keys(line, tokens);
        for (var source : sources) {
            for (var key : keys) {
                var found = source.translations(key, line.language());
                if (!found.isEmpty()) {
                    return new Translations(found, source.trust(key), source.isLearned());
                }
            }
        }
        return Translations.NONE;
    }

    /// As it stands; a single Japanese word also in its basic form.
    private static List<String> keys(Line line, List<Token> tokens) {
        return switch (line.language()) {
            case EN -> List.of(englishKey(tokens));
            case JA -> {
                var spelling = japaneseKey(line.text()
                        .substring(tokens.getFirst().start(), tokens.getLast().end()));
                yield tokens.size() == 1
                        ? List.of(spelling, japaneseKey(tokens.getFirst().term()))
                        : List.of(spelling);
            }
        };
    }

    static String japaneseKey(String form) {
        return Readings.spelling(form).replace(" ", "");
    }

    static String englishKey(List<Token> tokens) {
        return tokens.stream().map(Token::term).collect(Collectors.joining(" "));
    }
}
