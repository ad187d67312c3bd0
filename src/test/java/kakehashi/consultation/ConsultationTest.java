package kakehashi.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import kakehashi.deadline.Deadline;
import kakehashi.deadline.Timetable;
import kakehashi.problem.Refused;
import kakehashi.shared.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ConsultationTest {

    private static final Instant NOW = Instant.parse("2026-11-30T01:00:00Z");
    private static final UUID ASKER = new UUID(1, 1);
    private static final UUID DESK = new UUID(1, 2);
    private static final UUID COLLEAGUE = new UUID(1, 3);
    private static final Ending ADVICE = new Ending("接着の前に乾かしてください", null);

    /// All that the desk may do, by the state it is in: what is not here is refused.
    @ParameterizedTest
    @CsvSource({
        "RECEIVED,  SORTING TURNED ADVISED REFERRED DECLINED",
        "SORTING,   EXAMINING TURNED ADVISED REFERRED DECLINED",
        "EXAMINING, TURNED ADVISED REFERRED DECLINED",
        "TURNED,    ''",
        "ADVISED,   ''",
        "REFERRED,  ''",
        "DECLINED,  ''",
        "WITHDRAWN, ''",
    })
    void leadsOnlyAsTheTableSays(ConsultationState state, String next) {
        var possible = Arrays.stream(ConsultationState.values())
                .filter(to -> isTaken(standing(state), to))
                .map(Enum::name)
                .collect(Collectors.joining(" "));

        assertThat(possible).isEqualTo(next);
        assertThat(state.next().stream().map(Enum::name).collect(Collectors.joining(" ")))
                .isEqualTo(next);
    }

    private static boolean isTaken(Consultation it, ConsultationState to) {
        int before = it.revision;
        try {
            it.end(to, ADVICE, DESK, NOW);
        } catch (Refused refused) {
            assertThat(it.revision).isEqualTo(before);
            return false;
        }
        assertThat(it.revision).isEqualTo(before + 1);
        return true;
    }

    @Test
    void startsWithTheDeskAndTheDayItPromised() {
        var it = asked();

        assertThat(it.state).isEqualTo(ConsultationState.RECEIVED);
        assertThat(it.revision).isEqualTo(1);
        assertThat(it.due()).isEqualTo("2026-12-07");
        assertThat(it.team()).containsExactly(ASKER);
        assertThat(it.steps).extracting(Step::by).containsExactly(ASKER);
    }

    @Test
    void setsANewDayWithEachStepAndNoneAtTheEnd() {
        var it = asked();

        it.lead(ConsultationState.SORTING, until("2026-12-10"), DESK, NOW);
        assertThat(it.due()).isEqualTo("2026-12-10");
        it.end(ConsultationState.ADVISED, ADVICE, DESK, NOW);

        assertThat(it.due()).isNull();
        assertThat(it.answer).isEqualTo("接着の前に乾かしてください");
        assertThat(it.closedAt).isEqualTo(NOW);
    }

    @ParameterizedTest
    @CsvSource({"2026-12-07, false", "2026-12-08, true"})
    void isOverdueFromTheDayAfter(LocalDate today, boolean overdue) {
        assertThat(asked().isOverdue(today)).isEqualTo(overdue);
    }

    @Test
    void isNeverOverdueOnceItEnded() {
        var it = asked();
        it.end(ConsultationState.DECLINED, ADVICE, DESK, NOW);

        assertThat(it.isOverdue(LocalDate.parse("2027-01-01"))).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = ConsultationState.class,
            names = {"TURNED", "ADVISED", "REFERRED", "DECLINED", "WITHDRAWN"})
    void letsNothingBeDoneOnceItIsOver(ConsultationState state) {
        var it = standing(state);

        assertRefused(() -> it.withdraw(ASKER, NOW), "consultation-over");
        assertRefused(() -> it.assign(DESK), "consultation-over");
        assertRefused(() -> it.lead(ConsultationState.SORTING, until("2026-12-10"), DESK, NOW), "consultation-over");
        assertThat(it.state).isEqualTo(state);
    }

    @Test
    void takesAStepBackWithAllThatCameOfIt() {
        var it = asked();
        it.lead(ConsultationState.SORTING, until("2026-12-10"), DESK, NOW);
        it.end(ConsultationState.REFERRED, new Ending("専門の機関です", new UUID(2, 9)), DESK, NOW);

        var undone = it.takeBack(DESK, NOW.plusSeconds(59));

        assertThat(undone.state()).isEqualTo(ConsultationState.REFERRED);
        assertThat(it.state).isEqualTo(ConsultationState.SORTING);
        assertThat(it.due()).isEqualTo("2026-12-10");
        assertThat(it.answer).isNull();
        assertThat(it.referredTo).isNull();
        assertThat(it.closedAt).isNull();
        assertThat(it.revision).isEqualTo(4);
        // once
        assertRefused(() -> it.takeBack(DESK, NOW.plusSeconds(59)), "consultation-step-stands");
    }

    @ParameterizedTest
    @CsvSource({"0, true", "59, true", "60, false"})
    void letsAStepBeTakenBackForAMinute(int seconds, boolean can) {
        var it = asked();
        it.lead(ConsultationState.SORTING, until("2026-12-10"), DESK, NOW);

        assertThat(it.canBeTakenBack(DESK, NOW.plusSeconds(seconds))).isEqualTo(can);
    }

    @Test
    void leavesTheStepsOfOthersAndTheFirst() {
        var it = asked();
        assertRefused(() -> it.takeBack(ASKER, NOW), "consultation-not-your-step");

        it.lead(ConsultationState.SORTING, until("2026-12-10"), DESK, NOW);
        assertRefused(() -> it.takeBack(COLLEAGUE, NOW), "consultation-not-your-step");
    }

    @Test
    void leavesAStepAfterWhichSomebodyActed() {
        var it = asked();
        it.lead(ConsultationState.SORTING, until("2026-12-10"), DESK, NOW);
        it.assign(COLLEAGUE);

        assertRefused(() -> it.takeBack(DESK, NOW), "consultation-step-stands");
        assertThat(it.state).isEqualTo(ConsultationState.SORTING);
    }

    @Test
    void isSentOnOnlyWhenItWasReferred() {
        assertRefused(() -> standing(ConsultationState.ADVISED).referredToOrRefused(), "consultation-not-referred");
    }

    @Test
    void knowsTheLanguageItIsWrittenIn() {
        assertThat(asked().sheet.language()).isEqualTo(Language.JA);
        assertThat(new ConsultationSheet("Our glue fails", null, " ", null, null).language())
                .isEqualTo(Language.EN);
    }

    private static void assertRefused(org.assertj.core.api.ThrowableAssert.ThrowingCallable act, String code) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo(code));
    }

    private static Consultation standing(ConsultationState state) {
        var it = asked();
        switch (state) {
            case RECEIVED -> {
                // as it came
            }
            case SORTING -> it.lead(state, until("2026-12-10"), DESK, NOW);
            case EXAMINING -> {
                it.lead(ConsultationState.SORTING, until("2026-12-10"), DESK, NOW);
                it.lead(state, until("2026-12-10"), DESK, NOW);
            }
            case TURNED, ADVISED, REFERRED, DECLINED -> it.end(state, ADVICE, DESK, NOW);
            case WITHDRAWN -> it.withdraw(ASKER, NOW);
        }
        return it;
    }

    private static Consultation asked() {
        var sheet = new ConsultationSheet("夏になると接着がはがれる", null, null, null, null);
        return new Consultation(
                new Consultation.Asked(sheet, new UUID(2, 2), "14", null),
                new UUID(2, 1),
                ASKER,
                until("2026-12-07"),
                NOW);
    }

    private static Deadline until(String day) {
        var due = LocalDate.parse(day);
        return Deadline.of(new Timetable(due, null, NOW.plusSeconds(864_000), null));
    }
}
