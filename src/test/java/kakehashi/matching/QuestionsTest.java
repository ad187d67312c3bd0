package kakehashi.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import kakehashi.need.NeedKind;
import kakehashi.need.NeedSheet;
import kakehashi.organization.Thesis;
import kakehashi.problem.ContentRefusal;
import kakehashi.problem.Refused;
import kakehashi.problem.Violation;
import kakehashi.shared.LocalizedText;
import kakehashi.shared.Mode;
import kakehashi.shared.ReadinessRange;
import kakehashi.shared.RecordKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionsTest {

    private final Questions questions = new Questions(Clock.fixed(MatchingFixtures.NOW, ZoneOffset.UTC));

    @Test
    void carriesEverythingThatWasAsked() {
        var question = questions.of(new MatchQuestion(
                RecordKind.SEED,
                "全固体電池で液漏れを防ぎたい",
                "電池",
                "液体電解質の難燃化",
                List.of("26020"),
                new ReadinessRange(3, 6),
                "13",
                List.of(Mode.JOINT_RESEARCH),
                List.of("車載"),
                true,
                true,
                true,
                NeedKind.FUTURE,
                9,
                7));

        assertThat(question.of()).isEqualTo(RecordKind.SEED);
        assertThat(question.limit()).isEqualTo(7);
        assertThat(question.asOf()).isEqualTo(MatchingFixtures.NOW);
        assertThat(question.wording().title()).isEqualTo("電池");
        assertThat(question.wording().tried()).isEqualTo("液体電解質の難燃化");
        assertThat(question.wording().excludeTerms()).containsExactly("車載");
        assertThat(question.wishes().fields()).containsExactly("26020");
        assertThat(question.wishes().fieldTokens()).contains("26020", "26", "D");
        assertThat(question.wishes().trl()).isEqualTo(new ReadinessRange(3, 6));
        assertThat(question.wishes().prefectures()).containsExactly("13");
        assertThat(question.wishes().modes()).containsExactly(Mode.JOINT_RESEARCH);
        assertThat(question.wishes().young()).isTrue();
        assertThat(question.wishes().youngOnly()).isTrue();
        assertThat(question.wishes().wishesToFound()).isTrue();
        assertThat(question.wishes().needKind()).isEqualTo(NeedKind.FUTURE);
        assertThat(question.wishes().horizonMonths()).isEqualTo(9);
    }

    @Test
    void asksForTwentyWhenNothingElseIsSaid() {
        assertThat(questions.of(asking("電池", 20)).limit()).isEqualTo(20);
        assertThat(questions.of(asking("電池", null)).limit()).isEqualTo(20);
    }

    @ParameterizedTest
    @CsvSource({"0, false", "1, true", "100, true", "101, false", "-1, false"})
    void takesLimitsFromOneToAHundred(int limit, boolean isTaken) {
        assertThat(codes(asking("電池", limit))).isEqualTo(isTaken ? List.of() : List.of("limit: out-of-range"));
    }

    @ParameterizedTest
    @CsvSource({
        // min, max, told
        "0, 3, trl.min: out-of-range",
        "1, 9, ",
        "3, 10, trl.max: out-of-range",
        "6, 3, trl: not-in-order",
        "6, 6, ",
    })
    void takesReadinessFromOneToNineInOrder(int min, int max, @Nullable String told) {
        var asked = new MatchQuestion(
                RecordKind.SEED,
                "電池",
                null,
                null,
                null,
                new ReadinessRange(min, max),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);

        assertThat(codes(asked)).isEqualTo(told == null ? List.of() : List.of(told));
    }

    @Test
    void namesEveryUnknownCode() {
        var asked = new MatchQuestion(
                RecordKind.ORGANIZATION,
                "電池",
                null,
                null,
                List.of("26020", "99999", "D"),
                null,
                "48",
                null,
                null,
                null,
                null,
                null,
                null,
                0,
                null);

        assertThat(codes(asked))
                .containsExactly(
                        "of: unknown-code",
                        "fields[1]: unknown-code",
                        "fields[2]: unknown-code",
                        "prefecture: unknown-code",
                        "horizonMonths: out-of-range");
    }

    @Test
    void needsWordsInTextOrTitle() {
        assertThat(codes(asking(" \n ", null))).containsExactly("text: required");
        assertThat(codes(new MatchQuestion(
                        RecordKind.SEED,
                        null,
                        "電池",
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null)))
                .isEmpty();
        assertThat(codes(new MatchQuestion(
                        null, "電池", null, null, null, null, null, null, null, null, null, null, null, null, null)))
                .containsExactly("of: required");
    }

    @Test
    void countsCharactersAndNotTheirHalves() {
        assertThat(codes(asking("\uD867\uDE3D".repeat(20_000), null))).isEmpty(); // 𩸽 twice 16 bits each
        var refused = catchThrowableOfType(Refused.class, () -> questions.of(asking("電".repeat(20_001), null)));
        assertThat(refused.refusal()).isEqualTo(new ContentRefusal.TextTooLong(20_000));
    }

    @Test
    void putsASignInPlaceOfHalfACharacter() {
        var question = questions.of(asking("電\uD800池\uDC00と\uD867\uDE3D", null));

        assertThat(question.wording().text()).isEqualTo("電\uFFFD池\uFFFDと\uD867\uDE3D");
    }

    @Test
    void leavesOutOfASavedNeedTheTermsTakenOutOfIt() throws JsonProcessingException {
        var need = JsonMapper.builder().addModule(new JavaTimeModule()).build().readValue("""
                        {"title": {"ja": "電解質を低温で焼きたい"}, "excludeTerms": ["低温"], "anonymous": true}
                        """, NeedSheet.class);

        var question = questions.of(need, RecordKind.SEED, 20);

        assertThat(question.wording().excludeTerms()).containsExactly("低温");
    }

    @Test
    void asksForAnInvestorWithoutWordsInTheNamesOfItsFields() {
        var thesis =
                new Thesis(LocalizedText.NONE, List.of("26020"), new ReadinessRange(2, 5), List.of("04"), null, null);

        var question = questions.of(thesis, 20);

        assertThat(question.of()).isEqualTo(RecordKind.SEED);
        assertThat(question.wording().text()).contains("無機材料");
        assertThat(question.wishes().wishesToFound()).isTrue();
        assertThat(question.wishes().trl()).isEqualTo(new ReadinessRange(2, 5));
        assertThat(question.wishes().prefectures()).containsExactly("04");
    }

    private List<String> codes(MatchQuestion asked) {
        try {
            questions.of(asked);
            return List.of();
        } catch (Refused refused) {
            return refused.refusal().violations().stream()
                    .map(QuestionsTest::told)
                    .toList();
        }
    }

    private static String told(Violation violation) {
        return violation.field() + ": " + violation.code();
    }

    private static MatchQuestion asking(String text, @Nullable Integer limit) {
        return new MatchQuestion(
                RecordKind.SEED, text, null, null, null, null, null, null, null, null, null, null, null, null, limit);
    }
}
