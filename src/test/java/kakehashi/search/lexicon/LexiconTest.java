package kakehashi.search.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import kakehashi.search.lexicon.Lexicon.Known;
import kakehashi.search.text.Analysis;
import kakehashi.shared.Language;
import org.junit.jupiter.api.Test;

class LexiconTest {

    private static final Lexicon LEXICON = Lexicon.of(List.of(
            entry("走査型電子顕微鏡|SEM", "scanning electron microscope|SEM"),
            entry("電子", "electron"),
            entry("顕微鏡", "microscope|microscopy"),
            entry("壊れる", "break"),
            entry("ポリマー", "polymer")));

    @Test
    void takesTheLongestStretchAndThenItsParts() {
        assertThat(japanese("走査型電子顕微鏡で見る"))
                .extracting(Known::depth, known -> known.translations().getFirst())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(0, "scanning electron microscope"),
                        org.assertj.core.groups.Tuple.tuple(1, "electron"),
                        org.assertj.core.groups.Tuple.tuple(1, "microscope"));
    }

    @Test
    void saysWhereItStands() {
        var known = japanese("小型の顕微鏡").getLast();

        assertThat("小型の顕微鏡".substring(known.start(), known.end())).isEqualTo("顕微鏡");
        assertThat(known.translations()).containsExactly("microscope", "microscopy");
    }

    @Test
    void knowsVariantsWhateverTheirSpelling() {
        assertThat(japanese("ＳＥＭ"))
                .singleElement()
                .satisfies(known -> assertThat(known.translations()).contains("scanning electron microscope"));
        assertThat(japanese("ﾎﾟﾘﾏｰ")).hasSize(1);
    }

    @Test
    void knowsVerbsInEveryForm() {
        assertThat(japanese("すぐに壊れます"))
                .singleElement()
                .satisfies(known -> assertThat(known.translations()).containsExactly("break"));
    }

    @Test
    void goesFromEnglishToJapaneseWhateverTheEnding() {
        var line = "Electron microscopes";

        assertThat(LEXICON.known(line, Analysis.tokens(Analysis.ENGLISH, line), Language.EN))
                .extracting(known -> known.translations().getFirst())
                .containsExactly("電子", "顕微鏡");
    }

    @Test
    void isSilentOnWhatItDoesNotKnow() {
        assertThat(japanese("海藻を干す")).isEmpty();
    }

    @Test
    void asksWhatWasAddedOnlyWhereItKnowsNothing() {
        var lexicon = LEXICON.with(List.of(entry("電子", "cyber"), entry("海藻", "seaweed"), entry("電子顕微鏡", "EM")));
        var line = "海藻の電子顕微鏡";

        assertThat(lexicon.known(line, Analysis.tokens(Analysis.WORDS, line), Language.JA))
                .extracting(known -> known.translations().getFirst(), Known::trust)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("seaweed", Source.ADDED),
                        org.assertj.core.groups.Tuple.tuple("EM", Source.ADDED),
                        org.assertj.core.groups.Tuple.tuple("electron", 1f),
                        org.assertj.core.groups.Tuple.tuple("microscope", 1f));
    }

    @Test
    void believesWhatTheCatalogueTaughtByHowSureThatIsAndOnlyWhereItKnowsNothing() {
        var lexicon = LEXICON.learning(List.of(
                new LearnedPair("海藻", "seaweed", 0.9, 8, 5),
                new LearnedPair("海藻", "alga", 0.5, 2, 2),
                new LearnedPair("電子", "cyber", 0.9, 8, 5)));
        var line = "海藻の電子";

        var known = lexicon.known(line, Analysis.tokens(Analysis.WORDS, line), Language.JA);
        assertThat(known)
                .extracting(Known::translations)
                .containsExactly(List.of("seaweed", "alga"), List.of("electron"));
        assertThat(known).extracting(Known::isLearned).containsExactly(true, false);
        assertThat(known.getFirst().trust()).isEqualTo((float) (Source.MOST_LEARNED * 0.9));
        assertThat(lexicon.known("seaweed", Analysis.tokens(Analysis.ENGLISH, "seaweed"), Language.EN))
                .extracting(Known::translations)
                .containsExactly(List.of("海藻"));
    }

    @Test
    void completesBothLanguagesWithThePair() {
        assertThat(LEXICON.beginning("電子", 10)).containsExactly(new Lexicon.Pair("電子", "electron"));
        assertThat(LEXICON.beginning("electr", 10)).containsExactly(new Lexicon.Pair("電子", "electron"));
        assertThat(LEXICON.beginning("sem", 10))
                .containsExactly(new Lexicon.Pair("SEM", "scanning electron microscope"));
        assertThat(LEXICON.beginning("鉄", 10)).isEmpty();
    }

    private static List<Known> japanese(String line) {
        return LEXICON.known(line, Analysis.tokens(Analysis.WORDS, line), Language.JA);
    }

    private static LexiconEntry entry(String ja, String en) {
        return new LexiconEntry(Set.of(), List.of(ja.split("\\|")), List.of(en.split("\\|")));
    }
}
