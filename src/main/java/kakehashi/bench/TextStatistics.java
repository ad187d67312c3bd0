package kakehashi.bench;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import kakehashi.search.text.Analysis;
import kakehashi.search.text.Analysis.Token;
import kakehashi.shared.Language;

/// By what texts are compared: what an index of them costs depends on these.
///
/// @param characters of a text, the median
/// @param latin      share of Latin letters and figures
/// @param compound   words in a stretch of content
/// @param zipf       exponent of frequency by rank, ranks 10 to 1,000
/// @param distinct   different words among the first 50,000
/// @param postings   records in a hundred that have a word of a question, summed over its words; a question is the
/// first
///                   150 characters of a text
record TextStatistics(double characters, double latin, double compound, double zipf, double distinct, double postings) {

    static final List<String> NAMES = List.of(
            "characters", "Latin share", "words a stretch", "Zipf exponent", "distinct of 50,000", "postings %");

    private static final int WORDS = 50_000;
    private static final int QUESTION = 150;
    private static final int QUESTIONS = 200;
    private static final int FIRST_RANK = 10;
    private static final int LAST_RANK = 1_000;

    static TextStatistics of(List<String> texts, Language language) {
        var lengths = texts.stream().mapToInt(String::length).sorted().toArray();
        var all = String.join("", texts);
        double latin = (double) all.codePoints().filter(TextStatistics::isLatin).count() / all.length();
        var words = texts.stream().map(text -> terms(language, text)).toList();
        var counts = new HashMap<String, Integer>();
        var holders = new HashMap<String, Integer>();
        for (var text : words) {
            text.forEach(word -> counts.merge(word, 1, Integer::sum));
            new HashSet<>(text).forEach(word -> holders.merge(word, 1, Integer::sum));
        }
        var stretches = texts.stream()
                .limit(500)
                .flatMap(text -> TextModel.stretchesOf(text).stream())
                .toList();
        double compound = stretches.stream()
                .mapToInt(each -> Analysis.words(language, each).size())
                .average()
                .orElse(0);
        long distinct =
                words.stream().flatMap(List::stream).limit(WORDS).distinct().count();
        return new TextStatistics(
                lengths[lengths.length / 2],
                latin,
                compound,
                zipf(counts),
                distinct,
                postings(texts, language, holders));
    }

    List<Double> values() {
        return List.of(characters, latin, compound, zipf, distinct, postings);
    }

    private static double postings(List<String> texts, Language language, Map<String, Integer> holders) {
        int step = Math.max(1, texts.size() / QUESTIONS);
        return IntStream.range(0, texts.size() / step)
                        .mapToObj(i -> texts.get(i * step))
                        .mapToDouble(text ->
                                terms(language, text.substring(0, Math.min(QUESTION, text.length()))).stream()
                                        .distinct()
                                        .mapToInt(word -> holders.getOrDefault(word, 0))
                                        .sum())
                        .average()
                        .orElse(0)
                * 100
                / texts.size();
    }

    /// The slope of the line nearest to the logarithms.
    private static double zipf(Map<String, Integer> counts) {
        var sorted = counts.values().stream().sorted(Comparator.reverseOrder()).toList();
        int last = Math.min(LAST_RANK, sorted.size());
        double n = 0, sumX = 0, sumY = 0, sumXy = 0, sumXx = 0;
        for (int rank = FIRST_RANK; rank <= last; rank++) {
            double x = Math.log(rank);
            double y = Math.log(sorted.get(rank - 1));
            n++;
            sumX += x;
            sumY += y;
            sumXy += x * y;
            sumXx += x * x;
        }
        return -(n * sumXy - sumX * sumY) / (n * sumXx - sumX * sumX);
    }

    private static List<String> terms(Language language, String text) {
        return Analysis.words(language, text).stream().map(Token::term).toList();
    }

    private static boolean isLatin(int codePoint) {
        return codePoint < 128 && Character.isLetterOrDigit(codePoint);
    }
}
