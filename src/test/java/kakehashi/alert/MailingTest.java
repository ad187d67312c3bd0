package kakehashi.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailingTest {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    /// 2026-11-20 is a Friday.
    @ParameterizedTest
    @CsvSource({
        // mailing, now, next
        "DAILY, 2026-11-19T21:59:59Z, 2026-11-19T22:00:00Z",
        "DAILY, 2026-11-19T22:00:00Z, 2026-11-20T22:00:00Z",
        "DAILY, 2026-11-19T22:00:01Z, 2026-11-20T22:00:00Z",
        "WEEKLY, 2026-11-20T00:00:00Z, 2026-11-22T22:00:00Z",
        "WEEKLY, 2026-11-22T21:59:59Z, 2026-11-22T22:00:00Z",
        "WEEKLY, 2026-11-22T22:00:00Z, 2026-11-29T22:00:00Z",
    })
    void isDueAtTheNextStrokeOfTheHourInJapan(Mailing mailing, Instant now, Instant next) {
        assertThat(mailing.next(now, 7, JAPAN)).isEqualTo(next);
    }

    @Test
    void isNeverDueWhenOff() {
        assertThat(Mailing.OFF.next(Instant.EPOCH, 7, JAPAN)).isNull();
    }
}
