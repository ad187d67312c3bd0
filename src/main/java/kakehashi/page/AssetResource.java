package kakehashi.page;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/// Scripts, styles and pictures of the frontend. One that is missing is not found, never a page.
@Path("/")
class AssetResource {

    private static final String ICON = "icon.svg";

    /// A year, the longest a cache is asked to keep anything. Source: RFC 9111, RFC 8246.
    private static final String FOR_EVER = "public, max-age=31536000, immutable";

    private static final String FOR_A_DAY = "public, max-age=86400";

    private final Frontend frontend;

    AssetResource(Frontend frontend) {
        this.frontend = frontend;
    }

    @GET
    @Path("assets/{name: [\\w-][\\w.-]*}")
    @Operation(hidden = true)
    public Response asset(
            @PathParam("name") String name,
            @HeaderParam(HttpHeaders.ACCEPT_ENCODING) @Nullable String accepted,
            @Context Request request) {
        var file = frontend.asset(name);
        if (file == null) {
            throw new NotFoundException();
        }
        var unchanged = request.evaluatePreconditions(new EntityTag(file.tag(), true));
        return headed(unchanged == null ? content(file, accepted) : unchanged, file);
    }

    /// Browsers ask here when no page has told them better.
    @GET
    @Path("favicon.ico")
    @Operation(hidden = true)
    public Response icon(
            @HeaderParam(HttpHeaders.ACCEPT_ENCODING) @Nullable String accepted, @Context Request request) {
        return asset(ICON, accepted, request);
    }

    private static Response.ResponseBuilder content(StoredFile file, @Nullable String accepted) {
        var packed = file.packed();
        boolean gzip = packed != null && accepted != null && accepted.contains("gzip");
        var answer = Response.ok(gzip ? packed : file.content(), file.type());
        return gzip ? answer.header(HttpHeaders.CONTENT_ENCODING, "gzip") : answer;
    }

    private static Response headed(Response.ResponseBuilder answer, StoredFile file) {
        return answer.tag(new EntityTag(file.tag(), true))
                .header(HttpHeaders.CACHE_CONTROL, file.lasting() ? FOR_EVER : FOR_A_DAY)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING)
                .build();
    }
}
