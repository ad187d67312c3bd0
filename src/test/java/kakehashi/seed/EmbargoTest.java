package kakehashi.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import kakehashi.access.State;
import kakehashi.problem.Refused;
import kakehashi.publication.Change;
import kakehashi.publication.PublicationRefusal;
import kakehashi.shared.Marking;
import kakehashi.shared.Reach;
import kakehashi.shared.Stage;
import kakehashi.testing.Sheets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A seed that is secret until a day.
class EmbargoTest {

    private static final Instant NOW = Instant.parse("2026-11-29T00:00:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2026-11-29");

    private final Seed seed = shared(Reach.EMBARGO);

    @Test
    void lastsUntilItsDay() {
        assertThat(seed.endEmbargo(new Embargo(TODAY.plusDays(1), Reach.INTERNAL), TODAY, NOW))
                .isEqualTo(Change.EMBARGO_DATED);

        assertThat(seed.state()).isEqualTo(State.EMBARGO);
        assertThat(seed.embargo()).isEqualTo(new Embargo(TODAY.plusDays(1), Reach.INTERNAL));
        assertThat(seed.revision()).isEqualTo(4);
    }

    @Test
    void isOverOnItsDay() {
        seed.endEmbargo(new Embargo(TODAY, Reach.PARTNER), TODAY, NOW);

        assertThat(seed.state()).isEqualTo(State.PARTNER);
        assertThat(Marking.of(seed.stage(), seed.reach())).isEqualTo(Marking.CONFIDENTIAL);
        assertThat(seed.embargo()).isNull();
    }

    @Test
    void mayEndOnAnotherDayAsLongAsItLasts() {
        seed.endEmbargo(new Embargo(TODAY.plusDays(1), Reach.INTERNAL), TODAY, NOW);
        seed.endEmbargo(new Embargo(TODAY.plusDays(90), Reach.PARTNER), TODAY, NOW);

        assertThat(seed.embargo()).isEqualTo(new Embargo(TODAY.plusDays(90), Reach.PARTNER));
    }

    @Test
    void hasNoDayBeforeToday() {
        assertThatThrownBy(() -> seed.endEmbargo(new Embargo(TODAY.minusDays(1), Reach.INTERNAL), TODAY, NOW))
                .extracting(refused -> ((Refused) refused).refusal())
                .isEqualTo(new SeedRefusal.DayIsPast(TODAY.toString()));

        assertThat(seed.embargo()).isNull();
        assertThat(seed.revision()).isEqualTo(3);
    }

    /// A day publishes nothing, and what is meant for invited people is no reach of seeds.
    @ParameterizedTest
    @EnumSource(
            value = Reach.class,
            names = {"INVITED", "EMBARGO", "MEMBERS"})
    void endsInTheHouseOrAmongPartners(Reach afterwards) {
        assertThatThrownBy(() -> seed.endEmbargo(new Embargo(TODAY, afterwards), TODAY, NOW))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal()).isInstanceOf(PublicationRefusal.WrongReach.class));
    }

    @Test
    void endsOnlyWhereItIs() {
        assertThatThrownBy(() -> shared(Reach.INTERNAL).endEmbargo(new Embargo(TODAY, Reach.PARTNER), TODAY, NOW))
                .extracting(refused -> ((Refused) refused).refusal())
                .isEqualTo(new SeedRefusal.NotUnderEmbargo());
    }

    /// What was over begins anew, without the old day.
    @Test
    void isForgottenWhenTheSeedMovesOn() {
        seed.endEmbargo(new Embargo(TODAY, Reach.INTERNAL), TODAY, NOW);
        seed.share(Reach.EMBARGO, NOW);

        assertThat(seed.state()).isEqualTo(State.EMBARGO);
        assertThat(seed.embargo()).isNull();

        seed.endEmbargo(new Embargo(TODAY.plusDays(1), Reach.INTERNAL), TODAY, NOW);
        seed.publish(NOW);

        assertThat(seed.stage()).isEqualTo(Stage.PUBLISHED);
        assertThat(seed.embargo()).isNull();
    }

    private static Seed shared(Reach reach) {
        var sheet = new ObjectMapper().convertValue(Sheets.aSeed(), SeedSheet.class);
        var seed = new Seed(new UUID(0, 1), new UUID(0, 2), null, sheet, NOW);
        seed.submit(null, NOW);
        seed.share(reach, NOW);
        return seed;
    }
}
