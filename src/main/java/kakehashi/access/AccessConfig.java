package kakehashi.access;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/// What the operator decides about access.
@ConfigMapping(prefix = "access")
interface AccessConfig {

    /// Whether one person may release a need or a seed that they themselves handed over; otherwise it takes two.
    @WithDefault("false")
    boolean oneReleases();
}
