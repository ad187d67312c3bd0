package kakehashi.introduction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import kakehashi.deadline.Chase;
import kakehashi.deadline.Deadline;
import kakehashi.deadline.Timetable;
import kakehashi.problem.Refused;
import kakehashi.shared.RecordKind;
import kakehashi.thread.Slot;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class IntroductionTest {

    private static final Instant NOW = Instant.parse("2026-12-28T01:00:00Z"); // 28 December, 10:00 in Japan
    private static final Instant LATER = NOW.plusSeconds(1);
    private static final Timetable TIMES = times(LocalDate.of(2027, 1, 8));
    private static final UUID ASKER = new UUID(0, 1);
    private static final UUID ASKED = new UUID(0, 2);
    private static final Slot SLOT = new Slot(NOW.plusSeconds(90_000), NOW.plusSeconds(93_600), null);

    private static Timetable times(LocalDate due) {
        var day = due.atStartOfDay(java.time.ZoneId.of("Asia/Tokyo")).toInstant();
        return new Timetable(
                due, day.minus(Duration.ofHours(15)), day.plus(Duration.ofHours(33)), day.plus(Duration.ofDays(8)));
    }

    private static Introduction in(IntroductionState state, Side asking) {
        var it = new Introduction();
        it.id = UUID.randomUUID();
        it.offerKind = RecordKind.SEED;
        it.asking = asking;
        it.state = state;
        it.revision = 7;
        it.updatedAt = NOW;
        it.turn = waitsFor(state, asking);
        it.deadline = it.turn == null ? Deadline.none() : Deadline.of(TIMES);
        it.scope = switch (state) {
            case MEETING -> new ScopeStanding(1, true, Set.of());
            case SCOPE_AGREED -> new ScopeStanding(1, true, Set.of(Side.NEED, Side.OFFER));
            case SUGGESTED, INTEREST, DESK_REVIEW, ACCEPTED, DECLINED, EXPIRED, CLOSED -> null;
        };
        it.reason = state == IntroductionState.DECLINED ? DeclineReason.CAPACITY : null;
        return it;
    }

    private static @Nullable Side waitsFor(IntroductionState state, Side asking) {
        return switch (state) {
            case SUGGESTED, MEETING, ACCEPTED, SCOPE_AGREED -> asking;
            case INTEREST, DESK_REVIEW -> asking.other();
            case DECLINED, EXPIRED, CLOSED -> null;
        };
    }

    /// One cell of the table.
    record Cell(IntroductionState state, Step step, String party, IntroductionState to) {

        boolean isFor(Side side, Side asking) {
            return switch (party) {
                case "asking" -> side == asking;
                case "asked" -> side != asking;
                case "either" -> true;
                default -> false;
            };
        }
    }

    static Stream<Cell> cells() throws IOException {
        var lines = lines();
        var steps = Arrays.stream(words(lines.getFirst())).map(Step::valueOf).toList();
        assertThat(steps).containsExactly(Step.values());
        var cells = new ArrayList<Cell>();
        for (var line : lines.subList(1, lines.size())) {
            var state = IntroductionState.valueOf(
                    line.substring(0, line.indexOf('|')).strip());
            var row = words(line);
            for (int i = 0; i < row.length; i++) {
                var cell = row[i].split(":");
                cells.add(
                        cell.length == 1
                                ? new Cell(state, steps.get(i), "nobody", state)
                                : new Cell(state, steps.get(i), cell[0], IntroductionState.valueOf(cell[1])));
            }
        }
        assertThat(cells).hasSize(IntroductionState.values().length * Step.values().length);
        return cells.stream();
    }

    private static List<String> lines() throws IOException {
        try (var in = Objects.requireNonNull(IntroductionTest.class.getResourceAsStream("/introduction/steps.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        }
    }

    private static String[] words(String line) {
        return line.substring(line.indexOf('|') + 1).strip().split("\\s+");
    }

    @ParameterizedTest
    @MethodSource("cells")
    void movesAsTheTableSays(Cell cell) {
        for (var asking : Side.values()) {
            for (var side : Side.values()) {
                var it = in(cell.state(), asking);
                assertThat(cell.step().leadsFrom(cell.state()))
                        .isEqualTo(!cell.party().equals("nobody"));
                if (cell.step() == Step.EXPIRE || cell.step() == Step.SETTLE) {
                    // by no side: see expiresByTheClock and isAgreedWithTheSecondWord
                    assertThat(cell.step().isFor(side, asking)).isFalse();
                    assertThat(cell.party()).isIn("clock", "both", "nobody");
                } else if (cell.isFor(side, asking)) {
                    take(it, cell.step(), side);
                    assertThat(it.state).isEqualTo(cell.to());
                    assertThat(it.revision).isEqualTo(8);
                    assertThat(it.updatedAt).isEqualTo(LATER);
                    assertThat(it.turn == null).isEqualTo(it.deadline.due() == null);
                } else {
                    assertThatThrownBy(() -> take(it, cell.step(), side)).isInstanceOf(Refused.class);
                    assertThat(it)
                            .usingRecursiveComparison()
                            .ignoringFields("id")
                            .isEqualTo(in(cell.state(), asking));
                }
            }
        }
    }

    private static Introduction.Actor actor(Side side, Instant now) {
        return new Introduction.Actor(side, side == Side.NEED ? ASKER : ASKED, now, now.plusSeconds(60));
    }

    /// Every step that a side can take.
    private static void take(Introduction it, Step step, Side side) {
        var by = actor(side, LATER);
        Consumer<Introduction> taken = switch (step) {
            case ASK -> each -> each.ask(by, TIMES);
            case TAKE -> each -> each.take(by);
            case ACCEPT -> each -> each.accept(by, side.other(), TIMES);
            case DECLINE -> each -> each.decline(by, DeclineReason.TOO_EARLY);
            case MEET -> each -> each.meet(by, SLOT, TIMES);
            case WITHDRAW -> each -> each.withdraw(by);
            case CLOSE -> each -> each.close(by);
            case AGREE -> each -> each.agree(by, TIMES, TIMES);
            case REOPEN -> each -> each.reopen(by, TIMES);
            case EXPIRE, SETTLE -> throw new IllegalArgumentException("no side takes it");
        };
        taken.accept(it);
    }

    /// The clock alone lets an introduction expire, and only where the table says so.
    @ParameterizedTest
    @EnumSource(
            value = IntroductionState.class,
            names = {"INTEREST", "DESK_REVIEW"})
    void expiresByTheClock(IntroductionState state) {
        var it = in(state, Side.NEED);

        assertThat(it.tick(Objects.requireNonNull(TIMES.remindAt()))).isEqualTo(Chase.REMINDED);
        assertThat(it.tick(TIMES.escalateAt())).isEqualTo(Chase.OVERDUE);
        assertThat(it.state).isEqualTo(state);
        assertThat(it.tick(Objects.requireNonNull(TIMES.expireAt()))).isEqualTo(Chase.EXPIRED);

        assertThat(it.state).isEqualTo(IntroductionState.EXPIRED);
        assertThat(it.turn).isNull();
        assertThat(it.revision).isEqualTo(10);
    }

    @ParameterizedTest
    @EnumSource(Side.class)
    void isAgreedWithTheSecondWord(Side first) {
        var it = in(IntroductionState.MEETING, Side.OFFER);

        assertThat(it.agree(actor(first, LATER), TIMES, TIMES)).isEqualTo(Step.AGREE);
        assertThat(it.state).isEqualTo(IntroductionState.MEETING);
        assertThat(it.turn).isEqualTo(first.other());
        assertThatThrownBy(() -> it.agree(actor(first, LATER), TIMES, TIMES))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(new IntroductionRefusal.NothingToAgree()));
        assertThat(it.revision).isEqualTo(8);

        assertThat(it.agree(actor(first.other(), LATER), TIMES, TIMES)).isEqualTo(Step.SETTLE);
        assertThat(it.state).isEqualTo(IntroductionState.SCOPE_AGREED);
        assertThat(it.turn).isEqualTo(Side.OFFER);

        assertThat(Objects.requireNonNull(it.before).step()).isEqualTo(Step.SETTLE);
        it.takeBack(first.other() == Side.NEED ? ASKER : ASKED, LATER);
        assertThat(it.state).isEqualTo(IntroductionState.MEETING);
        assertThat(Objects.requireNonNull(it.scope).agreed()).containsExactly(first);
    }

    @Test
    void agreesToNothingThatIsNotWholeOrNotThere() {
        var it = in(IntroductionState.MEETING, Side.NEED);
        it.rewriteScope(Side.NEED, false, TIMES, LATER);
        var bare = in(IntroductionState.MEETING, Side.NEED);
        bare.scope = null;

        for (var each : List.of(it, bare)) {
            for (var side : Side.values()) {
                assertThat(each.canAgree(side)).isFalse();
                assertThatThrownBy(() -> each.agree(actor(side, LATER), TIMES, TIMES))
                        .isInstanceOf(Refused.class);
            }
        }
    }

    @Test
    void asksBothAnewWhenTheScopeIsWrittenAnew() {
        var it = in(IntroductionState.MEETING, Side.NEED);
        it.agree(actor(Side.NEED, LATER), TIMES, TIMES);

        assertThat(it.rewriteScope(Side.OFFER, true, TIMES, LATER)).isEqualTo(2);

        assertThat(it.scope).isEqualTo(new ScopeStanding(2, true, Set.of()));
        assertThat(it.turn).isEqualTo(Side.NEED);
        assertThat(it.canTakeBack(ASKER, LATER)).isFalse();
    }

    @Test
    void leavesTheTurnToWhoeverHasItWhileTheScopeIsADraft() {
        var drafted = in(IntroductionState.MEETING, Side.NEED);
        drafted.rewriteScope(Side.NEED, false, TIMES, LATER);
        assertThat(drafted.turn).isEqualTo(Side.NEED);

        var early = in(IntroductionState.ACCEPTED, Side.NEED);
        assertThat(early.rewriteScope(Side.NEED, true, TIMES, LATER)).isEqualTo(1);
        assertThat(early.turn).isEqualTo(Side.NEED);
    }

    @ParameterizedTest
    @EnumSource(
            value = IntroductionState.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"ACCEPTED", "MEETING"})
    void writesNoScopeBeforeItIsAcceptedOrOverWhatIsAgreed(IntroductionState state) {
        var it = in(state, Side.NEED);
        var before = it.scope;

        assertThatThrownBy(() -> it.rewriteScope(Side.NEED, true, TIMES, LATER)).isInstanceOf(Refused.class);

        assertThat(it.scope).isEqualTo(before);
        assertThat(it.revision).isEqualTo(7);
    }

    @Test
    void isAskedAgainAfterItExpired() {
        var it = in(IntroductionState.EXPIRED, Side.OFFER);

        it.ask(actor(Side.OFFER, LATER), TIMES);

        assertThat(it.state).isEqualTo(IntroductionState.INTEREST);
        assertThat(it.turn).isEqualTo(Side.NEED);
        assertThat(it.askedAt).isEqualTo(LATER);
    }

    @Test
    void belongsToWhoTookIt() {
        var it = in(IntroductionState.INTEREST, Side.NEED);

        it.take(actor(Side.OFFER, LATER));

        assertThat(it.offerOwner).isEqualTo(ASKED);
        assertThat(it.turn).isEqualTo(Side.OFFER);
        assertThat(it.deadline.due()).isEqualTo(TIMES.due());
    }

    @Test
    void staysWithWhoHasItWhenSomebodyElseAccepts() {
        var it = in(IntroductionState.DESK_REVIEW, Side.NEED);
        it.offerOwner = new UUID(0, 9);

        it.accept(actor(Side.OFFER, LATER), Side.NEED, TIMES);

        assertThat(it.offerOwner).isEqualTo(new UUID(0, 9));
        assertThat(it.turn).isEqualTo(Side.NEED);
    }

    @ParameterizedTest
    @MethodSource("cells")
    void standsAsBeforeWhenAStepIsTakenBack(Cell cell) {
        var asking = Side.NEED;
        for (var side : Side.values()) {
            if (!cell.isFor(side, asking)) {
                continue;
            }
            var it = in(cell.state(), asking);
            take(it, cell.step(), side);
            var by = side == Side.NEED ? ASKER : ASKED;
            assertThat(it.canTakeBack(by, LATER.plusSeconds(60))).isTrue();

            int taken = it.takeBack(by, LATER.plusSeconds(60));

            assertThat(taken).isEqualTo(8);
            assertThat(it.revision).isEqualTo(9);
            assertThat(it)
                    .usingRecursiveComparison()
                    .ignoringFields("id", "revision", "updatedAt", "before", "askedAt")
                    .isEqualTo(in(cell.state(), asking));
        }
    }

    @Test
    void keepsWhatTheClockDidWhenAStepIsTakenBack() {
        var it = in(IntroductionState.INTEREST, Side.NEED);
        it.tick(Objects.requireNonNull(TIMES.remindAt()));
        it.decline(actor(Side.OFFER, LATER), DeclineReason.CAPACITY);

        it.takeBack(ASKED, LATER);

        assertThat(it.deadline.chase()).isEqualTo(Chase.REMINDED);
        assertThat(it.tick(Objects.requireNonNull(TIMES.remindAt()))).isNull();
    }

    @Test
    void takesBackNothingThatIsTooLateOrAnothers() {
        var it = in(IntroductionState.INTEREST, Side.NEED);
        it.decline(actor(Side.OFFER, LATER), DeclineReason.CAPACITY);

        assertThat(it.canTakeBack(ASKER, LATER)).isFalse();
        assertThat(it.canTakeBack(null, LATER)).isFalse();
        assertThatThrownBy(() -> it.takeBack(ASKER, LATER)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> it.takeBack(ASKED, LATER.plusSeconds(61))).isInstanceOf(Refused.class);
        assertThat(it.state).isEqualTo(IntroductionState.DECLINED);
        it.takeBack(ASKED, LATER);
        assertThatThrownBy(() -> it.takeBack(ASKED, LATER)).isInstanceOf(Refused.class);
    }

    @Test
    void takesBackNothingAfterSomebodyActed() {
        var it = in(IntroductionState.INTEREST, Side.NEED);
        it.take(actor(Side.OFFER, LATER));
        it.write(null, null, LATER);

        assertThat(it.canTakeBack(ASKED, LATER)).isFalse();
        assertThatThrownBy(() -> it.takeBack(ASKED, LATER)).isInstanceOf(Refused.class);
    }

    @ParameterizedTest
    @EnumSource(IntroductionState.class)
    void isWrittenToWhileItIsOpen(IntroductionState state) {
        var it = in(state, Side.NEED);
        boolean open = List.of(
                        IntroductionState.INTEREST,
                        IntroductionState.DESK_REVIEW,
                        IntroductionState.ACCEPTED,
                        IntroductionState.MEETING,
                        IntroductionState.SCOPE_AGREED)
                .contains(state);

        assertThat(it.isOpen()).isEqualTo(open);
        if (open) {
            it.write(Side.NEED, TIMES, LATER);
            assertThat(it.turn).isEqualTo(Side.NEED);
        } else {
            assertThatThrownBy(() -> it.write(Side.NEED, TIMES, LATER)).isInstanceOf(Refused.class);
            assertThat(it.revision).isEqualTo(7);
        }
    }
}
