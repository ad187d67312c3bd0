package kakehashi.consultation;

import static kakehashi.consultation.Asks.asked;
import static kakehashi.consultation.Asks.path;
import static kakehashi.consultation.Asks.step;
import static kakehashi.consultation.Asks.worked;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import kakehashi.deadline.DeadlineClock;
import kakehashi.testing.People;
import kakehashi.testing.Stored;
import org.junit.jupiter.api.Test;

/// The desk is reminded before its day, and the deputy is told after it, each once.
@QuarkusTest
class ConsultationClockTest {

    @Inject
    DeadlineClock clock;

    @Inject
    Stored stored;

    @Inject
    Heard heard;

    @Test
    void remindsOnceAndTellsOnceThatTheDayIsOver() {
        var asked = asked();
        String id = asked.path("id");

        comes(asked, "remind_at");
        clock.tick();
        clock.tick();
        assertThat(heard.of(id)).containsExactly("received", "reminded");

        comes(asked, "escalate_at");
        clock.tick();
        clock.tick();
        assertThat(heard.of(id)).containsExactly("received", "reminded", "overdue");
        assertThat(stored.one("select count(*) from audit where action = 'CONSULTATION_OVERDUE' and record = '%s'"
                        .formatted(id)))
                .isEqualTo("1");
        // what the clock does is no step: who reads it may go on
        assertThat(People.COMPANY.asks().get(path(asked)).<Integer>path("revision"))
                .isEqualTo(1);
    }

    @Test
    void leavesAloneWhatEnded() {
        var asked = asked();
        worked(step(asked, People.COORDINATOR, "ADVISED"), 200);

        comes(asked, "escalate_at");
        clock.tick();

        assertThat(heard.of(asked.path("id"))).containsExactly("received", "ADVISED");
    }

    private void comes(Response asked, String moment) {
        stored.execute(
                "update consultations set %1$s = now() - interval '1 minute', ticks_at = now() - interval '1 minute' where id = '%2$s'"
                        .formatted(moment, asked.<String>path("id")));
    }
}
