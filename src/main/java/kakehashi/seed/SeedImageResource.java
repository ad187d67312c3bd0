package kakehashi.seed;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.common.annotation.Blocking;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.UUID;
import kakehashi.access.AccessRefusal;
import kakehashi.access.Caller;
import kakehashi.access.Callers;
import kakehashi.access.Policy;
import kakehashi.access.Right;
import kakehashi.audit.AuditLog;
import kakehashi.problem.ContentRefusal;
import kakehashi.problem.Refused;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;

/// Pictures of a seed: who may edit the seed sends them, who may read the seed sees the one that its sheet shows.
@Path("/api/v1/seeds/{id}/images")
class SeedImageResource {

    /// A photograph of a telephone has three to five.
    static final int MEBIBYTES = 10;

    private static final int LIMIT = MEBIBYTES << 20;
    private static final String PNG = "image/png";
    private static final String JPEG = "image/jpeg";

    private final Seeds seeds;
    private final SeedImages images;
    private final Callers callers;
    private final AuditLog audit;

    SeedImageResource(Seeds seeds, SeedImages images, Callers callers, AuditLog audit) {
        this.seeds = seeds;
        this.images = images;
        this.callers = callers;
        this.audit = audit;
    }

    /// Keeps a picture, which the sheet may then name. It is drawn anew: what else was in the file is gone.
    @POST
    @Consumes({PNG, JPEG})
    @Produces(MediaType.APPLICATION_JSON)
    @Blocking
    @RequestBody(
            required = true,
            content = {
                @Content(mediaType = PNG, schema = @Schema(format = "binary", implementation = String.class)),
                @Content(mediaType = JPEG, schema = @Schema(format = "binary", implementation = String.class))
            })
    @APIResponse(
            responseCode = "201",
            description = "the picture kept",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ImageView.class)))
    public RestResponse<ImageView> keep(@PathParam("id") UUID id, InputStream body) throws IOException {
        var caller = callers.current();
        // Who may not is told before the file is read, and nobody waits for the row while it comes in.
        QuarkusTransaction.requiringNew().run(() -> seeds.forWriting(caller, Right.EDIT, id));
        var sent = body.readNBytes(LIMIT + 1);
        if (sent.length > LIMIT) {
            throw new Refused(new ContentRefusal.BodyTooLarge(LIMIT));
        }
        var picture = Picture.from(sent);
        var kept = QuarkusTransaction.requiringNew().call(() -> keep(id, picture, caller));
        return RestResponse.ResponseBuilder.<ImageView>created(
                        URI.create("/api/v1/seeds/%s/images/%s".formatted(id, kept.id())))
                .entity(kept.view())
                .build();
    }

    private SeedImage keep(UUID id, Picture picture, Caller caller) {
        var seed = seeds.forWriting(caller, Right.EDIT, id);
        var kept = images.keep(id, picture);
        audit.record(caller, "IMAGE_KEPT", seed.kind(), id, seed.revision());
        return kept;
    }

    /// The picture itself, asked for anew each time since the seed may be withdrawn at any moment.
    @GET
    @Path("/{image}")
    @Produces({PNG, JPEG})
    @Transactional
    @APIResponse(
            responseCode = "200",
            description = "the picture",
            content = {
                @Content(mediaType = PNG, schema = @Schema(format = "binary", implementation = String.class)),
                @Content(mediaType = JPEG, schema = @Schema(format = "binary", implementation = String.class))
            })
    public Response get(@PathParam("id") UUID id, @PathParam("image") UUID image, @Context Request request) {
        var caller = callers.current();
        var seed = seeds.readableBy(caller, id);
        var shown = seed.sheetFor(caller).figure();
        boolean mayRead =
                (shown != null && image.equals(shown.image())) || Policy.may(caller, Right.READ_ATTACHMENTS, seed);
        var found = mayRead ? images.of(id, image) : null;
        if (found == null) {
            throw new Refused(new AccessRefusal.Hidden());
        }
        var tag = new EntityTag(found.fingerprint());
        var unchanged = request.evaluatePreconditions(tag);
        var answer = unchanged == null ? Response.ok(found.content(), found.mediaType()) : unchanged;
        return answer.tag(tag)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }
}
