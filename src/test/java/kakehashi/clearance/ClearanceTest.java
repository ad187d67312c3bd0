package kakehashi.clearance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kakehashi.access.Caller;
import kakehashi.access.Role;
import kakehashi.access.Ties;
import kakehashi.clearance.form.Advice;
import kakehashi.clearance.form.Answer;
import kakehashi.clearance.form.Edition;
import kakehashi.clearance.form.Form;
import kakehashi.clearance.form.Question;
import kakehashi.clearance.form.Reply;
import kakehashi.clearance.form.Rule;
import kakehashi.need.Need;
import kakehashi.need.SomeNeed;
import kakehashi.problem.Refusal;
import kakehashi.problem.Refused;
import kakehashi.shared.Language;
import kakehashi.shared.LocalizedText;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ClearanceTest {

    private static final Instant NOW = Instant.parse("2026-11-28T00:00:00Z");
    private static final UUID ORGANIZATION = new UUID(1, 1);
    private static final UUID OTHER_SIDE = new UUID(1, 2);
    private static final Edition EDITION = edition("2025-10-09");
    private static final Caller OFFICER = new Caller(
            new UUID(4, 1),
            "安全 守",
            Set.of(Role.OFFICER),
            ORGANIZATION,
            null,
            Language.JA,
            new Ties(true, Map.of()),
            false,
            true);

    private final Need need = SomeNeed.draft(ORGANIZATION, NOW);
    private final Clearance draft = new Clearance(need, OTHER_SIDE, null, EDITION, new UUID(4, 2), NOW);

    private static Edition edition(String version) {
        var question = new Question("foreign", LocalizedText.ja("外国ですか。"), LocalizedText.NONE);
        var rules = List.of(
                new Rule(List.of(EnumSet.of(Reply.NO)), Advice.NOT_NEEDED),
                new Rule(List.of(EnumSet.allOf(Reply.class)), Advice.ASK));
        return new Edition(
                new Form(version, LocalDate.MIN, LocalizedText.NONE, "", List.of(question), rules), List.of());
    }

    private static List<Answer> saying(Reply reply) {
        return List.of(new Answer("foreign", reply, null));
    }

    private void submit(Edition edition) {
        draft.submit(edition, need, new Counterpart(OTHER_SIDE, LocalizedText.ja("隣町大学"), null, null), OFFICER, NOW);
    }

    private Clearance submitted() {
        draft.answer(EDITION, saying(Reply.NO));
        submit(EDITION);
        return draft;
    }

    private static DecisionDraft saying(Decision decision) {
        return new DecisionDraft(decision, "所見", "  ", null);
    }

    private static void assertRefused(ThrowingCallable act, Class<? extends Refusal> with) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.refusal()).isInstanceOf(with));
    }

    @Test
    void keepsWhatItWasAnsweredUnderAndTheNamesOfThatMoment() {
        draft.answer(EDITION, saying(Reply.UNKNOWN));
        submit(EDITION);

        assertThat(draft.state).isEqualTo(ClearanceState.SUBMITTED);
        assertThat(draft.form).isEqualTo("2025-10-09");
        assertThat(draft.advice).isEqualTo(Advice.ASK);
        assertThat(draft.title).isEqualTo(LocalizedText.ja("電池の液漏れ"));
        assertThat(draft.counterpartName).isEqualTo(LocalizedText.ja("隣町大学"));
        assertThat(draft.submitter).isEqualTo("安全 守");
        assertThat(draft.revision).isEqualTo(3);
    }

    @Test
    void refusesToBeHandedInWhileAQuestionIsOpen() {
        assertRefused(() -> submit(EDITION), ClearanceRefusal.Incomplete.class);

        assertThat(draft.state).isEqualTo(ClearanceState.DRAFT);
        assertThat(draft.revision).isEqualTo(1);
    }

    @Test
    void mustBeAnsweredAgainWhenTheFormHasChanged() {
        draft.answer(EDITION, saying(Reply.NO));
        var newer = edition("2026-12-01");

        assertRefused(() -> submit(newer), ClearanceRefusal.FormOutdated.class);
        draft.answer(newer, saying(Reply.NO));
        submit(newer);

        assertThat(draft.form).isEqualTo("2026-12-01");
    }

    @Test
    void isNeitherAnsweredNorHandedInTwice() {
        var submitted = submitted();

        assertRefused(() -> submitted.answer(EDITION, saying(Reply.YES)), ClearanceRefusal.NotADraft.class);
        assertRefused(() -> submit(EDITION), ClearanceRefusal.NotADraft.class);
        assertThat(submitted.answers).isEqualTo(saying(Reply.NO));
    }

    @Test
    void isNotDecidedBeforeItIsHandedIn() {
        assertRefused(() -> draft.decide(saying(Decision.APPROVED), OFFICER, NOW), ClearanceRefusal.NotSubmitted.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = Decision.class,
            names = {"APPROVED", "REJECTED"})
    void keepsWhatWasDecided(Decision decision) {
        var decided = submitted();
        decided.decide(saying(decision), OFFICER, NOW);

        assertRefused(
                () -> decided.decide(saying(Decision.REJECTED), OFFICER, NOW), ClearanceRefusal.AlreadyDecided.class);
        assertRefused(() -> decided.answer(EDITION, saying(Reply.YES)), ClearanceRefusal.NotADraft.class);
        assertThat(decided.state).isEqualTo(decision.state());
        assertThat(decided.decider).isEqualTo("安全 守");
        assertThat(decided.message).isNull();
    }

    @Test
    void isDecidedAfterItWasOnHold() {
        var held = submitted();
        held.decide(saying(Decision.HOLD), OFFICER, NOW);

        held.decide(saying(Decision.REJECTED), OFFICER, NOW.plusSeconds(1));

        assertThat(held.state).isEqualTo(ClearanceState.REJECTED);
        assertThat(held.decidedAt).isEqualTo(NOW.plusSeconds(1));
        assertThat(held.earlier).containsExactly(new Hold(saying(Decision.HOLD).reason(), null, NOW));
    }

    @Test
    void holdsUntilItsEnd() {
        var approved = submitted();
        approved.decide(saying(Decision.APPROVED), OFFICER, NOW);
        assertThat(approved.holds(NOW)).isTrue();

        approved.endsAt = NOW.plusSeconds(10);

        assertThat(approved.holds(NOW.plusSeconds(9))).isTrue();
        assertThat(approved.holds(NOW.plusSeconds(10))).isFalse();
    }
}
