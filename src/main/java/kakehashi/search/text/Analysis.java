package kakehashi.search.text;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import kakehashi.shared.Language;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.util.Version;

/// How text becomes terms, the same for the index and for questions.
public final class Analysis {

    /// Changes whenever the same text would give other terms; an index made by another analysis is rebuilt.
    public static final String FINGERPRINT = "kakehashi-4 lucene-" + Version.LATEST;

    public static final Analyzer WORDS = new JapaneseWords();
    public static final Analyzer BIGRAMS = new CharacterPairs();
    public static final Analyzer ENGLISH = new EnglishWords();

    /// The Japanese words of what a text says it does without.
    public static final Analyzer AVOIDED = new Spotted(text -> avoided(WORDS, text));

    /// The English ones.
    public static final Analyzer AVOIDED_ENGLISH = new Spotted(text -> avoided(ENGLISH, text));

    /// What the quantities of a text measure.
    public static final Analyzer DIMENSIONS = new Spotted(text -> Quantity.of(text).stream()
            .map(quantity -> new Token(quantity.dimension(), quantity.start(), quantity.end()))
            .toList());

    private Analysis() {}

    /// A term and where the original text has it.
    public record Token(String term, int start, int end) {

        public Token movedBy(int characters) {
            return new Token(term, start + characters, end + characters);
        }
    }

    /// Words of a text in one language, as its fields of words have them.
    public static List<Token> words(Language language, String text) {
        return tokens(language == Language.JA ? WORDS : ENGLISH, text);
    }

    public static List<Token> tokens(Analyzer analyzer, String text) {
        var tokens = new ArrayList<Token>();
        try (var stream = analyzer.tokenStream("", text)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            var offset = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                tokens.add(new Token(term.toString(), offset.startOffset(), offset.endOffset()));
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tokens;
    }

    private static List<Token> avoided(Analyzer analyzer, String text) {
        var tokens = new ArrayList<Token>();
        for (var avoidance : Avoidance.of(text)) {
            tokens(analyzer, text.substring(avoidance.start(), avoidance.end()))
                    .forEach(token -> tokens.add(token.movedBy(avoidance.start())));
        }
        return tokens;
    }

    /// Loads the dictionary, so that the first question does not wait for it.
    public static void warm() {
        tokens(WORDS, "産学連携の窓口をさがしています。");
        tokens(BIGRAMS, "窓口");
        tokens(ENGLISH, "solid electrolyte");
    }

    /// An analyzer whose text is folded first. Phrases do not reach from one section into the next.
    abstract static class Folded extends Analyzer {

        private static final int BETWEEN_SECTIONS = 100;

        @Override
        public int getPositionIncrementGap(String field) {
            return BETWEEN_SECTIONS;
        }

        @Override
        protected Reader initReader(String field, Reader reader) {
            return new Folding(reader);
        }
    }
}
