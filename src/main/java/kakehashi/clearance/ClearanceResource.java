package kakehashi.clearance;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import kakehashi.access.AccessRefusal;
import kakehashi.access.Callers;
import kakehashi.access.Policy;
import kakehashi.access.Right;
import kakehashi.need.Needs;
import kakehashi.problem.Refused;
import kakehashi.publication.Publishable;
import kakehashi.publication.Records;
import kakehashi.publication.Revision;
import kakehashi.seed.Seeds;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// One check before details flow, from its first answer to its end.
@Path("/api/v1")
class ClearanceResource {

    private final Needs needs;
    private final Seeds seeds;
    private final Clearances clearances;
    private final Clearing clearing;
    private final ClearanceViews views;
    private final Callers callers;

    ClearanceResource(
            Needs needs, Seeds seeds, Clearances clearances, Clearing clearing, ClearanceViews views, Callers callers) {
        this.needs = needs;
        this.seeds = seeds;
        this.clearances = clearances;
        this.clearing = clearing;
        this.views = views;
        this.callers = callers;
    }

    /// Checks of one record, the latest first; those alone that the caller may know of.
    record ClearanceList(List<ClearanceSummary> items) {}

    @GET
    @Path("/needs/{id}/clearances")
    @Transactional
    public ClearanceList ofNeed(@PathParam("id") UUID id) {
        return list(needs, id);
    }

    /// Begins a check of the need and one other side.
    @POST
    @Path("/needs/{id}/clearances")
    @Transactional
    @APIResponse(
            responseCode = "201",
            description = "the check begun, without answers",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ClearanceView.class)))
    public RestResponse<ClearanceView> beginOfNeed(
            @PathParam("id") UUID id, ClearanceDraft draft, @HeaderParam("Idempotency-Key") @Nullable String key) {
        return begin(needs, id, draft, key);
    }

    @GET
    @Path("/seeds/{id}/clearances")
    @Transactional
    public ClearanceList ofSeed(@PathParam("id") UUID id) {
        return list(seeds, id);
    }

    /// Begins a check of the seed and one other side.
    @POST
    @Path("/seeds/{id}/clearances")
    @Transactional
    @APIResponse(
            responseCode = "201",
            description = "the check begun, without answers",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ClearanceView.class)))
    public RestResponse<ClearanceView> beginOfSeed(
            @PathParam("id") UUID id, ClearanceDraft draft, @HeaderParam("Idempotency-Key") @Nullable String key) {
        return begin(seeds, id, draft, key);
    }

    @GET
    @Path("/clearances/{id}")
    @Transactional
    public RestResponse<ClearanceView> get(@PathParam("id") UUID id) {
        var caller = callers.signedInOrRefused();
        var found = clearances.existing(id);
        if (!Policy.may(caller, Right.EXIST, views.checked(found))) {
            throw new Refused(new AccessRefusal.Hidden());
        }
        return answer(found);
    }

    /// Puts these answers in place of the present ones; a draft may leave questions open.
    @PUT
    @Path("/clearances/{id}/answers")
    @Transactional
    public RestResponse<ClearanceView> answer(
            @PathParam("id") UUID id, AnswersDraft draft, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(clearing.answer(id, draft, callers.signedInOrRefused(), ifMatch));
    }

    /// Hands the answers in; every question must be answered under what is asked now.
    @PUT
    @Path("/clearances/{id}/submission")
    @Transactional
    public RestResponse<ClearanceView> submit(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(clearing.submit(id, callers.signedInOrRefused(), ifMatch));
    }

    /// Decides. Only an approval opens details, for whoever is bound by an agreement and has accepted it.
    @PUT
    @Path("/clearances/{id}/decision")
    @Transactional
    public RestResponse<ClearanceView> decide(
            @PathParam("id") UUID id, DecisionDraft draft, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(clearing.decide(id, draft, callers.signedInOrRefused(), ifMatch));
    }

    /// Ends an approval. What it opened is closed at once; the check itself stays as it was decided.
    @DELETE
    @Path("/clearances/{id}/approval")
    @Transactional
    public RestResponse<ClearanceView> end(@PathParam("id") UUID id) {
        return answer(clearing.end(id, callers.signedInOrRefused()));
    }

    private ClearanceList list(Records<?, ? extends Publishable<?>> records, UUID id) {
        var caller = callers.signedInOrRefused();
        records.readableBy(caller, id);
        return new ClearanceList(views.summaries(clearances.of(id), caller));
    }

    private RestResponse<ClearanceView> begin(
            Records<?, ? extends Publishable<?>> records, UUID id, ClearanceDraft draft, @Nullable String key) {
        var caller = callers.signedInOrRefused();
        var begun = clearing.begin(records.readableBy(caller, id), draft, caller, key);
        return RestResponse.ResponseBuilder.<ClearanceView>created(URI.create("/api/v1/clearances/" + begun.id))
                .entity(views.view(begun, caller))
                .header("ETag", Revision.tag(begun.revision))
                .build();
    }

    private RestResponse<ClearanceView> answer(Clearance clearance) {
        return RestResponse.ResponseBuilder.ok(views.view(clearance, callers.current()))
                .header("ETag", Revision.tag(clearance.revision))
                .build();
    }
}
