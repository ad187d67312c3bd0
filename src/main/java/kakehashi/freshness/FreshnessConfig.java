package kakehashi.freshness;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/// How long what a record says is taken to be right.
@ConfigMapping(prefix = "freshness")
interface FreshnessConfig {

    /// Months after which a record that nobody looked after is stale, 1 to 60.
    @WithDefault("12")
    @Min(1)
    @Max(60)
    int months();

    /// Days after its keepers were asked until a record that nobody confirms is hidden, 0 to 365; 0 hides none.
    @WithDefault("30")
    @Min(0)
    @Max(365)
    int hideAfterDays();
}
