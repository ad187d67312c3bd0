package kakehashi.page;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/// What search engines ask for first.
@Path("/")
class RobotResource {

    private static final String XML = "application/xml;charset=UTF-8";
    private static final String FOR_AN_HOUR = "public, max-age=3600";

    private final SiteMap map;
    private final PublicAddress address;

    RobotResource(SiteMap map, PublicAddress address) {
        this.map = map;
        this.address = address;
    }

    /// All but signing in may be read; the API too, since the pages are made from it.
    @GET
    @Path("robots.txt")
    @Operation(hidden = true)
    public Response robots(@HeaderParam(HttpHeaders.HOST) @Nullable String host) {
        return answer(
                "text/plain;charset=UTF-8",
                "User-agent: *\nDisallow: /auth/\n\nSitemap: %s/sitemap.xml\n".formatted(address.of(host)));
    }

    /// Names the parts, each small enough for the protocol.
    @GET
    @Path("sitemap.xml")
    @Operation(hidden = true)
    public Response index(@HeaderParam(HttpHeaders.HOST) @Nullable String host) {
        return answer(XML, Templates.sitemaps(map.parts(), address.of(host)).render());
    }

    @GET
    @Path("sitemaps/{name: [a-z]+}-{number: [1-9]\\d{0,5}}.xml")
    @Operation(hidden = true)
    public Response part(
            @PathParam("name") String name,
            @PathParam("number") int number,
            @HeaderParam(HttpHeaders.HOST) @Nullable String host) {
        var entries = map.part(name, number, address.of(host));
        if (entries.isEmpty()) {
            throw new NotFoundException();
        }
        return answer(XML, Templates.sitemap(entries).render());
    }

    private static Response answer(String type, String text) {
        return Response.ok(text, type)
                .header(HttpHeaders.CACHE_CONTROL, FOR_AN_HOUR)
                .build();
    }
}
