package kakehashi.page;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/// How the web side appears to the outside.
@ConfigMapping(prefix = "kakehashi.page")
interface PageConfig {

    /// Folder of the class path the built frontend lies in.
    @WithDefault("web")
    String frontend();
}
