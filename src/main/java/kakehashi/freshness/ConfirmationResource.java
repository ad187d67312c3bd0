package kakehashi.freshness;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import kakehashi.access.AccessRefusal;
import kakehashi.access.Callers;
import kakehashi.access.Policy;
import kakehashi.access.Right;
import kakehashi.problem.Refused;
import kakehashi.publication.Publishable;
import kakehashi.publication.Revision;
import kakehashi.shared.Language;
import kakehashi.shared.LocalizedText;
import kakehashi.shared.RecordKind;
import kakehashi.shared.Stage;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// Records that wait for somebody to say that they are still right, over HTTP.
@Path("/api/v1")
class ConfirmationResource {

    /// So many at once; the others come up when these are done.
    private static final int SHOWN = 200;

    private final Confirming confirming;
    private final ConfirmationViews views;
    private final Callers callers;

    ConfirmationResource(Confirming confirming, ConfirmationViews views, Callers callers) {
        this.confirming = confirming;
        this.views = views;
        this.callers = callers;
    }

    record WaitingRecords(List<WaitingRecord> items) {}

    record ConfirmationLink(@Nullable String token) {}

    /// @param title null when the record is not for everybody: whoever holds the link may be anybody
    record Confirmed(
            RecordKind kind, UUID id, Stage stage, @Nullable LocalizedText title) {}

    /// Those of the caller's organization which they can confirm, what is hidden first; at most 200.
    @GET
    @Path("/me/confirmations")
    @Transactional
    public WaitingRecords list() {
        var caller = callers.signedInOrRefused();
        var organization = caller.organization();
        if (organization == null) {
            throw new Refused(new AccessRefusal.OrganizationMissing());
        }
        return new WaitingRecords(views.of(organization, caller, SHOWN));
    }

    /// Says that a record is still right. One that was hidden stands where it stood before.
    @PUT
    @Path("/confirmations/{id}")
    @Transactional
    public RestResponse<Confirmed> confirm(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        var confirmed = confirming.confirm(id, callers.signedInOrRefused(), ifMatch);
        return RestResponse.ResponseBuilder.ok(told(confirmed))
                .header("ETag", Revision.tag(confirmed.revision()))
                .build();
    }

    /// Says so by the link of a mail, without being signed in; a second time changes nothing.
    @POST
    @Path("/confirmations/by-mail")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    public Confirmed confirmByMail(ConfirmationLink link) {
        return told(confirming.confirm(Objects.requireNonNullElse(link.token(), "")));
    }

    private static Confirmed told(Publishable<?> record) {
        boolean isPublic = Policy.may(kakehashi.access.Caller.nobody(Language.JA), Right.READ, record);
        return new Confirmed(
                record.kind(),
                record.id(),
                record.stage(),
                isPublic ? record.publicPart().heading() : null);
    }
}
