package kakehashi.disclosure;

import jakarta.ws.rs.Path;
import java.time.Clock;
import kakehashi.access.Callers;
import kakehashi.seed.Seeds;

/// The acceptance of the agreement that binds the caller to a seed.
@Path("/api/v1/seeds/{id}/acceptance")
class SeedAcceptanceResource extends AcceptanceResource {

    SeedAcceptanceResource(Seeds seeds, Disclosure disclosure, Callers callers, Clock clock) {
        super(seeds, disclosure, callers, clock);
    }
}
