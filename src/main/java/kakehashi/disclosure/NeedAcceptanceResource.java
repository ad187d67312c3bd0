package kakehashi.disclosure;

import jakarta.ws.rs.Path;
import java.time.Clock;
import kakehashi.access.Callers;
import kakehashi.need.Needs;

/// The acceptance of the agreement that binds the caller to a need.
@Path("/api/v1/needs/{id}/acceptance")
class NeedAcceptanceResource extends AcceptanceResource {

    NeedAcceptanceResource(Needs needs, Disclosure disclosure, Callers callers, Clock clock) {
        super(needs, disclosure, callers, clock);
    }
}
