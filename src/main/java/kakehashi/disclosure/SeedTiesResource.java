package kakehashi.disclosure;

import jakarta.ws.rs.Path;
import kakehashi.access.Callers;
import kakehashi.seed.Seeds;

/// Who is tied to a seed.
@Path("/api/v1/seeds/{id}/ties")
class SeedTiesResource extends TiesResource {

    SeedTiesResource(Seeds seeds, Disclosure disclosure, Bonds bonds, TieViews views, Callers callers) {
        super(seeds, disclosure, bonds, views, callers);
    }
}
