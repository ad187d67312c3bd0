package kakehashi.page;

import io.quarkus.logging.Log;
import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/// What absolute addresses begin with. A name that somebody else put into the request never gets into a page.
@Singleton
public class PublicAddress {

    /// This machine, as its own people call it.
    private static final Pattern OWN = Pattern.compile("(localhost|127\\.0\\.0\\.1|\\[::1])(:\\d{1,5})?");

    private final PageConfig config;
    private final int port;

    PublicAddress(PageConfig config, @ConfigProperty(name = "quarkus.http.port") int port) {
        this.config = config;
        this.port = port;
    }

    /// @param host as the request names it
    /// @return scheme, name and port, without a slash at the end
    public String of(@Nullable String host) {
        if (config.address().isPresent()) {
            return config.address().get().toString().replaceFirst("/+$", "");
        }
        boolean own = host != null && OWN.matcher(host).matches();
        return "http://" + (own ? host : "localhost:" + port);
    }

    void warn(@Observes StartupEvent started) {
        boolean atHome = ConfigUtils.isProfileActive("demo") || LaunchMode.current() != LaunchMode.NORMAL;
        if (config.address().isEmpty() && !atHome) {
            Log.warn("kakehashi.page.address is not set: search engines and link previews will be sent to localhost");
        }
    }
}
