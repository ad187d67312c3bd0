package kakehashi.seed;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

@Path("/hidden")
class HiddenResource {
    @GET
    String neverFound() {
        return "";
    }
}
