package kakehashi.bench;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kakehashi.search.text.Analysis;
import kakehashi.shared.Language;

/// What texts of one language are made of, learned from real ones, so that any number of invented ones is like them.
///
/// A text is a row of stretches of content (酸化物系固体電解質, 1.5 MPa) and of what stands between (を用いて、). A stretch
/// is one of those seen, as often as it was seen, or a new one of seen and new words, as often as Good and Turing
/// expect
/// it of what was seen. A text speaks of its own stretches again.
public final class TextModel {

    private static final Pattern STRETCH = Pattern.compile("[\\p{IsHan}\\p{IsKatakana}ー・\\p{IsLatin}\\p{N}.%℃μ-]+");
    private static final Pattern SCRIPT = Pattern.compile("\\p{IsHan}+|[\\p{IsKatakana}ー]+|\\p{IsLatin}+|\\p{N}+");

    private final Language language;
    private final List<String> stretches = new ArrayList<>();
    private final List<String> between = new ArrayList<>();
    private final List<String> words = new ArrayList<>();
    private final List<Integer> wordsOfNew = new ArrayList<>();
    private final List<String> rareWords;
    private final Map<Character.UnicodeScript, List<String>> letters;
    private final List<Integer> lengths;
    private final double newStretch;
    private final double newWord;
    private final double again;

    private TextModel(List<String> texts, Language language) {
        this.language = language;
        this.lengths = texts.stream().map(String::length).toList();
        int spoken = 0;
        for (var text : texts) {
            var own = stretchesOf(text);
            spoken += own.size() - new HashSet<>(own).size();
            stretches.addAll(own);
            STRETCH.splitAsStream(text).filter(part -> !part.isEmpty()).forEach(between::add);
        }
        var counts = counts(stretches);
        for (var stretch : stretches) {
            var parts = wordsOf(stretch);
            words.addAll(parts);
            if (counts.getOrDefault(stretch, 0L) == 1 && !parts.isEmpty()) {
                wordsOfNew.add(parts.size());
            }
        }
        var wordCounts = counts(words);
        this.rareWords = words.stream()
                .filter(word -> wordCounts.getOrDefault(word, 0L) == 1)
                .toList();
        this.letters = rareWords.stream()
                .flatMap(word -> word.codePoints().mapToObj(Character::toString))
                .collect(Collectors.groupingBy(TextModel::script));
        this.newStretch = unseen(counts, stretches.size());
        this.newWord = unseen(wordCounts, words.size());
        this.again = (double) spoken / stretches.size();
    }

    public static TextModel of(List<String> texts, Language language) {
        return new TextModel(texts, language);
    }

    /// A length that a learned text has.
    int length(Random random) {
        return any(lengths, random);
    }

    /// @param topic what the text speaks of; what it says new is added
    String text(Random random, int characters, List<String> topic) {
        var text = new StringBuilder();
        while (text.length() < characters) {
            var stretch = stretch(random, topic);
            topic.add(stretch);
            text.append(stretch).append(any(between, random));
        }
        return text.toString();
    }

    private String stretch(Random random, List<String> topic) {
        if (!topic.isEmpty() && random.nextDouble() < again) {
            return any(topic, random);
        }
        if (random.nextDouble() >= newStretch) {
            return any(stretches, random);
        }
        var made = new StringBuilder();
        for (int left = any(wordsOfNew, random); left > 0; left--) {
            made.append(random.nextDouble() < newWord ? newWord(random) : any(words, random));
        }
        return made.toString();
    }

    /// In the scripts of a word that was seen once.
    private String newWord(Random random) {
        return any(rareWords, random)
                .codePoints()
                .mapToObj(letter -> any(
                        letters.getOrDefault(script(Character.toString(letter)), List.of(Character.toString(letter))),
                        random))
                .collect(Collectors.joining());
    }

    static List<String> stretchesOf(String text) {
        return STRETCH.matcher(text).results().map(MatchResult::group).toList();
    }

    private List<String> wordsOf(String stretch) {
        return Analysis.words(language, stretch).stream()
                .map(token -> stretch.substring(token.start(), token.end()))
                .flatMap(word -> SCRIPT.matcher(word).results().map(MatchResult::group))
                .toList();
    }

    /// How often the next one is one not seen yet, after Good and Turing: the share of those seen once.
    private static double unseen(Map<String, Long> counts, int all) {
        return (double) counts.values().stream().filter(count -> count == 1).count() / all;
    }

    private static Map<String, Long> counts(List<String> all) {
        return all.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    private static Character.UnicodeScript script(String letter) {
        return Character.UnicodeScript.of(letter.codePointAt(0));
    }

    private static <T> T any(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }
}
