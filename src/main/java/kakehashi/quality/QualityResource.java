package kakehashi.quality;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import kakehashi.access.AccessRefusal;
import kakehashi.access.Callers;
import kakehashi.problem.Refused;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;

/// What records want, and what people decide about it, over HTTP.
@Path("/api/v1")
class QualityResource {

    private final Proposals proposals;
    private final Deciding deciding;
    private final Callers callers;

    QualityResource(Proposals proposals, Deciding deciding, Callers callers) {
        this.proposals = proposals;
        this.deciding = deciding;
        this.callers = callers;
    }

    /// @param items rule by rule; the others of a rule come up when these are done
    record WantList(List<Want> items) {}

    /// @param id       by which it is taken back
    /// @param revision of the record now
    record Decided(UUID id, int revision) {}

    /// What the caller could do for the records of their organization; at most 50 of each rule.
    @GET
    @Path("/me/proposals")
    @Transactional
    public WantList list() {
        var caller = callers.signedInOrRefused();
        var organization = caller.organization();
        if (organization == null) {
            throw new Refused(new AccessRefusal.OrganizationMissing());
        }
        return new WantList(proposals.of(organization, caller));
    }

    /// Takes what is proposed, as it is or changed, puts it off, or says that it is not so.
    @POST
    @Path("/quality/decisions")
    @Transactional
    @APIResponse(
            responseCode = "201",
            description = "the decision taken",
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Decided.class)))
    public RestResponse<Decided> decide(ChoiceDraft draft) {
        var taken = deciding.decide(draft.orRefused(), callers.signedInOrRefused());
        return RestResponse.ResponseBuilder.<Decided>created(URI.create("/api/v1/quality/decisions/" + taken.id))
                .entity(new Decided(taken.id, taken.after))
                .build();
    }

    /// Takes a decision of one's own back, as long as nobody changed the record after it.
    @DELETE
    @Path("/quality/decisions/{id}")
    @Transactional
    public void takeBack(@PathParam("id") UUID id) {
        deciding.takeBack(id, callers.signedInOrRefused());
    }
}
