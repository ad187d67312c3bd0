package kakehashi.search;

import static java.util.Objects.requireNonNull;
import static kakehashi.search.EntryFixtures.id;
import static kakehashi.search.EntryFixtures.question;
import static kakehashi.search.EntryFixtures.seed;
import static kakehashi.search.EntryFixtures.wishingModes;
import static kakehashi.search.EntryFixtures.wishingReadiness;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import kakehashi.shared.Language;
import kakehashi.shared.Mode;
import kakehashi.shared.RecordKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CandidatesTest {

    private static final String BATTERY = "全固体電池の固体電解質を低温で焼結したい。";

    @TempDir
    Path directory;

    private SearchIndex index;

    @BeforeEach
    void open() {
        index = SearchIndex.open(directory, EntryFixtures.config(), FieldNames.NONE);
    }

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void putsTheFittingTextFirst() {
        hold(
                seed(1).titled("レーザーによる樹脂の接合").saying("異なる樹脂を接着剤なしで接合する。").build(),
                seed(2).titled("硫化物系固体電解質の低温焼結")
                        .saying("全固体電池に用いる固体電解質を低温で焼結する。")
                        .build(),
                seed(3).titled("電池の劣化診断").saying("使用済み電池の残存容量を短時間で測る。").build());

        try (var candidates = index.candidates(question(BATTERY))) {
            assertThat(ids(candidates.passing())).startsWith(id(2)).doesNotContain(id(1));
        }
    }

    /// What is measured alone is measured as among all: the same text, to the last bit.
    @Test
    void measuresSomeRecordsAsAmongAll() {
        hold(
                seed(1).titled("硫化物系固体電解質の低温焼結")
                        .saying("全固体電池に用いる固体電解質を低温で焼結する。")
                        .build(),
                seed(2).titled("固体電解質の評価").saying("固体電解質の伝導度を測る。").readyAt(9).build(),
                seed(3).titled("レーザーによる樹脂の接合").saying("異なる樹脂を接合する。").build(),
                EntryFixtures.need(4).titled("固体電解質").build());
        var question = question(BATTERY, wishingReadiness(3, 6));

        try (var all = index.candidates(question);
                var some = index.candidates(question, List.of(id(1), id(2), id(3), id(4), id(77)))) {
            assertThat(some.passing())
                    .startsWith(all.passing().getFirst())
                    .extracting(Candidate::id)
                    .containsExactly(id(1), id(3));
            assertThat(some.passing().getLast().text()).isZero();
            assertThat(some.failing()).isEqualTo(all.failing());
            assertThat(some.findings(List.of(id(1)))).isEqualTo(all.findings(List.of(id(1))));
        }
    }

    @Test
    void measuresByConditionsAloneWhenThereAreNoWords() {
        hold(seed(1).titled("固体電解質").build(), seed(2).titled("樹脂").build());

        try (var some = index.candidates(question(""), List.of(id(1)))) {
            assertThat(some.passing())
                    .extracting(Candidate::id, Candidate::text)
                    .containsExactly(tuple(id(1), 0.0));
        }
    }

    @Test
    void findsOnlyTheKindAskedFor() {
        hold(
                seed(1).titled("固体電解質").build(),
                EntryFixtures.need(2).titled("固体電解質").build());

        try (var candidates = index.candidates(question("固体電解質"))) {
            assertThat(ids(candidates.passing())).containsExactly(id(1));
        }
    }

    @Test
    void findsRecordsWrittenOnlyInTheOtherLanguageAndShowsThePairs() {
        hold(
                seed(1).titledInEnglish("Low-temperature sintering of a solid electrolyte")
                        .sayingInEnglish("Sulfide is pressed at room temperature. The solid electrolyte is dense.")
                        .build(),
                seed(2).titledInEnglish("Joining of plastics by laser")
                        .sayingInEnglish("Different plastics are joined without glue.")
                        .build());

        try (var candidates = index.candidates(question(BATTERY))) {
            assertThat(ids(candidates.passing())).startsWith(id(1)).doesNotContain(id(2));
            var finding = requireNonNull(candidates.findings(List.of(id(1))).get(id(1)));
            assertThat(finding.terms()).contains(new Term("固体電解質", "solid electrolyte", Term.Origin.LEXICON));
            assertThat(finding.passages()).first().satisfies(passage -> {
                assertThat(passage.text()).isEqualTo("The solid electrolyte is dense.");
                assertThat(passage.highlights()).containsExactly(new Highlight(4, 9), new Highlight(10, 21));
            });
        }
    }

    @Test
    void findsJapaneseRecordsForAnEnglishQuestion() {
        hold(
                seed(1).titled("硫化物系固体電解質の低温焼結").saying("固体電解質を低温で焼結する。").build(),
                seed(2).titled("レーザーによる樹脂の接合").saying("異なる樹脂を接着剤なしで接合する。").build());

        try (var candidates = index.candidates(question("We are looking for a solid electrolyte for batteries."))) {
            assertThat(ids(candidates.passing())).containsExactly(id(1));
            var finding = requireNonNull(candidates.findings(List.of(id(1))).get(id(1)));
            assertThat(finding.terms()).contains(new Term("固体電解質", "solid electrolyte", Term.Origin.LEXICON));
            assertThat(finding.passages()).isNotEmpty();
        }
    }

    /// A record in both languages is not twice as good for saying the same twice.
    @Test
    void countsTheBetterSideOfARecordInTwoLanguages() {
        hold(
                seed(1).titled("固体電解質の焼結").build(),
                seed(2).titled("固体電解質の焼結")
                        .titledInEnglish("Sintering of a solid electrolyte")
                        .build());

        try (var candidates = index.candidates(question("固体電解質の焼結"))) {
            double one = textOf(candidates, id(1));
            assertThat(textOf(candidates, id(2))).isBetween(one, one * 1.3);
        }
    }

    /// What every need says does not lead to those who say it, too.
    @Test
    void passesOverTheLanguageOfAsking() {
        hold(
                seed(1).titled("近年の課題").saying("近年、深刻な課題となっており、早急な対応が求められている。").build(),
                seed(2).titled("鱗片の塗膜").saying("鱗片を並べた塗膜で鋼を守る。").build());

        try (var candidates = index.candidates(question("近年、鋼を守る鱗片の塗膜の剥がれが深刻な課題となっており、早急な対応が求められている。"))) {
            assertThat(ids(candidates.passing())).startsWith(id(2));
        }
    }

    @Test
    void cutsByReadinessAndKeepsTheCutAsNearMisses() {
        hold(
                seed(1).titled("固体電解質の焼結").readyAt(2).build(),
                seed(2).titled("固体電解質の合成").readyAt(4).build(),
                seed(3).titled("固体電解質の評価").build());

        try (var candidates = index.candidates(question("固体電解質の焼結", wishingReadiness(3, 6)))) {
            assertThat(ids(candidates.passing())).containsExactlyInAnyOrder(id(2), id(3));
            assertThat(ids(candidates.failing())).containsExactly(id(1));
        }
    }

    @Test
    void cutsByModesThatDoNotMeet() {
        hold(
                seed(1).titled("固体電解質").offering(Mode.PATENT_LICENSE).build(),
                seed(2).titled("固体電解質").offering(Mode.JOINT_RESEARCH, Mode.NDA).build(),
                seed(3).titled("固体電解質").build());

        try (var candidates = index.candidates(question("固体電解質", wishingModes(Mode.JOINT_RESEARCH)))) {
            assertThat(ids(candidates.passing())).containsExactlyInAnyOrder(id(2), id(3));
            assertThat(ids(candidates.failing())).containsExactly(id(1));
        }
    }

    @Test
    void doesNotLookForAnExcludedTerm() {
        hold(seed(1).titled("硫化物の合成").build(), seed(2).titled("酸化物系固体電解質").build());
        var wording = new Wording("", "硫化物系の固体電解質", "", List.of("硫化物"));

        try (var candidates =
                index.candidates(new Question(RecordKind.SEED, wording, Wishes.NONE, EntryFixtures.NOW, 20))) {
            assertThat(ids(candidates.passing())).containsExactly(id(2));
        }
    }

    /// Each text of a record counts its places from where the one before ended.
    @Test
    void holdsWhatSeveralTextsAvoidAndMeasure() {
        hold(
                seed(1).titled("鉛フリーはんだ、200℃")
                        .saying("鉛を使わない。水銀も使わない。100℃で溶ける。")
                        .saying("鉛フリー、5 MPa")
                        .build(),
                seed(2).titled("鉛はんだ").saying("鉛の接合。").build());

        try (var candidates = index.candidates(question("鉛フリーのはんだを90〜110℃で溶かす"))) {
            assertThat(ids(candidates.passing())).startsWith(id(1));
            var finding = finding(candidates, 1);
            assertThat(finding.avoided()).isEmpty();
            assertThat(finding.quantities()).containsExactly(new MetQuantity("90〜110℃", "100℃"));
            assertThat(finding.passages().getFirst().text()).isEqualTo("100℃で溶ける。");
            assertThat(marked(finding.passages().getFirst())).contains("100℃");
        }
    }

    @Test
    void tellsAQuantityOnceThatAQuestionAsksForInBothLanguages() {
        hold(EntryFixtures.seed(1).titled("耐熱性のある接合材料").saying("250℃でも割れない。").build());

        var text = "200℃以上に耐える接合材料\njoining material for 200 °C or more";
        var asking = new Question(RecordKind.SEED, Wording.of(text), Wishes.NONE, EntryFixtures.NOW, 20);
        try (var candidates = index.candidates(asking)) {
            assertThat(finding(candidates, 1).quantities()).containsExactly(new MetQuantity("200℃以上", "250℃"));
        }
    }

    /// A need that does without a thing is not what a seed of that thing looks for.
    @Test
    void doesNotLeadASeedToWhoDoesWithoutIt() {
        hold(
                EntryFixtures.need(1)
                        .titled("紙の耐油加工")
                        .saying("フッ素樹脂を使わない塗布がほしい。")
                        .build(),
                EntryFixtures.need(2)
                        .titled("紙の耐油加工")
                        .saying("フッ素樹脂を薄くする塗布がほしい。")
                        .build());

        var asking = new Question(RecordKind.NEED, Wording.of("フッ素樹脂による紙の耐油加工"), Wishes.NONE, EntryFixtures.NOW, 20);
        try (var candidates = index.candidates(asking)) {
            assertThat(ids(candidates.passing())).containsExactly(id(2), id(1));
        }
    }

    @Test
    void marksWholeSentencesInTheOriginalSpelling() {
        hold(seed(1).titled("⼤気中の計測").saying("はじめに述べる。ここでは㈱の⺠間企業と固体電解質を測る。おわり。").build());

        try (var candidates = index.candidates(question("民間企業の固体電解質"))) {
            var finding = finding(candidates, 1);
            assertThat(finding.passages()).hasSize(1);
            var passage = finding.passages().getFirst();
            assertThat(passage.text()).isEqualTo("ここでは㈱の⺠間企業と固体電解質を測る。");
            assertThat(marked(passage)).containsExactly("⺠間企業", "固体電解質");
            assertThat(finding.terms()).extracting(Term::ja).contains("固体電解質", "民間企業");
        }
    }

    @Test
    void marksBothLanguagesWhenBothShareTerms() {
        hold(seed(1).titled("固体電解質の焼結")
                .titledInEnglish("Sintering of solid electrolytes")
                .saying("固体電解質を焼結する。")
                .sayingInEnglish("We sinter solid electrolytes. Costs fall.")
                .build());

        try (var candidates = index.candidates(question("固体電解質\nsintering solid electrolytes at low temperature"))) {
            var finding = finding(candidates, 1);
            assertThat(finding.passages())
                    .extracting(Passage::language)
                    .containsExactlyInAnyOrder(Language.JA, Language.EN);
            assertThat(finding.titleHighlights()).hasSize(2);
            assertThat(finding.terms()).extracting(Term::en).contains("sintering solid electrolytes");
        }
    }

    @Test
    void showsThePairsWhenNoWordIsShared() {
        hold(seed(1).titled("題").saying("ここに量子もつれ光源がある。").build());

        try (var candidates = index.candidates(question("子もつ"))) {
            assertThat(candidates.passing()).hasSize(1);
            assertThat(finding(candidates, 1).passages()).isNotEmpty();
        }
    }

    @Test
    void answersNothingToNothing() {
        hold(seed(1).titled("固体電解質").build());

        try (var candidates = index.candidates(question("。、 \u0000 \uD800"))) {
            assertThat(candidates.passing()).isEmpty();
            assertThat(candidates.terms()).isEmpty();
        }
    }

    @Test
    void keepsTheOrderWhateverTheOrderOfInsertion() {
        var entries = new ArrayList<Entry>();
        for (int i = 0; i < 300; i++) {
            entries.add(seed(i).titled("固体電解質")
                    .saying("同じ文です。" + (i % 7 == 0 ? "焼結。" : ""))
                    .build());
        }
        var orders = new ArrayList<List<UUID>>();
        for (int run = 0; run < 3; run++) {
            Collections.shuffle(entries, new Random(run));
            entries.forEach(entry -> index.replace(List.of(entry)));
            index.refresh();
            try (var candidates = index.candidates(question(BATTERY))) {
                orders.add(ids(candidates.passing()));
            }
        }

        assertThat(orders.getFirst()).hasSize(200).isEqualTo(orders.get(1)).isEqualTo(orders.get(2));
    }

    @Test
    void weighsAsIfDeletedRecordsHadNeverBeen() {
        hold(
                seed(1).titled("固体電解質の焼結").build(),
                seed(2).titled("レーザー焼結").saying("金属粉末").build());
        double before = strength(1);
        for (int i = 10; i < 60; i++) {
            index.replace(List.of(seed(i).titled("固体電解質の合成と評価に関する長い題").build()));
        }
        index.refresh();
        for (int i = 10; i < 60; i++) {
            index.remove(List.of(id(i)));
        }
        index.refresh();

        assertThat(strength(1)).isEqualTo(before, within(0.0));
    }

    private double strength(int number) {
        try (var candidates = index.candidates(question(BATTERY))) {
            return candidates.passing().stream()
                    .filter(candidate -> candidate.id().equals(id(number)))
                    .findFirst()
                    .orElseThrow()
                    .text();
        }
    }

    private static Finding finding(Candidates candidates, int number) {
        return requireNonNull(candidates.findings(List.of(id(number))).get(id(number)));
    }

    private void hold(Entry... entries) {
        index.replace(List.of(entries));
        index.refresh();
    }

    private static double textOf(Candidates candidates, UUID id) {
        return candidates.passing().stream()
                .filter(candidate -> candidate.id().equals(id))
                .mapToDouble(Candidate::text)
                .findFirst()
                .orElseThrow();
    }

    private static List<UUID> ids(List<Candidate> candidates) {
        return candidates.stream().map(Candidate::id).toList();
    }

    private static List<String> marked(Passage passage) {
        return passage.highlights().stream()
                .map(mark -> passage.text().substring(mark.start(), mark.end()))
                .toList();
    }
}
