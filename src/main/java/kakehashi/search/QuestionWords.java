package kakehashi.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kakehashi.search.text.Analysis;
import kakehashi.search.text.Analysis.Token;
import kakehashi.shared.Language;
import kakehashi.shared.Script;

/// The words of a question as each analysis sees them, with their places in the text.
///
/// @param text    the whole text, title first
/// @param words   words of its Japanese lines
/// @param bigrams character pairs of its Japanese lines
/// @param english stems of its English lines and of the Latin words in its Japanese lines
/// @param all     its lines, in order
record QuestionWords(String text, List<Token> words, List<Token> bigrams, List<Token> english, List<Line> all) {

    /// One line of the question with the words of its own language.
    record Line(String text, List<Token> tokens, Language language) {}

    /// Words of a text of which only a part is looked at.
    ///
    /// @param part the text, with all that is not looked at blanked out
    static QuestionWords of(String text, String part) {
        var words = new QuestionWords(text, new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        int start = 0;
        while (start < part.length()) {
            int end = part.indexOf('\n', start);
            end = end < 0 ? part.length() : end;
            words.addLine(part.substring(start, end), start);
            start = end + 1;
        }
        return words;
    }

    /// Those that `other` does not say.
    QuestionWords without(QuestionWords other) {
        return new QuestionWords(
                text,
                without(words, other.words),
                without(bigrams, other.bigrams),
                without(english, other.english),
                all);
    }

    private static List<Token> without(List<Token> tokens, List<Token> others) {
        var said = Set.copyOf(terms(others));
        return tokens.stream().filter(token -> !said.contains(token.term())).toList();
    }

    boolean isEmpty() {
        return words.isEmpty() && english.isEmpty();
    }

    private void addLine(String line, int start) {
        boolean isJapanese = Script.isJapanese(line);
        var stems = Analysis.tokens(Analysis.ENGLISH, line);
        for (var token : stems) {
            if (!isJapanese || Script.isLatin(token.term())) {
                english.add(token.movedBy(start));
            }
        }
        if (isJapanese) {
            var ownWords = Analysis.tokens(Analysis.WORDS, line);
            all.add(new Line(line, ownWords, Language.JA));
            ownWords.forEach(token -> words.add(token.movedBy(start)));
            Analysis.tokens(Analysis.BIGRAMS, line).forEach(token -> bigrams.add(token.movedBy(start)));
        } else {
            all.add(new Line(line, stems, Language.EN));
            addLatin(line, start);
        }
    }

    List<Token> of(Language language) {
        return language == Language.JA ? words : english;
    }

    List<Line> lines(Language language) {
        return all.stream().filter(line -> line.language() == language).toList();
    }

    /// Latin words of an English line are looked for in Japanese text too, as they stand there: not stemmed.
    private void addLatin(String line, int start) {
        for (var token : Analysis.tokens(Analysis.BIGRAMS, line)) {
            words.add(token.movedBy(start));
        }
    }

    static List<String> terms(List<Token> tokens) {
        return tokens.stream().map(Token::term).toList();
    }
}
