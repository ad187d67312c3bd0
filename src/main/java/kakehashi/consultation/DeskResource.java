package kakehashi.consultation;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kakehashi.access.Callers;
import kakehashi.access.Policy;
import kakehashi.access.Right;
import kakehashi.consultation.likeness.Likeness;
import kakehashi.need.Needs;
import kakehashi.publication.Revision;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// What the desk does with one question besides its steps, and what helps there.
@Path("/api/v1")
class DeskResource {

    private static final int MOST_SIMILAR = 5;

    /// The latest of these are compared: older ones help less, and all of them would take long.
    private static final int COMPARED = 500;

    private final Consultations consultations;
    private final MadeNeeds made;
    private final Consulting consulting;
    private final ConsultationViews views;
    private final Needs needs;
    private final Callers callers;

    DeskResource(
            Consultations consultations,
            MadeNeeds made,
            Consulting consulting,
            ConsultationViews views,
            Needs needs,
            Callers callers) {
        this.consultations = consultations;
        this.made = made;
        this.consulting = consulting;
        this.views = views;
        this.needs = needs;
        this.callers = callers;
    }

    /// Those of the desk who can have a consultation.
    record ColleagueList(List<Person> items) {}

    /// @param items the likest first
    record SimilarList(List<Similar> items) {}

    /// An earlier question that is like one.
    ///
    /// @param answer what was said at its end; null where it became needs
    /// @param degree how like it is, 0 to 1
    record Similar(
            UUID id,
            String reference,
            ConsultationState state,
            String opening,
            @Nullable String answer,
            Instant closedAt,
            double degree) {}

    /// Gives it to one of the desk's people, or to nobody.
    @PUT
    @Path("/consultations/{id}/assignment")
    @Transactional
    public RestResponse<ConsultationView> assign(
            @PathParam("id") UUID id, AssignmentDraft draft, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(consulting.assign(id, draft.assignee(), callers.signedInOrRefused(), ifMatch));
    }

    /// Says which research fields it is about.
    @PUT
    @Path("/consultations/{id}/fields")
    @Transactional
    public RestResponse<ConsultationView> sort(
            @PathParam("id") UUID id, FieldsDraft draft, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(consulting.sort(id, draft, callers.signedInOrRefused(), ifMatch));
    }

    /// Ends it with needs: drafts of who asked, which they complete and publish.
    @POST
    @Path("/consultations/{id}/needs")
    @Transactional
    public RestResponse<ConsultationView> turn(
            @PathParam("id") UUID id, NeedsDraft draft, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(consulting.turn(id, draft, callers.signedInOrRefused(), ifMatch));
    }

    /// Writes something down for the desk alone.
    @POST
    @Path("/consultations/{id}/notes")
    @Transactional
    public RestResponse<ConsultationView> write(@PathParam("id") UUID id, NoteDraft draft) {
        return answer(consulting.write(id, draft, callers.signedInOrRefused()));
    }

    @GET
    @Path("/consultations/{id}/colleagues")
    @Transactional
    public ColleagueList colleagues(@PathParam("id") UUID id) {
        return new ColleagueList(consulting.colleagues(led(id)).stream()
                .map(each -> new Person(each.id(), each.name()))
                .toList());
    }

    /// Earlier questions to the same desk that are like it, at most five.
    @GET
    @Path("/consultations/{id}/similar")
    @Transactional
    public SimilarList similar(@PathParam("id") UUID id) {
        var it = led(id);
        var caller = callers.current();
        var earlier = consultations.answeredBy(it.receiver, COMPARED).stream()
                .filter(each -> !each.id.equals(id) && Policy.may(caller, Right.READ, each.guarded()))
                .collect(Collectors.toMap(each -> each.id, Function.identity()));
        var texts = earlier.values().stream().collect(Collectors.toMap(each -> each.id, each -> each.sheet.whole()));
        return new SimilarList(Likeness.to(it.sheet.whole(), texts, MOST_SIMILAR).stream()
                .map(like -> similar(Objects.requireNonNull(earlier.get(like.id())), like.degree()))
                .toList());
    }

    private static Similar similar(Consultation it, double degree) {
        return new Similar(
                it.id,
                it.reference(),
                it.state,
                ConsultationViews.opening(it.sheet.problem()),
                it.answer,
                Objects.requireNonNull(it.closedAt),
                Math.round(degree * 100) / 100.0);
    }

    /// The consultation a need was made of, for who may read both. 204 when there is none that the caller may read.
    @GET
    @Path("/needs/{id}/consultation")
    @Transactional
    @APIResponse(responseCode = "200", description = "the consultation")
    @APIResponse(responseCode = "204", description = "none that the caller may read")
    public @Nullable ConsultationSummary ofNeed(@PathParam("id") UUID id) {
        var link = made.findById(needs.readableBy(callers.current(), id).id());
        var found = link == null ? null : consultations.findById(link.consultation);
        return found == null
                ? null
                : views.summaries(List.of(found), callers.current()).stream()
                        .findAny()
                        .orElse(null);
    }

    /// For who works at the desk; nobody else notices that there is anything.
    private Consultation led(UUID id) {
        var caller = callers.signedInOrRefused();
        var found = consultations.existing(id);
        Policy.require(caller, Right.READ_NOTES, found.guarded());
        return found;
    }

    private RestResponse<ConsultationView> answer(Consultation found) {
        return RestResponse.ResponseBuilder.ok(views.view(found, callers.current()))
                .header("ETag", Revision.tag(found.revision))
                .build();
    }
}
