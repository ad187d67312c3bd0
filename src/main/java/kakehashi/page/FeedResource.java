package kakehashi.page;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import kakehashi.problem.ContentRefusal;
import kakehashi.problem.Refused;
import kakehashi.problem.Violation;
import kakehashi.search.CatalogueParameters;
import kakehashi.shared.Language;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/// The latest of a search of the catalogue, for feed readers. The conditions are in the address: they are for what
/// anybody may know that somebody looks for.
@Path("/api/v1")
class FeedResource {

    private static final String ATOM = "application/atom+xml";
    private static final String FOR_FIVE_MINUTES = "public, max-age=300";

    private final Feed feed;
    private final PublicAddress address;

    FeedResource(Feed feed, PublicAddress address) {
        this.feed = feed;
        this.address = address;
    }

    /// Public records alone, the latest change first, whoever asks.
    ///
    /// @param language of titles and addresses: `ja` or `en`
    @GET
    @Path("/feeds/catalogue")
    @Produces(ATOM)
    @APIResponse(
            responseCode = "200",
            description = "Atom, RFC 4287",
            content = @Content(mediaType = ATOM, schema = @Schema(implementation = String.class)))
    public Response catalogue(
            @BeanParam CatalogueParameters asked,
            @QueryParam("kind") @Nullable List<String> kinds,
            @QueryParam("language") @DefaultValue("ja") String language,
            @HeaderParam(HttpHeaders.HOST) @Nullable String host,
            @Context UriInfo here) {
        var question = asked.question(kinds == null ? List.of() : kinds);
        asked.query(kinds == null ? List.of() : kinds);
        var query = here.getRequestUri().getRawQuery();
        var self = address.of(host) + "/api/v1/feeds/catalogue" + (query == null ? "" : "?" + query);
        return Response.ok(feed.of(question, language(language), self, address.of(host)), ATOM)
                .header(HttpHeaders.CACHE_CONTROL, FOR_FIVE_MINUTES)
                .build();
    }

    private static Language language(String code) {
        for (var each : Language.values()) {
            if (each.code().equals(code)) {
                return each;
            }
        }
        throw new Refused(new ContentRefusal.Invalid(List.of(Violation.inQuery("language", "unknown-code", Map.of()))));
    }
}
