package kakehashi.access;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/// How fast one address may ask, in calls within a minute; 0 is as fast as it likes.
@ConfigMapping(prefix = "kakehashi.pace")
interface PaceConfig {

    /// Searches, matches and completions of whoever is not signed in.
    @WithDefault("1200")
    int questions();

    /// Tries at the login form of the demonstration.
    @WithDefault("300")
    int signIns();
}
