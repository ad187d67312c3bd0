package kakehashi.deadline;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.MonthDay;
import java.time.ZoneId;

/// How long people have to answer, and what happens when they do not.
@ConfigMapping(prefix = "deadline")
interface DeadlineConfig {

    /// Working days to answer where a desk promises nothing else, 1 to 30.
    @WithDefault("5")
    @Min(1)
    @Max(30)
    int answerWithin();

    /// Working days after the day on which an answer was due until a request is over by itself, 1 to 60.
    @WithDefault("5")
    @Min(1)
    @Max(60)
    int expiresAfter();

    /// The hour of the day at which people are reminded, 0 to 23.
    @WithDefault("9")
    @Min(0)
    @Max(23)
    int remindHour();

    /// Where days begin and end.
    @WithDefault("Asia/Tokyo")
    ZoneId zone();

    /// First day of the turn of the year on which nobody works. Source: 行政機関の休日に関する法律 (昭和63年法律第91号).
    @WithDefault("--12-29")
    MonthDay newYearFrom();

    /// Last day of it, in January.
    @WithDefault("--01-03")
    MonthDay newYearTo();
}
