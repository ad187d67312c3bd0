package kakehashi.disclosure.ticket;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/// What the operator decides about tickets.
@ConfigMapping(prefix = "ticket")
interface TicketConfig {

    /// How long a ticket opens a record, from the grant on; more than nothing and at most four hours.
    @WithDefault("PT4H")
    Duration lasts();
}
