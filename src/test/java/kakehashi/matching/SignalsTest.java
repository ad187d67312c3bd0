package kakehashi.matching;

import static java.util.Objects.requireNonNull;
import static kakehashi.matching.MatchingFixtures.asking;
import static kakehashi.matching.MatchingFixtures.at;
import static kakehashi.matching.MatchingFixtures.by;
import static kakehashi.matching.MatchingFixtures.candidate;
import static kakehashi.matching.MatchingFixtures.daysOld;
import static kakehashi.matching.MatchingFixtures.fields;
import static kakehashi.matching.MatchingFixtures.from;
import static kakehashi.matching.MatchingFixtures.inFields;
import static kakehashi.matching.MatchingFixtures.neededIn;
import static kakehashi.matching.MatchingFixtures.needing;
import static kakehashi.matching.MatchingFixtures.nothing;
import static kakehashi.matching.MatchingFixtures.ofTheYoung;
import static kakehashi.matching.MatchingFixtures.offering;
import static kakehashi.matching.MatchingFixtures.offeringReadiness;
import static kakehashi.matching.MatchingFixtures.readyAt;
import static kakehashi.matching.MatchingFixtures.readyBetween;
import static kakehashi.matching.MatchingFixtures.wanting;
import static kakehashi.matching.MatchingFixtures.wishingFor;
import static kakehashi.matching.MatchingFixtures.withRoom;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import kakehashi.matching.Justification.FieldLevel;
import kakehashi.matching.Justification.Nearness;
import kakehashi.researcher.Capacity;
import kakehashi.search.Candidate;
import kakehashi.search.Question;
import kakehashi.search.Wishes;
import kakehashi.shared.LocalizedText;
import kakehashi.shared.Mode;
import kakehashi.shared.ReadinessRange;
import kakehashi.shared.RecordKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignalsTest {

    private static final Wishes NOTHING_ASKED = Wishes.NONE;

    @ParameterizedTest
    @CsvSource({
        // offered, min, max, strength, gap
        "3, 3, 6, 1.00, 0",
        "6, 3, 6, 1.00, 0",
        "2, 3, 6, 0.75, 1",
        "7, 3, 6, 0.75, 1",
        "1, 3, 6, 0.50, 2",
        "9, 3, 6, 0.25, 3",
        "1, 5, 9, 0.00, 4",
        "1, 6, 9, 0.00, 5",
        "9, 3,  , 1.00, 0",
        "9,  , 3, 0.00, 6",
    })
    void readinessFallsAQuarterPerStepOutside(int offered, Integer min, Integer max, double strength, int gap) {
        var evidence = new ReadinessFit().measure(asking(readyBetween(min, max)), candidate(readyAt(offered)));

        assertThat(evidence.strength()).isEqualTo(strength);
        assertThat(evidence.because())
                .isEqualTo(new Justification.Readiness(offered, new ReadinessRange(min, max), gap, null));
    }

    @ParameterizedTest
    @CsvSource({"4, 1.00", "2, 0.75", "7, 0.75", "9, 0.25"})
    void readinessIsComparedFromTheSeedToTheNeedToo(int own, double strength) {
        var evidence = new ReadinessFit().measure(asking(offeringReadiness(own)), candidate(wanting(3, 6)));

        assertThat(evidence.strength()).isEqualTo(strength);
    }

    @Test
    void meaningCountsAsTheModelSays() {
        var near = new Candidate(new UUID(7, 1), RecordKind.SEED, 0, 0.8349, nothing());

        assertThat(new MeaningNearness().measure(asking(NOTHING_ASKED), near))
                .isEqualTo(new Evidence(0.8349, new Justification.LikeMeaning(0.83)));
        assertThat(new MeaningNearness().measure(asking(NOTHING_ASKED), candidate(nothing())))
                .isEqualTo(Evidence.silent());
    }

    @Test
    void readinessIsSilentWhenTheRecordSaysNothing() {
        assertThat(new ReadinessFit().measure(asking(readyBetween(3, 6)), candidate(nothing())))
                .isEqualTo(Evidence.silent());
        assertThat(new ReadinessFit().isAsked(asking(NOTHING_ASKED))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        // wanted, offered, strength, level
        "26020 26 D, 26020 26 D, 1.00, SMALL",
        "26020 26 D, 26010 26 D, 0.60, MEDIUM",
        "26020 26 D, 27010 27 D, 0.25, LARGE",
        "90010 1 23 61 A C J, 61010 61 J, 0.60, MEDIUM",
        "26020 26 D NANO_MATERIALS, NANO_MATERIALS, 0.25, LARGE",
    })
    void fieldCountsByTheNearestLevel(String wanted, String offered, double strength, FieldLevel level) {
        var evidence = new FieldOverlap(MatchingFixtures.FIELDS)
                .measure(asking(inFields(wanted.split(" "))), candidate(fields(offered.split(" "))));

        assertThat(evidence.strength()).isEqualTo(strength);
        assertThat(((Justification.SharedFields) evidence.because()).level()).isEqualTo(level);
    }

    @Test
    void fieldNamesWhatIsShared() {
        var evidence = new FieldOverlap(MatchingFixtures.FIELDS)
                .measure(asking(inFields("26020", "26", "D")), candidate(fields("26020", "26", "D")));

        assertThat(evidence.because())
                .isEqualTo(new Justification.SharedFields(
                        FieldLevel.SMALL,
                        List.of(new Justification.SharedField("26020", LocalizedText.ja("無機材料および物性関連")))));
    }

    @Test
    void fieldEarnsNothingWithoutAnyInCommon() {
        var signal = new FieldOverlap(MatchingFixtures.FIELDS);

        assertThat(signal.measure(asking(inFields("26020", "26", "D")), candidate(fields("18020", "18", "C"))))
                .isEqualTo(Evidence.silent());
        assertThat(signal.measure(asking(inFields("26020", "26", "D")), candidate(nothing())))
                .isEqualTo(Evidence.silent());
        assertThat(signal.isAsked(asking(NOTHING_ASKED))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        // wanted, offered, strength, nearness
        "04, 04, 1.0, SAME",
        "04, 03, 0.5, BLOCK",
        "04, 13, 0.0, FAR",
        "13 04, 02, 0.5, BLOCK",
        "13 04, 13, 1.0, SAME",
        "40, 40, 1.0, SAME",
        "40, 41, 0.0, FAR",
    })
    void regionCountsSamePrefectureAndSameBlock(String wanted, String offered, double strength, Nearness nearness) {
        var evidence = new RegionNearness(MatchingFixtures.BLOCKS)
                .measure(asking(from(wanted.split(" "))), candidate(at(offered)));

        assertThat(evidence.strength()).isEqualTo(strength);
        assertThat(evidence.because())
                .isEqualTo(new Justification.Region(
                        offered, Stream.of(wanted.split(" ")).sorted().toList(), nearness));
    }

    @Test
    void regionFollowsTheWishOfANeedRatherThanItsPlace() {
        var evidence = new RegionNearness(MatchingFixtures.BLOCKS)
                .measure(asking(from("04")), candidate(wishingFor("13", "03", "14")));

        assertThat(evidence.because()).isEqualTo(new Justification.Region("04", List.of("03", "14"), Nearness.BLOCK));
    }

    @Test
    void regionIsSilentWithoutAPlace() {
        var signal = new RegionNearness(MatchingFixtures.BLOCKS);

        assertThat(signal.measure(asking(from("04")), candidate(at(null)))).isEqualTo(Evidence.silent());
        assertThat(signal.isAsked(asking(NOTHING_ASKED))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        // wanted, offered, strength
        "JOINT_RESEARCH, JOINT_RESEARCH NDA, 1.0",
        "JOINT_RESEARCH NDA, JOINT_RESEARCH, 0.5",
        "JOINT_RESEARCH, NDA, 0.0",
    })
    void modeCountsTheShareOfTheWantedOnes(String wanted, String offered, double strength) {
        var evidence = new ModeOverlap().measure(asking(by(modes(wanted))), candidate(offering(modes(offered))));

        assertThat(evidence.strength()).isEqualTo(strength);
    }

    @Test
    void modeIsSilentWhenNothingIsOffered() {
        assertThat(new ModeOverlap().measure(asking(by(Mode.NDA)), candidate(nothing())))
                .isEqualTo(Evidence.silent());
        assertThat(new ModeOverlap().isAsked(asking(NOTHING_ASKED))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        // days, strength
        "-1, 1.0000",
        "0, 1.0000",
        "365, 1.0000",
        "366, 0.9993",
        "1095, 0.5000",
        "1824, 0.0007",
        "1825, 0.0000",
        "9000, 0.0000",
    })
    void freshnessFallsFromOneYearToFive(long days, double strength) {
        var evidence = new Freshness().measure(asking(NOTHING_ASKED), candidate(daysOld(days)));

        assertThat(evidence.strength()).isCloseTo(strength, within(0.0001));
        assertThat(((Justification.Fresh) evidence.because()).days()).isEqualTo(Math.max(0, days));
    }

    @ParameterizedTest
    @CsvSource({
        // months, readiness, strength, too early
        "11, 3, 0, true",
        "1, 1, 0, true",
        "11, 4, 1, false",
        "11, 9, 1, false",
    })
    void horizonWarnsAHastyNeedOfAnEarlySeed(int months, int readiness, double strength, boolean tooEarly) {
        var evidence = new HorizonFit().measure(asking(neededIn(months)), candidate(readyAt(readiness)));

        assertThat(evidence).isEqualTo(new Evidence(strength, new Justification.Horizon(months, readiness, tooEarly)));
    }

    @ParameterizedTest
    @CsvSource({
        // months, readiness, strength, too early
        "11, 3, 0, true",
        "12, 3, 1, false",
        "36, 1, 1, false",
    })
    void horizonWarnsAnEarlySeedOfAHastyNeed(int months, int readiness, double strength, boolean tooEarly) {
        var evidence = new HorizonFit().measure(asking(offeringReadiness(readiness)), candidate(needing(null, months)));

        assertThat(evidence).isEqualTo(new Evidence(strength, new Justification.Horizon(months, readiness, tooEarly)));
    }

    @Test
    void horizonIsAskedOnlyByWhoCanBeTooHastyOrTooEarly() {
        var signal = new HorizonFit();

        assertThat(signal.isAsked(asking(neededIn(11)))).isTrue();
        assertThat(signal.isAsked(asking(neededIn(12)))).isFalse();
        assertThat(signal.isAsked(asking(offeringReadiness(3)))).isTrue();
        assertThat(signal.isAsked(asking(offeringReadiness(4)))).isFalse();
        assertThat(signal.isAsked(asking(NOTHING_ASKED))).isFalse();
        assertThat(signal.isAsked(askingFor(RecordKind.RESEARCHER, neededIn(11))))
                .isFalse();
        assertThat(signal.measure(asking(neededIn(6)), candidate(nothing()))).isEqualTo(Evidence.silent());
    }

    @ParameterizedTest
    @CsvSource({
        // state, days ago, strength; empty: says nothing
        "OPEN, 0, 1",
        "OPEN, 365, 1",
        "OPEN, 366, ",
        "LIMITED, 30, 0.5",
        "FULL, 30, 0",
        "FULL, 400, ",
    })
    void capacityCountsAWordOfTheLastYear(Capacity.State state, long daysAgo, @Nullable Double strength) {
        var facts = withRoom(state, daysAgo);

        var evidence = new SpareCapacity().measure(asking(by(Mode.JOINT_RESEARCH)), candidate(facts));

        assertThat(evidence)
                .isEqualTo(
                        strength == null
                                ? Evidence.silent()
                                : new Evidence(
                                        strength,
                                        new Justification.SpareCapacity(
                                                state,
                                                requireNonNull(facts.capacity()).asOf())));
    }

    @ParameterizedTest
    @CsvSource({
        // wanted, by, asked
        "SEED, JOINT_RESEARCH, true",
        "RESEARCHER, TECHNICAL_CONSULTATION, true",
        "SEED, PATENT_LICENSE, false",
        "SEED, PATENT_LICENSE CROSS_APPOINTMENT, true",
        "NEED, JOINT_RESEARCH, false",
    })
    void capacityIsAskedForWorkThatTakesTime(RecordKind of, String modes, boolean isAsked) {
        assertThat(new SpareCapacity().isAsked(askingFor(of, by(modes(modes))))).isEqualTo(isAsked);
    }

    @ParameterizedTest
    @CsvSource({"true, 1", "false, 0"})
    void youngGivesABonusToTheYoung(boolean young, double strength) {
        assertThat(new Youth().measure(asking(preferringYoung()), candidate(ofTheYoung(young))))
                .isEqualTo(new Evidence(strength, new Justification.Youth(young)));
    }

    @Test
    void youngIsAskedOnlyWhenWished() {
        var signal = new Youth();

        assertThat(signal.isAsked(asking(preferringYoung()))).isTrue();
        assertThat(signal.isAsked(asking(NOTHING_ASKED))).isFalse();
        assertThat(signal.isAsked(askingFor(RecordKind.NEED, preferringYoung())))
                .isFalse();
    }

    @Test
    void textTakesTheStrengthOfTheIndex() {
        assertThat(new TextRelevance()
                        .measure(asking(NOTHING_ASKED), candidate(1, 0.37, nothing()))
                        .strength())
                .isEqualTo(0.37);
    }

    private static Wishes preferringYoung() {
        return NOTHING_ASKED.preferringYoung(true);
    }

    private static Question askingFor(RecordKind of, Wishes wishes) {
        var question = asking(wishes);
        return new Question(of, question.wording(), wishes, question.asOf(), question.limit());
    }

    private static Mode[] modes(String names) {
        return Set.of(names.split(" ")).stream().map(Mode::valueOf).toArray(Mode[]::new);
    }
}
