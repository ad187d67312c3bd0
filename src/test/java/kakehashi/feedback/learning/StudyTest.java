package kakehashi.feedback.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import kakehashi.matching.Weights;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Judgments whose true weights are known.
class StudyTest {

    /// Nobody here judges by the signals that weigh nothing.
    private static final Weights CONFIGURED = new Weights(Map.of(
            "text",
            0.6,
            "field",
            0.14,
            "readiness",
            0.1,
            "region",
            0.04,
            "mode",
            0.08,
            "freshness",
            0.04,
            "meaning",
            0.0,
            "horizon",
            0.0,
            "capacity",
            0.0,
            "young",
            0.0));

    /// People who look at fields and modes first.
    private static final Map<String, Double> TRUTH =
            Map.of("text", 0.2, "field", 0.4, "readiness", 0.1, "region", 0.05, "mode", 0.2, "freshness", 0.05);

    private final Study study = new Study(CONFIGURED, config());

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void recoversTheWeightsThatPeopleJudgeBy(long luck) {
        var better = (Outcome.Better) study.of(new Judges(luck, TRUTH).opinions(600));

        TRUTH.forEach((signal, weight) ->
                assertThat(better.weights().byName().get(signal)).as(signal).isCloseTo(weight, within(0.07)));
        assertThat(better.gain().mean()).isGreaterThan(0.1);
        assertThat(better.seen()).isEqualTo(new Seen(3600, 25, better.seen().asked()));
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 80, 200})
    void comesNearerWithEveryJudgment(int asked) {
        double few = distance(study.of(new Judges(5, TRUTH).opinions(asked)));
        double many = distance(study.of(new Judges(5, TRUTH).opinions(asked * 5)));

        assertThat(many).isLessThan(few);
    }

    /// At two standard errors chance alone passes about once in forty; none of these forty needs to, one or two may.
    @Test
    void staysOffWhenPeopleThrowDice() {
        int on = 0;
        for (long luck = 0; luck < 40; luck++) {
            var outcome = study.of(Judges.withoutTaste(luck).opinions(60));
            on += outcome instanceof Outcome.Better ? 1 : 0;
        }

        assertThat(on).isLessThanOrEqualTo(2);
    }

    @Test
    void staysOffWhenPeopleJudgeAsConfigured() {
        var outcome = study.of(new Judges(1, CONFIGURED.byName()).opinions(300));

        assertThat(outcome).isInstanceOf(Outcome.WithinNoise.class);
    }

    @Test
    void learnsNothingFromTooFewJudgmentsPeopleOrRecords() {
        var enough = new Judges(1, TRUTH).opinions(60);

        assertThat(study.of(List.of())).isEqualTo(new Outcome.TooFew(new Seen(0, 0, 0)));
        assertThat(study.of(enough.subList(0, 199))).isInstanceOf(Outcome.TooFew.class);
        assertThat(study.of(onlyPerson(enough))).isInstanceOf(Outcome.TooFew.class);
        assertThat(study.of(enough.stream().filter(Opinion::kept).toList())).isInstanceOf(Outcome.TooFew.class);
        assertThat(study.of(enough)).isNotInstanceOf(Outcome.TooFew.class);
    }

    @Test
    void givesTheSameOutcomeInWhateverOrderTheOpinionsCome() {
        var opinions = new ArrayList<>(new Judges(4, TRUTH).opinions(100));
        var first = (Outcome.Better) study.of(opinions);
        Collections.shuffle(opinions, new Random(1));

        assertThat(((Outcome.Better) study.of(opinions)).weights()).isEqualTo(first.weights());
    }

    /// Every signal keeps a point, and text can always be asked.
    @Test
    void silencesNoSignalThatIsConfigured() {
        var freshOnly = new Judges(2, Map.of("freshness", 1.0)).opinions(400);

        var better = (Outcome.Better) study.of(freshOnly);

        assertThat(better.weights().byName().get("freshness")).isGreaterThan(0.5);
        assertThat(TRUTH.keySet())
                .allSatisfy(signal ->
                        assertThat(better.weights().byName().get(signal)).isPositive());
    }

    @Test
    void comparesOnlyWhatOnePersonJudgedForOneRecordByTheSameSignals() {
        var asked = new UUID(1, 1);
        var person = new UUID(2, 1);
        var kept = new Opinion(asked, person, true, Map.of("text", 0.9));

        assertThat(pairs(kept, new Opinion(asked, person, false, Map.of("text", 0.4))))
                .isEqualTo(1);
        assertThat(pairs(kept, new Opinion(asked, new UUID(2, 2), false, Map.of("text", 0.4))))
                .isZero();
        assertThat(pairs(kept, new Opinion(new UUID(1, 2), person, false, Map.of("text", 0.4))))
                .isZero();
        assertThat(pairs(kept, new Opinion(asked, person, false, Map.of("text", 0.4, "mode", 1.0))))
                .isZero();
        assertThat(pairs(kept, new Opinion(asked, person, true, Map.of("text", 0.4))))
                .isZero();
    }

    @Test
    void refusesFoldsThatLeaveNothingToLearnFrom() {
        assertThatThrownBy(() -> new Study(CONFIGURED, config("folds", "1"))).hasMessageContaining("folds (1)");
        assertThatThrownBy(() -> new Study(CONFIGURED, config("asked", "4"))).hasMessageContaining("asked (4)");
    }

    private static int pairs(Opinion... opinions) {
        return Preference.among(List.of(opinions), Judges.SIGNALS).size();
    }

    private static List<Opinion> onlyPerson(List<Opinion> opinions) {
        return opinions.stream()
                .map(each -> new Opinion(each.asked(), new UUID(0, 1), each.kept(), each.strengths()))
                .toList();
    }

    /// Greatest distance from the truth; that of the configured weights when nothing was learned.
    private static double distance(Outcome outcome) {
        var weights = outcome instanceof Outcome.Better better ? better.weights() : CONFIGURED;
        return TRUTH.entrySet().stream()
                .mapToDouble(each -> Math.abs(each.getValue() - weights.byName().getOrDefault(each.getKey(), 0.0)))
                .max()
                .orElseThrow();
    }

    private static LearningConfig config(String... change) {
        var values =
                change.length == 0 ? Map.<String, String>of() : Map.of("feedback.learning." + change[0], change[1]);
        return new SmallRyeConfigBuilder()
                .withSources(new PropertiesConfigSource(values, "test", 500))
                .withMapping(LearningConfig.class)
                .build()
                .getConfigMapping(LearningConfig.class);
    }
}
