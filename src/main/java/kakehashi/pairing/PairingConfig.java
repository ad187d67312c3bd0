package kakehashi.pairing;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.time.ZoneId;
import kakehashi.matching.Level;

/// When pairs are found, and which are shown.
@ConfigMapping(prefix = "pairing")
public interface PairingConfig {

    /// The hour of the day from which on the pairs of that day are found, 0 to 23.
    @WithDefault("2")
    int hour();

    /// Where that hour strikes.
    @WithDefault("Asia/Tokyo")
    ZoneId zone();

    /// How long pairs of unchanged records are left to stand before all are weighed anew.
    @WithDefault("P7D")
    Duration wholeAfter();

    /// The lowest level at which a pair is shown: `HIGH`, `MEDIUM` or `LOW`.
    @WithDefault("MEDIUM")
    Level leastLevel();
}
