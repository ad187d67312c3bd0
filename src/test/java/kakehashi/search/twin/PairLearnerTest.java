package kakehashi.search.twin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import kakehashi.search.lexicon.LearnedPair;
import kakehashi.search.lexicon.Lexicon;
import kakehashi.search.lexicon.LexiconEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PairLearnerTest {

    private static final Lexicon LEXICON = Lexicon.of(List.of(
            new LexiconEntry(Set.of(), List.of("焼結"), List.of("sintering")),
            new LexiconEntry(Set.of(), List.of("接合"), List.of("joining"))));

    private final List<Twin> twins = new ArrayList<>();

    @Test
    void learnsWhatTwoOrganizationsSay() {
        title(1, "ミナモライトの焼結", "Sintering of minamolite");
        title(2, "ミナモライトの接合", "Joining of Minamolite");

        assertThat(learned()).containsExactly(new LearnedPair("ミナモライト", "minamolite", 2 * 2.0 / 6, 2, 2));
    }

    @Test
    void believesNoOrganizationAloneHoweverOftenItSaysSo() {
        for (int i = 0; i < 100; i++) {
            title(1, "ミナモライトの焼結", "Sintering of poison");
            keyword(1, "ミナモライト", "poison");
        }

        assertThat(learned()).isEmpty();
    }

    @Test
    void believesOneOrganizationWhereTheOperatorSaysSo() {
        title(1, "ミナモライトの焼結", "Sintering of minamolite");
        title(1, "ミナモライトの接合", "Joining of minamolite");

        assertThat(learned(1)).extracting(LearnedPair::en).containsExactly("minamolite");
        assertThat(learned(2)).isEmpty();
    }

    @Test
    void doesNotBelieveASecondOrganizationThatSaysSomethingElse() {
        title(1, "ミナモライトの焼結", "Sintering of minamolite");
        title(1, "ミナモライトの接合", "Joining of minamolite");
        title(2, "ミナモライトの接合", "Joining of glass");

        assertThat(learned()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2, 0.667", "3, 0.75", "10, 0.909"})
    void isTheSurerTheMoreRecordsAgree(int records, double confidence) {
        for (int i = 0; i < records; i++) {
            keyword(i, "ミナモライト", "minamolite");
        }

        assertThat(learned()).singleElement().satisfies(pair -> {
            assertThat(pair.confidence()).isCloseTo(confidence, within(0.001));
            assertThat(pair.records()).isEqualTo(records);
        });
    }

    @Test
    void isLessSureOfATermThatStandsWithoutItsPartner() {
        keyword(1, "ミナモライト", "minamolite");
        keyword(2, "ミナモライト", "minamolite");
        keyword(3, "ミナモライト", "another word");

        assertThat(learned())
                .singleElement()
                .satisfies(pair -> assertThat(pair.confidence()).isCloseTo(2 * 2.0 / 7, within(1e-9)));
    }

    /// `クレナイト` and `kurenite` are everywhere; what is left to the others is decided by their strongest partner.
    @Test
    void linksEveryWordOnceTheStrongestFirst() {
        for (int i = 0; i < 6; i++) {
            title(i, "クレナイトの焼結", "Sintering of kurenite");
        }
        title(7, "クレナイトとミナモライト", "Kurenite and minamolite");
        title(8, "クレナイトとミナモライト", "Kurenite and minamolite");

        assertThat(learned())
                .extracting(pair -> pair.ja() + "=" + pair.en())
                .containsExactly("クレナイト=kurenite", "ミナモライト=minamolite");
    }

    @Test
    void learnsCompoundsAsAWhole() {
        keyword(1, "泡沫琥珀", "foamed amber");
        keyword(2, "泡沫琥珀", "foamed amber");

        assertThat(learned()).extracting(pair -> pair.ja() + "=" + pair.en()).containsExactly("泡沫琥珀=foamed amber");
    }

    @Test
    void learnsOnlyThePartOfACompoundThatTheLexiconDoesNotExplain() {
        keyword(1, "ミナモライト焼結", "minamolite sintering");
        keyword(2, "ミナモライト焼結", "minamolite sintering");

        assertThat(learned()).extracting(pair -> pair.ja() + "=" + pair.en()).containsExactly("ミナモライト=minamolite");
    }

    @Test
    void learnsNothingOfWordsThatBothSidesWriteAlike() {
        title(1, "LiDARの焼結", "Sintering of LiDAR");
        title(2, "LiDARの接合", "Joining of LiDAR");

        assertThat(learned()).isEmpty();
    }

    @Test
    void learnsTheSameInWhateverOrder() {
        for (int i = 0; i < 60; i++) {
            title(
                    i % 7,
                    "ミナモ%cの泡沫%cと接合".formatted('ア' + i % 9, 'カ' + i % 5),
                    "Joining of minamo%d and foam%d".formatted(i % 9, i % 5));
            keyword(i % 5, "琥珀%c".formatted('ア' + i % 11), "amber type%d".formatted(i % 11));
        }
        var inOrder = learned();
        assertThat(inOrder).hasSizeGreaterThan(5);

        for (int seed = 0; seed < 5; seed++) {
            Collections.shuffle(twins, new Random(seed));
            assertThat(learned()).isEqualTo(inOrder);
        }
    }

    private List<LearnedPair> learned() {
        return learned(2);
    }

    private List<LearnedPair> learned(int leastOwners) {
        var learner = new PairLearner(LEXICON, leastOwners, 0.5);
        twins.forEach(learner::add);
        return learner.pairs();
    }

    private void title(int owner, String ja, String en) {
        twins.add(new Twin(new UUID(1, twins.size()), new UUID(0, owner), ja, en, false));
    }

    private void keyword(int owner, String ja, String en) {
        twins.add(new Twin(new UUID(1, twins.size()), new UUID(0, owner), ja, en, true));
    }
}
