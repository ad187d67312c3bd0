package kakehashi.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kakehashi.feedback.Reception.ReasonCount;
import org.junit.jupiter.api.Test;

class ReceptionTest {

    private static final Reception NOTHING = new Reception(3, null, List.of(), null);

    @Test
    void tellsHowManyKeepAndHowManyDeclineForWhichReason() {
        var reception = Reception.of(Map.of(
                Verdict.KEPT, people(1, 4),
                Verdict.CAPACITY, people(5, 7),
                Verdict.TOO_EARLY, people(8, 12)));

        assertThat(reception.kept()).isEqualTo(4);
        assertThat(reception.reasons())
                .containsExactly(new ReasonCount(Verdict.TOO_EARLY, 5), new ReasonCount(Verdict.CAPACITY, 3));
        assertThat(reception.others()).isNull();
    }

    @Test
    void tellsNothingOfTwo() {
        assertThat(Reception.of(Map.of())).isEqualTo(NOTHING);
        assertThat(Reception.of(Map.of(Verdict.KEPT, people(1, 2), Verdict.TECHNICAL, people(3, 4))))
                .isEqualTo(NOTHING);
    }

    @Test
    void countsRareReasonsTogether() {
        var reception = Reception.of(Map.of(
                Verdict.TECHNICAL, people(1, 5),
                Verdict.TOO_EARLY, people(6, 7),
                Verdict.CAPACITY, people(8, 8)));

        assertThat(reception.reasons()).containsExactly(new ReasonCount(Verdict.TECHNICAL, 5));
        assertThat(reception.others()).isEqualTo(3);
    }

    /// One who gave a rare reason would otherwise be missing from every number and known by that.
    @Test
    void hidesARareReasonBehindTheNextSmaller() {
        var reception = Reception.of(Map.of(
                Verdict.TECHNICAL, people(1, 5),
                Verdict.TOO_EARLY, people(6, 8),
                Verdict.CAPACITY, people(9, 9)));

        assertThat(reception.reasons()).containsExactly(new ReasonCount(Verdict.TECHNICAL, 5));
        assertThat(reception.others()).isEqualTo(4);
    }

    @Test
    void countsAPersonOnceWhateverTheNumberOfRecordsTheyAskedFrom() {
        var same = people(1, 3);

        assertThat(Reception.of(Map.of(Verdict.TECHNICAL, people(1, 2), Verdict.TOO_EARLY, same))
                        .others())
                .isEqualTo(3);
    }

    @Test
    void neverTellsANumberBelowThree() {
        var random = new Random(3);
        for (int run = 0; run < 2_000; run++) {
            var said = new EnumMap<Verdict, Set<UUID>>(Verdict.class);
            for (var verdict : Verdict.values()) {
                int first = random.nextInt(9);
                said.put(verdict, people(first, first + random.nextInt(5)));
            }
            var reception = Reception.of(said);

            assertThat(reception.reasons()).allMatch(each -> each.people() >= 3);
            assertThat(reception.kept() == null || reception.kept() >= 3).isTrue();
            assertThat(reception.others() == null || reception.others() >= 3).isTrue();
        }
    }

    private static Set<UUID> people(int first, int last) {
        return IntStream.rangeClosed(first, last)
                .mapToObj(number -> new UUID(0, number))
                .collect(Collectors.toSet());
    }
}
