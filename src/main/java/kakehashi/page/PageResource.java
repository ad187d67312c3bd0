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
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import kakehashi.access.gate.SessionCookies;
import kakehashi.problem.Languages;
import kakehashi.shared.Fingerprint;
import kakehashi.shared.Language;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/// The pages, at the addresses people copy.
@Path("/")
class PageResource {

    private static final String HTML = "text/html;charset=UTF-8";

    /// Kept, and asked about each time.
    private static final String ASK_AGAIN = "no-cache";

    private static final String VARYING = "Accept-Encoding, Cookie";

    private final Pages pages;
    private final PublicAddress address;

    PageResource(Pages pages, PublicAddress address) {
        this.pages = pages;
        this.address = address;
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
    public Response home(
            @PathParam("language") String language,
            @HeaderParam(HttpHeaders.HOST) @Nullable String host,
            @Context UriInfo asked,
            @Context Request request,
            @Context HttpHeaders headers) {
        return page(language, "", host, asked, request, headers);
    }

    /// A record that is not public, or is not there, is not found; except to who says to have a session: the frontend
    /// asks on their behalf, whatever there is.
    @GET
    @Path("{language: ja|en}/{path: .*}")
    @Operation(hidden = true)
    public Response page(
            @PathParam("language") String code,
            @PathParam("path") String path,
            @HeaderParam(HttpHeaders.HOST) @Nullable String host,
            @Context UriInfo asked,
            @Context Request request,
            @Context HttpHeaders headers) {
        var language = Language.of(code);
        var place = new Pages.Place(
                language,
                path.isEmpty() ? "" : "/" + path.replaceFirst("/$", ""),
                !asked.getQueryParameters().isEmpty(),
                address.of(host));
        var page = pages.page(place);
        if (page != null) {
            return present(page, request);
        }
        boolean member = SessionCookies.areAmong(headers.getCookies().keySet());
        return member && place.hasRoute() ? present(pages.unwritten(language), request) : missing(language);
    }

    private static Response present(String written, Request request) {
        var page = written.getBytes(StandardCharsets.UTF_8);
        var tag = new EntityTag(Fingerprint.of(page), true);
        var unchanged = request.evaluatePreconditions(tag);
        return (unchanged == null ? Response.ok(page, HTML) : unchanged)
                .tag(tag)
                .header(HttpHeaders.CACHE_CONTROL, ASK_AGAIN)
                .header(HttpHeaders.VARY, VARYING)
                .build();
    }

    /// Not there, or not public: the same bytes.
    private Response missing(Language language) {
        return Response.status(Response.Status.NOT_FOUND)
                .type(HTML)
                .entity(pages.unwritten(language))
                .header(HttpHeaders.CACHE_CONTROL, ASK_AGAIN)
                .header(HttpHeaders.VARY, VARYING)
                .build();
    }
}
