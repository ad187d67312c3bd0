package kakehashi.search.twin;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kakehashi.search.lexicon.Lexicon;
import kakehashi.search.lexicon.Lexicon.Known;
import kakehashi.search.text.Analysis;
import kakehashi.search.text.Analysis.Token;
import kakehashi.search.text.Folding;
import kakehashi.search.text.Readings;
import kakehashi.shared.Language;
import kakehashi.shared.Script;

/// Analyses twins, and finds what the lexicon explains: a known term whose translation stands on the other side.
final class TwinReader {

    /// Ends words and begins none: 統語的連鎖.
    private static final String SUFFIX = "的";

    private final Lexicon lexicon;
    private final Words japanese = new Words();
    private final Words english = new Words();
    private final Map<UUID, Integer> owners = new HashMap<>();
    private final Map<UUID, Integer> records = new HashMap<>();

    TwinReader(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    Words japanese() {
        return japanese;
    }

    Words english() {
        return english;
    }

    Line read(Twin twin) {
        var ja = Analysis.words(Language.JA, twin.ja());
        var en = Analysis.words(Language.EN, twin.en());
        var explained = new Explained(lexicon, ja, terms(en), new BitSet(), new BitSet());
        explained.byLetters();
        explained.byLexicon(twin.ja());
        return new Line(
                records.computeIfAbsent(twin.record(), id -> records.size()),
                owners.computeIfAbsent(twin.owner(), id -> owners.size()),
                japanese(twin.ja(), ja, explained.ofJapanese),
                english(twin.en(), en, explained.ofEnglish),
                twin.isTerm());
    }

    private static List<String> terms(List<Token> tokens) {
        return tokens.stream().map(Token::term).toList();
    }

    /// @param ofJapanese places of words that are explained
    /// @param ofEnglish  places of words that explain
    private record Explained(
            Lexicon lexicon, List<Token> japanese, List<String> english, BitSet ofJapanese, BitSet ofEnglish) {

        /// Names and abbreviations that both sides write alike.
        void byLetters() {
            for (int i = 0; i < japanese.size(); i++) {
                var term = japanese.get(i).term();
                if (Script.isLatin(term) && take(lexicon.words(term, Language.EN))) {
                    ofJapanese.set(i);
                }
            }
        }

        /// The longest terms first, then their parts.
        void byLexicon(String line) {
            var known = new ArrayList<>(lexicon.known(line, japanese, Language.JA));
            known.sort(Comparator.comparingInt(Known::depth).thenComparingInt(Known::start));
            for (var each : known) {
                var words = places(each);
                if (!words.intersects(ofJapanese)
                        && each.translations().stream()
                                .anyMatch(translation -> take(lexicon.words(translation, Language.EN)))) {
                    ofJapanese.or(words);
                }
            }
        }

        private BitSet places(Known known) {
            var places = new BitSet();
            for (int i = 0; i < japanese.size(); i++) {
                var token = japanese.get(i);
                places.set(i, token.start() >= known.start() && token.end() <= known.end());
            }
            return places;
        }

        /// Whether a form stands where it explains nothing else yet; then it explains no more from there.
        private boolean take(List<String> form) {
            for (int from = 0; !form.isEmpty() && from + form.size() <= english.size(); from++) {
                int end = from + form.size();
                if (english.subList(from, end).equals(form)
                        && ofEnglish.get(from, end).isEmpty()) {
                    ofEnglish.set(from, end);
                    return true;
                }
            }
            return false;
        }
    }

    private Side japanese(String line, List<Token> tokens, BitSet explained) {
        var packed = new ArrayList<Integer>();
        int end = -1;
        for (int i = 0; i < tokens.size(); i++) {
            var token = tokens.get(i);
            var term = token.term();
            if (saysSomething(term) && Script.isKanjiOrKatakana(term) && !term.equals(SUFFIX)) {
                var spelling = spelling(line, token);
                int number = japanese.number(spelling, Readings.spelling(spelling));
                packed.add(Side.packed(number, token.start() == end, explained.get(i)));
                end = token.end();
            }
        }
        return new Side(packed);
    }

    private Side english(String line, List<Token> tokens, BitSet explained) {
        var packed = new ArrayList<Integer>();
        int blank = -1;
        for (int i = 0; i < tokens.size(); i++) {
            var token = tokens.get(i);
            if (saysSomething(token.term())) {
                int number = english.number(spelling(line, token), token.term());
                packed.add(Side.packed(number, token.start() == blank + 1, explained.get(i)));
                blank = token.end();
            }
        }
        return new Side(packed);
    }

    private static String spelling(String line, Token token) {
        return Folding.fold(line.substring(token.start(), token.end()));
    }

    private static boolean saysSomething(String term) {
        return term.codePoints().anyMatch(Character::isLetter);
    }
}
