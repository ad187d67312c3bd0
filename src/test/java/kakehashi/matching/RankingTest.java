package kakehashi.matching;

import static kakehashi.matching.MatchingFixtures.NOW;
import static kakehashi.matching.MatchingFixtures.asking;
import static kakehashi.matching.MatchingFixtures.candidate;
import static kakehashi.matching.MatchingFixtures.daysOld;
import static kakehashi.matching.MatchingFixtures.facts;
import static kakehashi.matching.MatchingFixtures.needWeights;
import static kakehashi.matching.MatchingFixtures.needing;
import static kakehashi.matching.MatchingFixtures.nothing;
import static kakehashi.matching.MatchingFixtures.ofTheYoung;
import static kakehashi.matching.MatchingFixtures.readyAt;
import static kakehashi.matching.MatchingFixtures.readyBetween;
import static kakehashi.matching.MatchingFixtures.weights;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import kakehashi.need.NeedKind;
import kakehashi.search.Candidate;
import kakehashi.search.Wishes;
import kakehashi.shared.Mode;
import kakehashi.shared.ReadinessRange;
import kakehashi.shared.RecordKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RankingTest {

    private static final Signals SIGNALS =
            Signals.of(MatchingFixtures.VOCABULARY).withoutMeaning();

    @Test
    void givesPointsThatAddUpToTheScore() {
        var everything = new Wishes(
                Set.of("26020"),
                Set.of("26020", "26", "D"),
                new ReadinessRange(3, 6),
                null,
                Set.of(Mode.JOINT_RESEARCH, Mode.NDA, Mode.DONATION),
                Set.of("04"),
                false);
        var random = new Random(7);
        for (int i = 0; i < 500; i++) {
            var ranked = rank(everything, candidate(i, random.nextDouble(), readyAt(1 + i % 9)))
                    .getFirst();

            var sum = ranked.reasons().stream()
                    .map(reason -> BigDecimal.valueOf(reason.points()))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(sum).isEqualByComparingTo(BigDecimal.valueOf(ranked.score()));
            assertThat(ranked.score()).isBetween(0.0, 1.0);
        }
    }

    @Test
    void givesAPerfectRecordAScoreOfOne() {
        assertThat(rank(Wishes.NONE, candidate(1, 1, nothing())).getFirst().score())
                .isEqualTo(1);
    }

    @Test
    void dividesTheWeightAmongTheSignalsThatAreAsked() {
        var reasons =
                rank(readyBetween(3, 6), candidate(1, 1, readyAt(4))).getFirst().reasons();

        assertThat(reasons).extracting(Reason::signal).containsExactly("text", "readiness", "freshness");
        // 0.54, 0.09 and 0.036 of 0.666, rounded down
        assertThat(reasons).extracting(Reason::points).containsExactly(0.8108, 0.1351, 0.054);
    }

    @Test
    void addsTheMeaningOfAModelBesideTheOthers() {
        var alike = new Candidate(new UUID(7, 2), RecordKind.SEED, 0, 1.0, nothing());
        var unknown = candidate(1, 1, nothing());

        var ranked = Ranking.of(
                        asking(Wishes.NONE),
                        List.of(alike, unknown),
                        needWeights(),
                        Signals.of(MatchingFixtures.VOCABULARY))
                .bestFirst();

        // 0.54, 0.3 and 0.036 of 0.876, rounded down
        assertThat(ranked.getFirst().reasons()).extracting(Reason::points).containsExactly(0.6164, 0.0, 0.041);
        assertThat(ranked.getLast().reasons()).extracting(Reason::points).containsExactly(0.0, 0.3424, 0.041);
        assertThat(ranked.getLast().reasons())
                .extracting(Reason::signal)
                .containsExactly("text", "meaning", "freshness");
    }

    @Test
    void saysNothingToCompareWhereTheRecordIsSilent() {
        var reasons =
                rank(readyBetween(3, 6), candidate(1, 1, nothing())).getFirst().reasons();

        assertThat(reasons.get(1)).isEqualTo(new Reason("readiness", 0, new Justification.NothingToCompare()));
    }

    @Test
    void ordersByScoreThenIdWhateverComesFirst() {
        var candidates = new ArrayList<>(List.of(
                candidate(3, 0.5, nothing()),
                candidate(1, 0.5, nothing()),
                candidate(2, 0.9, nothing()),
                candidate(4, 0.9, daysOld(2000))));
        for (int run = 0; run < 5; run++) {
            Collections.shuffle(candidates, new Random(run));

            assertThat(rank(Wishes.NONE, candidates.toArray(Candidate[]::new)))
                    .extracting(ranked -> ranked.candidate().id().getLeastSignificantBits())
                    .containsExactly(2L, 4L, 1L, 3L);
        }
    }

    @ParameterizedTest
    @CsvSource({"0.60, HIGH", "0.5999, MEDIUM", "0.35, MEDIUM", "0.3499, LOW", "0, LOW", "1, HIGH"})
    void callsAScoreByItsLevel(double score, Level level) {
        assertThat(new Levels(0.6, 0.35).of(score)).isEqualTo(level);
    }

    @ParameterizedTest
    @CsvSource({
        // kind, readiness, field
        ", 0.1136, 0.1590",
        "MANIFEST, 0.1136, 0.1590",
        "SOCIAL, 0.1136, 0.1590",
        "FUTURE, 0.0454, 0.2272",
    })
    void weighsReadinessLessAndFieldsMoreForNeedsOfTheFuture(@Nullable NeedKind kind, double readiness, double field) {
        var seed = candidate(1, 1, facts(Set.of("26020", "26", "D"), 4, null, Set.of(), null, Set.of(), false, NOW));
        var need = new Wishes(
                        Set.of("26020"),
                        Set.of("26020", "26", "D"),
                        new ReadinessRange(3, 6),
                        null,
                        Set.of(),
                        Set.of(),
                        false)
                .lookingAhead(kind, null);

        var points = rank(need, seed).getFirst().reasons();

        assertThat(points).extracting(Reason::signal).containsExactly("text", "field", "readiness", "freshness");
        assertThat(points.get(1).points()).isEqualTo(field);
        assertThat(points.get(2).points()).isEqualTo(readiness);
    }

    @Test
    void weighsAPairTheSameFromBothSides() {
        var weights = needWeights();

        assertThat(weights.of(asking(Wishes.NONE), candidate(needing(NeedKind.FUTURE, null))))
                .isEqualTo(weights.of(asking(Wishes.NONE.lookingAhead(NeedKind.FUTURE, null)), candidate(nothing())))
                .isNotEqualTo(weights.usual());
    }

    @Test
    void putsTheYoungBeforeEqualsWhenThatIsWishedAndOnlyThen() {
        var young = candidate(2, 0.5, ofTheYoung(true));
        var other = candidate(1, 0.5, ofTheYoung(false));

        var wished = rank(Wishes.NONE.preferringYoung(true), other, young);

        assertThat(wished).extracting(Ranked::candidate).containsExactly(young, other);
        assertThat(wished.getFirst().reasons().get(1))
                .satisfies(reason -> assertThat(reason.signal()).isEqualTo("young"))
                .satisfies(reason -> assertThat(reason.points()).isEqualTo(0.0798)); // 0.05 of 0.626
        assertThat(rank(Wishes.NONE, young, other))
                .extracting(Ranked::candidate)
                .containsExactly(other, young);
    }

    @Test
    void refusesSharesOutOfRange() {
        assertThatThrownBy(() -> weights().moving(1.1, "readiness", "field")).hasMessageContaining("non-negative");
        assertThat(weights().moving(1, "readiness", "field").byName().get("readiness"))
                .isZero();
    }

    @Test
    void refusesWeightsThatAreHalfRight() {
        assertThatThrownBy(() -> new Weights(changed("text", 0.7))).hasMessageContaining("sum to 1");
        assertThatThrownBy(() -> new Weights(changed("text", -0.1))).hasMessageContaining("non-negative");
        assertThatThrownBy(() -> new Weights(changed("luck", 0))).hasMessageContaining("luck");
        assertThatThrownBy(() -> new Weights(Map.of("text", 1.0))).hasMessageContaining("the signals are");
        assertThatThrownBy(() -> new Levels(0.3, 0.5)).hasMessageContaining("0.5");
    }

    private static Map<String, Double> changed(String name, double weight) {
        var changed = new HashMap<>(weights().byName());
        changed.put(name, weight);
        return changed;
    }

    private static List<Ranked> rank(Wishes wishes, Candidate... candidates) {
        return Ranking.of(asking(wishes), List.of(candidates), needWeights(), SIGNALS)
                .bestFirst();
    }
}
