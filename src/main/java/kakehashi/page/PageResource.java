package kakehashi.page;

import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import kakehashi.problem.Languages;
import kakehashi.shared.Language;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/// The pages, at the addresses people copy.
@Path("/")
class PageResource {

    private static final String HTML = "text/html;charset=UTF-8";

    /// Kept, and asked about each time.
    private static final String ASK_AGAIN = "no-cache";

    private final Frontend frontend;

    PageResource(Frontend frontend) {
        this.frontend = frontend;
    }

    /// Leads to the language chosen before, else to the one the browser asks for.
    @GET
    @Path("")
    @Operation(hidden = true)
    public Response door(
            @CookieParam("language") @Nullable String chosen,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String accepted) {
        boolean known = "ja".equals(chosen) || "en".equals(chosen);
        var language = known && chosen != null ? Language.of(chosen) : Languages.preferred(accepted);
        return Response.status(Response.Status.FOUND)
                .location(URI.create("/" + language.code()))
                .header(HttpHeaders.CACHE_CONTROL, ASK_AGAIN)
                .header(HttpHeaders.VARY, "Cookie, Accept-Language")
                .build();
    }

    @GET
    @Path("{language: ja|en}")
    @Operation(hidden = true)
    public Response home(@PathParam("language") String language, @Context Request request) {
        return page(language, "", request);
    }

    @GET
    @Path("{language: ja|en}/{path: .*}")
    @Operation(hidden = true)
    public Response page(
            @PathParam("language") String language, @PathParam("path") String path, @Context Request request) {
        var route = Route.of(path.endsWith("/") ? path.substring(0, path.length() - 1) : path);
        var page = frontend.shell()
                .page(Language.of(language), "<title>架け橋 Kakehashi</title>", "")
                .getBytes(StandardCharsets.UTF_8);
        if (route == null) {
            return Response.status(Response.Status.NOT_FOUND)
                    .type(HTML)
                    .entity(page)
                    .header(HttpHeaders.CACHE_CONTROL, ASK_AGAIN)
                    .build();
        }
        var tag = new EntityTag(Fingerprint.of(page), true);
        var unchanged = request.evaluatePreconditions(tag);
        return (unchanged == null ? Response.ok(page, HTML) : unchanged)
                .tag(tag)
                .header(HttpHeaders.CACHE_CONTROL, ASK_AGAIN)
                .build();
    }
}
