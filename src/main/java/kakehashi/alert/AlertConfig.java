package kakehashi.alert;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;
import kakehashi.matching.Level;

/// What is news, and when it is sent.
@ConfigMapping(prefix = "alert")
public interface AlertConfig {

    /// The lowest level at which a record fits a record: `HIGH`, `MEDIUM` or `LOW`.
    @WithDefault("MEDIUM")
    Level leastLevel();

    /// Greatest number of subscriptions one person has.
    @WithDefault("50")
    int subscriptions();

    /// Greatest number of changed records that the subscriptions are asked of at once.
    @WithDefault("500")
    int batch();

    /// How long alerts are kept, and how long the link in a mail works.
    @WithDefault("P90D")
    Duration keep();

    /// Who sends the mail; without it none is sent.
    Optional<String> mailFrom();

    /// The hour of the day at which mail is sent, 0 to 23.
    @WithDefault("7")
    int mailHour();

    /// Where that hour strikes.
    @WithDefault("Asia/Tokyo")
    ZoneId mailZone();

    /// Greatest number of records in one mail; the others are in the app.
    @WithDefault("20")
    int mailRecords();
}
