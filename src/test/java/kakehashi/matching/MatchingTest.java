package kakehashi.matching;

import static kakehashi.search.EntryFixtures.id;
import static kakehashi.search.EntryFixtures.seed;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import kakehashi.search.EntryFixtures;
import kakehashi.search.FieldNames;
import kakehashi.search.Question;
import kakehashi.search.SearchIndex;
import kakehashi.search.Wishes;
import kakehashi.search.Wording;
import kakehashi.shared.Mode;
import kakehashi.shared.ReadinessRange;
import kakehashi.shared.RecordKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MatchingTest {

    @TempDir
    Path directory;

    private final Matching matching = new Matching(MatchingFixtures.config(), MatchingFixtures.VOCABULARY);
    private SearchIndex index;

    @BeforeEach
    void open() {
        index = SearchIndex.open(directory, EntryFixtures.config(), FieldNames.NONE);
        index.replace(List.of(
                seed(1).titled("硫化物系固体電解質の低温焼結")
                        .saying("全固体電池に用いる固体電解質を、加圧しながら低温で焼結し、鱗衣膜にする。")
                        .keywords(List.of("固体電解質", "鱗衣膜"), List.of("solid electrolyte", "scaly coat"))
                        .of(id(900), "みなも工科大学", "04")
                        .inFields("26020", "26", "D")
                        .offering(Mode.JOINT_RESEARCH)
                        .readyAt(4)
                        .build(),
                seed(2).titled("酸化物系固体電解質の薄膜化")
                        .saying("固体電解質を薄くする。")
                        .inFields("26020", "26", "D")
                        .offering(Mode.PATENT_LICENSE)
                        .readyAt(2)
                        .build(),
                seed(3).titled("果樹の剪定支援").saying("樹形を測る。").build()));
        index.refresh();
    }

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void answersWithMatchesReasonsAndNearMisses() {
        var answer = ask(new Wishes(
                Set.of("26010"),
                Set.of("26010", "26", "D"),
                new ReadinessRange(3, 6),
                null,
                Set.of(Mode.JOINT_RESEARCH),
                Set.of("04"),
                false));

        assertThat(answer.matches()).extracting(Match::id).containsExactly(id(1));
        var match = answer.matches().getFirst();
        assertThat(match.reasons())
                .extracting(Reason::signal)
                .containsExactly("text", "field", "readiness", "region", "mode", "capacity", "freshness");
        assertThat(match.passages()).isNotEmpty();
        assertThat(match.titleHighlights().ja()).isNotEmpty();
        assertThat(answer.nearMisses()).extracting(NearMiss::id).containsExactly(id(2));
        assertThat(answer.nearMisses().getFirst().fails()).hasSize(2);
    }

    @Test
    void pairsTermsByTwinKeywords() {
        var answer = ask(Wishes.NONE);

        assertThat(answer.terms()).contains(new QuestionTerm("鱗衣膜", "scaly coat", "pair"));
        assertThat(answer.terms()).contains(new QuestionTerm("固体電解質", "solid electrolyte", "lexicon"));
        var because = (Justification.SharedTerms)
                answer.matches().getFirst().reasons().getFirst().because();
        assertThat(because.terms()).contains(new Justification.SharedTerm("固体電解質", "solid electrolyte", "lexicon"));
    }

    @Test
    void suggestsTheFieldOfTheNearest() {
        assertThat(ask(Wishes.NONE).suggestedFields()).singleElement().satisfies(field -> {
            assertThat(field.code()).isEqualTo("26020");
            assertThat(field.name().ja()).isEqualTo("無機材料および物性関連");
            assertThat(field.confidence()).isEqualTo(1);
        });
    }

    @Test
    void writesTheFormOfTheContract() throws Exception {
        var json = JsonMapper.builder()
                .addModule(new JavaTimeModule())
                .build()
                .valueToTree(
                        ask(new Wishes(Set.of(), Set.of(), new ReadinessRange(3, 6), null, Set.of(), Set.of(), false)));

        var reasons = json.at("/matches/0/reasons");
        assertThat(reasons.at("/0/because/kind").asText()).isEqualTo("shared-terms");
        assertThat(reasons.at("/1/because/kind").asText()).isEqualTo("readiness");
        assertThat(reasons.at("/1/because/gap").asInt()).isZero();
        assertThat(json.at("/matches/0/kind").asText()).isEqualTo("seed");
        assertThat(json.at("/matches/0/passages/0/language").asText()).isEqualTo("ja");
        assertThat(json.at("/nearMisses/0/fails/0/condition").asText()).isEqualTo("trl");
        assertThat(json.at("/nearMisses/0/fails/0/smallestChange/min").asInt()).isEqualTo(2);
        assertThat(json.at("/nearMisses/0/fails/0/smallestChange").has("max")).isFalse();
    }

    private MatchAnswer ask(Wishes wishes) {
        var wording = Wording.of("全固体電池の固体電解質を低温で焼結し、鱗衣膜にしたい。");
        var question = new Question(RecordKind.SEED, wording, wishes, EntryFixtures.NOW, 20);
        try (var candidates = index.candidates(question)) {
            return matching.answer(question, candidates, System.nanoTime());
        }
    }
}
