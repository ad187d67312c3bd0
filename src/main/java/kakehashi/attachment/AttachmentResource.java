package kakehashi.attachment;

import io.smallrye.common.annotation.Blocking;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.UUID;
import kakehashi.access.Callers;
import kakehashi.attachment.file.Attachment;
import kakehashi.need.NeedSheet;
import kakehashi.need.Needs;
import kakehashi.publication.Records;
import kakehashi.seed.SeedSheet;
import kakehashi.seed.Seeds;
import kakehashi.shared.FileName;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// Files of needs and seeds: who may edit the record sends them, who may read the part of its sheet that names them
/// gets them.
@Path("/api/v1")
class AttachmentResource {

    private final Needs needs;
    private final Seeds seeds;
    private final AttachmentDesk desk;
    private final Callers callers;

    AttachmentResource(Needs needs, Seeds seeds, AttachmentDesk desk, Callers callers) {
        this.needs = needs;
        this.seeds = seeds;
        this.desk = desk;
        this.callers = callers;
    }

    /// Keeps a file, which the sheet may then name in `attachments`, as it is answered here.
    ///
    /// @param name what it is called, with the ending of its form
    @POST
    @Path("/needs/{id}/attachments")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Blocking
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(format = "binary", implementation = String.class)))
    @APIResponse(
            responseCode = "201",
            description = "the file kept",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = Attachment.class)))
    public RestResponse<Attachment> keepForNeed(
            @PathParam("id") UUID id, @QueryParam("name") @Nullable String name, InputStream body) throws IOException {
        return keep(needs, id, name, body);
    }

    /// Keeps a file, which the sheet may then name in `attachments`, as it is answered here.
    ///
    /// @param name what it is called, with the ending of its form
    @POST
    @Path("/seeds/{id}/attachments")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Blocking
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(format = "binary", implementation = String.class)))
    @APIResponse(
            responseCode = "201",
            description = "the file kept",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = Attachment.class)))
    public RestResponse<Attachment> keepForSeed(
            @PathParam("id") UUID id, @QueryParam("name") @Nullable String name, InputStream body) throws IOException {
        return keep(seeds, id, name, body);
    }

    private RestResponse<Attachment> keep(Records<?, ?> records, UUID id, @Nullable String name, InputStream body)
            throws IOException {
        var kept = desk.keep(records, id, name, body, callers.current());
        return RestResponse.ResponseBuilder.<Attachment>created(URI.create(
                        "/api/v1/%s/%s/attachments/%s".formatted(records.kind().plural(), id, kept.file())))
                .entity(kept)
                .build();
    }

    /// The file itself, to be saved: it is never shown among what is ours.
    @GET
    @Path("/needs/{id}/attachments/{file}")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Transactional
    @APIResponse(
            responseCode = "200",
            description = "the file",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(format = "binary", implementation = String.class)))
    public Response ofNeed(@PathParam("id") UUID id, @PathParam("file") UUID file) {
        return answer(desk.give(needs, NeedSheet::attachments, id, file, callers.current()));
    }

    /// The file itself, to be saved: it is never shown among what is ours.
    @GET
    @Path("/seeds/{id}/attachments/{file}")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Transactional
    @APIResponse(
            responseCode = "200",
            description = "the file",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(format = "binary", implementation = String.class)))
    public Response ofSeed(@PathParam("id") UUID id, @PathParam("file") UUID file) {
        return answer(desk.give(seeds, SeedSheet::attachments, id, file, callers.current()));
    }

    private static Response answer(AttachmentDesk.Given given) {
        var told = given.file().told();
        return Response.ok(given.file().content(), told.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, FileName.attachment(given.marking(), told.name()))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }
}
