package kakehashi.consultation;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import kakehashi.access.Callers;
import kakehashi.access.Policy;
import kakehashi.access.Right;
import kakehashi.organization.Organizations;
import kakehashi.problem.ContentRefusal;
import kakehashi.problem.Refused;
import kakehashi.problem.Violation;
import kakehashi.publication.Owner;
import kakehashi.publication.Revision;
import kakehashi.vocabulary.Vocabulary;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// One question to one desk, for both sides.
@Path("/api/v1")
class ConsultationResource {

    private final Consultations consultations;
    private final Asking asking;
    private final Consulting consulting;
    private final ConsultationViews views;
    private final Reading reading;
    private final Desks desks;
    private final Organizations organizations;
    private final Callers callers;

    ConsultationResource(
            Consultations consultations,
            Asking asking,
            Consulting consulting,
            ConsultationViews views,
            Reading reading,
            Desks desks,
            Organizations organizations,
            Callers callers) {
        this.consultations = consultations;
        this.asking = asking;
        this.consulting = consulting;
        this.views = views;
        this.reading = reading;
        this.desks = desks;
        this.organizations = organizations;
        this.callers = callers;
    }

    /// @param prefecture the one that was asked for
    record DeskList(@Nullable String prefecture, List<DeskView> items) {}

    /// @param items the latest first
    record ConsultationList(List<ConsultationSummary> items) {}

    /// Desks that can be asked, the nearest first, at most fifty.
    ///
    /// @param prefecture where to look first; that of the caller's organization when it is left out
    /// @param q          a part of the organization's name
    @GET
    @Path("/consultations/desks")
    @Transactional
    public DeskList desks(
            @QueryParam("prefecture") @Nullable String prefecture, @QueryParam("q") @DefaultValue("") String q) {
        if (prefecture != null && !prefecture.isEmpty() && !Vocabulary.PREFECTURES.has(prefecture)) {
            throw new Refused(
                    new ContentRefusal.Invalid(List.of(Violation.inQuery("prefecture", "unknown-code", Map.of()))));
        }
        var home = callers.current().organization();
        var card = home == null ? null : organizations.cards(List.of(home)).get(home);
        var from = prefecture == null || prefecture.isEmpty() ? prefectureOf(card) : prefecture;
        return new DeskList(from, desks.near(from, q, home));
    }

    private static @Nullable String prefectureOf(@Nullable Owner card) {
        return card == null ? null : card.prefecture();
    }

    /// Asks a desk.
    @POST
    @Path("/consultations")
    @Transactional
    @APIResponse(
            responseCode = "201",
            description = "the consultation begun",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ConsultationView.class)))
    public RestResponse<ConsultationView> ask(
            ConsultationDraft draft, @HeaderParam("Idempotency-Key") @Nullable String key) {
        return created(asking.ask(draft, callers.signedInOrRefused(), key));
    }

    /// Those the caller asked.
    @GET
    @Path("/me/consultations")
    @Transactional
    public ConsultationList own() {
        var caller = callers.signedInOrRefused();
        var asked = consultations.askedBy(Objects.requireNonNull(caller.account()));
        return new ConsultationList(views.summaries(asked, caller));
    }

    @GET
    @Path("/consultations/{id}")
    @Transactional
    public RestResponse<ConsultationView> get(@PathParam("id") UUID id) {
        var caller = callers.signedInOrRefused();
        var found = consultations.existing(id);
        Policy.require(caller, Right.READ, found.guarded());
        reading.note(found, caller);
        return answer(found);
    }

    /// Leads it one step on, or ends it with advice, a referral or a reason.
    @PUT
    @Path("/consultations/{id}/step")
    @Transactional
    public RestResponse<ConsultationView> step(
            @PathParam("id") UUID id, ConsultationStepDraft draft, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(consulting.step(id, draft, callers.signedInOrRefused(), ifMatch));
    }

    /// Takes the caller's own last step back, within a minute and before anybody acted.
    @DELETE
    @Path("/consultations/{id}/step")
    @Transactional
    public RestResponse<ConsultationView> takeBack(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(consulting.takeBack(id, callers.signedInOrRefused(), ifMatch));
    }

    /// Takes the question back from the desk.
    @PUT
    @Path("/consultations/{id}/withdrawal")
    @Transactional
    public RestResponse<ConsultationView> withdraw(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(asking.withdraw(id, callers.signedInOrRefused(), ifMatch));
    }

    /// Sends what was referred on to whom it was referred, as a new consultation.
    @POST
    @Path("/consultations/{id}/referral")
    @Transactional
    @APIResponse(
            responseCode = "201",
            description = "the new consultation",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ConsultationView.class)))
    public RestResponse<ConsultationView> sendOn(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return created(asking.sendOn(id, callers.signedInOrRefused(), ifMatch));
    }

    private RestResponse<ConsultationView> created(Consultation begun) {
        return RestResponse.ResponseBuilder.<ConsultationView>created(URI.create("/api/v1/consultations/" + begun.id))
                .entity(views.view(begun, callers.current()))
                .header("ETag", Revision.tag(begun.revision))
                .build();
    }

    private RestResponse<ConsultationView> answer(Consultation found) {
        return RestResponse.ResponseBuilder.ok(views.view(found, callers.current()))
                .header("ETag", Revision.tag(found.revision))
                .build();
    }
}
