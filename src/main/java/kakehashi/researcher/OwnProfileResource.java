package kakehashi.researcher;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Path;
import kakehashi.access.Callers;

/// The caller's own profile as theirs, not as their organization's.
@Path("/api/v1")
class OwnProfileResource {

    private final OwnProfile profile;
    private final Callers callers;

    OwnProfileResource(OwnProfile profile, Callers callers) {
        this.profile = profile;
        this.callers = callers;
    }

    /// Erases the caller's own profile with all its versions. There is no way back.
    @DELETE
    @Path("/account/profile")
    public void erase() {
        profile.erase(callers.signedInOrRefused());
    }
}
