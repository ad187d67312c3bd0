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
import kakehashi.search.text.Analysis.Token;
import kakehashi.search.text.Analysis;
import kakehashi.search.text.Folding;
import kakehashi.search.text.Readings;
import kakehashi.shared.Language;
import kakehashi.shared.Script;

/// Analyses twins and takes out what the lexicon explains: a known term whose translation stands on the other side.
final class TwinReader {

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

    int owners() {
        return owners.size();
    }

    Line read(Twin twin) {
        var ja = Analysis.words(Language.JA, twin.ja());
        var en = Analysis.words(Language.EN, twin.en());
        var knownJa = new BitSet();
        var knownEn = new BitSet();
        explain(twin.ja(), ja, en, knownJa, knownEn);
        return new Line(
                records.computeIfAbsent(twin.record(), id -> records.size()),
                owners.computeIfAbsent(twin.owner(), id -> owners.size()),
                japaneseSide(twin.ja(), ja, knownJa),
                englishSide(twin.en(), en, knownEn),
                twin.isTerm());
    }

    private void explain(String line, List<Token> ja, List<Token> en, BitSet knownJa, BitSet knownEn) {
        for (int i = 0; i < ja.size(); i++) {
            if (Script.isLatin(ja.get(i).term()) && take(Analysis.words(Language.EN, ja.get(i).term()).stream().map(Token::term).toList(), en, knownEn)) {
                knownJa.set(i);
            }
        }
        var known = new ArrayList<>(lexicon.known(line, ja, Language.JA));
        known.sort(Comparator.comparingInt(Known::depth).thenComparingInt(Known::start));
        for (var each : known) {
            var words = new BitSet();
            for (int i = 0; i < ja.size(); i++) {
                words.set(i, ja.get(i).start() >= each.start() && ja.get(i).end() <= each.end());
            }
            if (!words.intersects(knownJa)
                    && each.translations().stream().anyMatch(form -> take(lexicon.words(form, Language.EN), en, knownEn))) {
                knownJa.or(words);
            }
        }
    }

    /// Marks the first place where a form stands that nothing else explains.
    private static boolean take(List<String> form, List<Token> tokens, BitSet known) {
        for (int from = 0; !form.isEmpty() && from + form.size() <= tokens.size(); from++) {
            int end = from + form.size();
            int next = known.nextSetBit(from);
            if ((next < 0 || next >= end) && tokens.subList(from, end).stream().map(Token::term).toList().equals(form)) {
                known.set(from, end);
                return true;
            }
        }
        return false;
    }

    private Line.Side japaneseSide(String line, List<Token> tokens, BitSet known) {
        var packed = new ArrayList<Integer>();
        int end = -1;
        for (int i = 0; i < tokens.size(); i++) {
            var token = tokens.get(i);
            if (isTerm(token.term()) && Script.isKanjiOrKatakana(token.term())) {
                var spelling = Folding.fold(line.substring(token.start(), token.end()));
                int number = japanese.number(spelling, Readings.spelling(spelling));
                packed.add(Line.Side.packed(number, token.start() == end, known.get(i)));
                end = token.end();
            }
        }
        return new Line.Side(packed.stream().mapToInt(Integer::intValue).toArray());
    }

    private Line.Side englishSide(String line, List<Token> tokens, BitSet known) {
        var packed = new ArrayList<Integer>();
        int end = -2;
        for (int i = 0; i < tokens.size(); i++) {
            var token = tokens.get(i);
            if (isTerm(token.term())) {
                int number = english.number(Folding.fold(line.substring(token.start(), token.end())), token.term());
                packed.add(Line.Side.packed(number, token.start() == end + 1, known.get(i)));
                end = token.end();
            }
        }
        return new Line.Side(packed.stream().mapToInt(Integer::intValue).toArray());
    }

    private static boolean isTerm(String term) {
        return term.codePoints().anyMatch(Character::isLetter);
    }
}
