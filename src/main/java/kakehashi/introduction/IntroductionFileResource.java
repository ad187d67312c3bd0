package kakehashi.introduction;

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
import java.util.UUID;
import kakehashi.access.Callers;
import kakehashi.shared.FileName;
import kakehashi.shared.Marking;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/// Files that go with introductions: what is sent, and the meeting for a calendar.
@Path("/api/v1")
class IntroductionFileResource {

    private static final String CALENDAR = "text/calendar";

    private final Corresponding corresponding;
    private final IntroductionViews views;
    private final MeetingCalendar calendar;
    private final Callers callers;

    IntroductionFileResource(
            Corresponding corresponding, IntroductionViews views, MeetingCalendar calendar, Callers callers) {
        this.corresponding = corresponding;
        this.views = views;
        this.calendar = calendar;
        this.callers = callers;
    }

    /// Sends a file to the other side.
    ///
    /// @param name what it is called, with the ending of its form
    @POST
    @Path("/introductions/{id}/files")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Blocking
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(format = "binary", implementation = String.class)))
    public IntroductionView send(@PathParam("id") UUID id, @QueryParam("name") @Nullable String name, InputStream body)
            throws IOException {
        var caller = callers.signedInOrRefused();
        corresponding.send(id, name, body, caller);
        return views.view(id, caller);
    }

    /// A file of the thread, to be saved: it is never shown among what is ours.
    @GET
    @Path("/introductions/{id}/files/{file}")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Transactional
    @APIResponse(
            responseCode = "200",
            description = "the file",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(format = "binary", implementation = String.class)))
    public Response file(@PathParam("id") UUID id, @PathParam("file") UUID file) {
        var given = corresponding.give(id, file, callers.signedInOrRefused());
        return saved(
                given.content(),
                MediaType.APPLICATION_OCTET_STREAM,
                given.told().name());
    }

    /// The meeting for a calendar (iCalendar, RFC 5545).
    @GET
    @Path("/introductions/{id}/meeting")
    @Produces(CALENDAR)
    @Transactional
    @APIResponse(
            responseCode = "200",
            description = "one event",
            content = @Content(mediaType = CALENDAR, schema = @Schema(implementation = String.class)))
    public Response meeting(@PathParam("id") UUID id) {
        var caller = callers.signedInOrRefused();
        var view = views.view(id, caller);
        var written = calendar.of(view.summary(), caller.language());
        return saved(written, CALENDAR + ";charset=UTF-8", "kakehashi-meeting.ics");
    }

    private static Response saved(byte[] content, String type, String name) {
        return Response.ok(content, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, FileName.attachment(Marking.CONFIDENTIAL, name))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }
}
