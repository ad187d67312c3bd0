package kakehashi.disclosure;

import jakarta.ws.rs.Path;
import kakehashi.access.Callers;
import kakehashi.need.Needs;

/// Who is tied to a need.
@Path("/api/v1/needs/{id}/ties")
class NeedTiesResource extends TiesResource {

    NeedTiesResource(Needs needs, Disclosure disclosure, Bonds bonds, TieViews views, Callers callers) {
        super(needs, disclosure, bonds, views, callers);
    }
}
