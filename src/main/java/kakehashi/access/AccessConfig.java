package kakehashi.access;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/// What the operator decides about access.
@ConfigMapping(prefix = "access")
interface AccessConfig {

    /// Whether one person may release a need or a seed that they themselves handed over; otherwise it takes two.
    @WithDefault("false")
    boolean oneReleases();

    /// Whether the product may come to the database as its owner or as a superuser. A superuser is held off by no wall
    /// in the database: then the product's own is the only one.
    @WithDefault("false")
    boolean ownerServes();
}
