package kakehashi.page;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.util.Optional;

/// How the web side appears to the outside.
@ConfigMapping(prefix = "kakehashi.page")
interface PageConfig {

    /// Public address without a path: scheme, name and port, what absolute links begin with. When it is not set
    /// they begin with the address asked for if that is this machine, else with localhost and the port.
    Optional<URI> address();

    /// Folder of the class path the built frontend lies in.
    @WithDefault("web")
    String frontend();

    /// Greatest number of records in one site map; each has two addresses, and 50,000 addresses are allowed.
    @WithDefault("20000")
    int recordsPerSiteMap();
}
