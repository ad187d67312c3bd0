package kakehashi.clearance.form;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Period;
import java.util.Optional;

/// What the operator decides about the check before details flow.
@ConfigMapping(prefix = "clearance")
public interface ClearanceConfig {

    /// Folder with further forms and versions of lists, files `*.txt` in the form of ours. Read at the start.
    Optional<String> directory();

    /// How long a decided check is kept after its end, never less than seven years.
    @WithDefault("P7Y")
    Period keep();
}
