package kakehashi.disclosure.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import kakehashi.need.SomeNeed;
import kakehashi.problem.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TicketTest {

    private static final Instant ASKED = Instant.parse("2026-11-28T00:00:00Z");
    private static final Instant DECIDED = ASKED.plus(Duration.ofHours(1));
    private static final Duration LASTS = Duration.ofHours(4);
    private static final UUID ASKER = new UUID(1, 1);
    private static final UUID OTHER = new UUID(1, 2);
    private static final UUID THIRD = new UUID(1, 3);

    /// What somebody may try.
    enum Step {
        GRANT,
        REFUSE,
        END
    }

    private final Ticket ticket = new Ticket(SomeNeed.draft(new UUID(2, 2), ASKED), "裁判所の命令", ASKER, ASKED);

    /// Every step from every state: where it leads, or by which refusal it leads nowhere.
    @ParameterizedTest
    @CsvSource({
        // from,  hours later, step,  leads to
        "OPEN,    1,  GRANT,  GRANTED",
        "OPEN,    1,  REFUSE, REFUSED",
        "OPEN,    1,  END,    ticket-not-granted",
        "OPEN,    23, GRANT,  GRANTED",
        "EXPIRED, 24, GRANT,  ticket-request-expired",
        "EXPIRED, 24, REFUSE, ticket-request-expired",
        "EXPIRED, 24, END,    ticket-not-granted",
        "REFUSED, 2,  GRANT,  ticket-already-decided",
        "REFUSED, 2,  REFUSE, ticket-already-decided",
        "REFUSED, 2,  END,    ticket-not-granted",
        "REFUSED, 99, GRANT,  ticket-already-decided",
        "GRANTED, 2,  GRANT,  ticket-already-decided",
        "GRANTED, 2,  REFUSE, ticket-already-decided",
        "GRANTED, 2,  END,    ENDED",
        "ENDED,   5,  GRANT,  ticket-already-decided",
        "ENDED,   5,  REFUSE, ticket-already-decided",
        "ENDED,   5,  END,    ticket-already-ended",
    })
    void takesTheseStepsAndNoOthers(TicketState from, int hours, Step step, String leadsTo) {
        var now = ASKED.plus(Duration.ofHours(hours));
        lead(from);
        assertThat(ticket.at(now)).isEqualTo(from);

        var led = tried(step, OTHER, now);

        assertThat(led).isEqualTo(leadsTo);
        if (leadsTo.startsWith("ticket-")) {
            assertThat(ticket.at(now)).isEqualTo(from);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"GRANT", "REFUSE"})
    void isNeverDecidedByWhoAsked(Step step) {
        assertThat(tried(step, ASKER, DECIDED)).isEqualTo("ticket-own-request");
        assertThat(ticket.at(DECIDED)).isEqualTo(TicketState.OPEN);
        assertThat(ticket.decidedBy).isNull();
    }

    @Test
    void lastsFromTheGrantToTheMinute() {
        lead(TicketState.GRANTED);

        var end = DECIDED.plus(LASTS);
        assertThat(ticket.until).isEqualTo(end);
        assertThat(ticket.at(end.minusMillis(1))).isEqualTo(TicketState.GRANTED);
        assertThat(ticket.at(end)).isEqualTo(TicketState.ENDED);
        assertThat(ticket.endedBy).isNull();
    }

    @Test
    void keepsWhoEndedIt() {
        lead(TicketState.GRANTED);
        ticket.end(THIRD, DECIDED.plusSeconds(1));

        assertThat(ticket.at(DECIDED.plusSeconds(1))).isEqualTo(TicketState.ENDED);
        assertThat(ticket.endedBy).isEqualTo(THIRD);
    }

    @Test
    void isOfTheTwo() {
        lead(TicketState.GRANTED);

        assertThat(ticket.isOf(ASKER)).isTrue();
        assertThat(ticket.isOf(OTHER)).isTrue();
        assertThat(ticket.isOf(THIRD)).isFalse();
        assertThat(ticket.isOf(null)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"OPEN, 1, true", "EXPIRED, 24, false", "REFUSED, 2, false", "GRANTED, 2, true", "ENDED, 5, false"})
    void isLiveWhileItMayOpenSomething(TicketState state, int hours, boolean live) {
        lead(state);

        assertThat(ticket.isLive(ASKED.plus(Duration.ofHours(hours)))).isEqualTo(live);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT4H", "PT1M", "PT3H59M"})
    void mayLastFourHoursOrLess(Duration lasts) {
        BreakGlass.requireShort(lasts);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT4H0.001S", "P1D", "PT0S", "PT-1H"})
    void neverLastsLongerNorNoTime(Duration lasts) {
        assertThatThrownBy(() -> BreakGlass.requireShort(lasts))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("ticket.lasts is " + lasts);
    }

    private void lead(TicketState to) {
        switch (to) {
            case OPEN, EXPIRED -> {
                // as it was made
            }
            case REFUSED -> ticket.refuse(OTHER, DECIDED);
            case GRANTED, ENDED -> ticket.grant(OTHER, LASTS, DECIDED);
        }
    }

    /// The state it led to, or the code of the refusal.
    private String tried(Step step, UUID by, Instant now) {
        try {
            switch (step) {
                case GRANT -> ticket.grant(by, LASTS, now);
                case REFUSE -> ticket.refuse(by, now);
                case END -> ticket.end(by, now);
            }
            return ticket.at(now).name();
        } catch (Refused refused) {
            return refused.refusal().code();
        }
    }
}
