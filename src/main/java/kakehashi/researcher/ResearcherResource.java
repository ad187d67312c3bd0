package kakehashi.researcher;

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
import java.util.Objects;
import java.util.UUID;
import kakehashi.access.Accounts;
import kakehashi.access.Callers;
import kakehashi.access.Policy;
import kakehashi.access.Right;
import kakehashi.access.Role;
import kakehashi.problem.ContentRefusal;
import kakehashi.problem.Refused;
import kakehashi.problem.Violation;
import kakehashi.publication.Charge;
import kakehashi.publication.History;
import kakehashi.publication.Lifecycle;
import kakehashi.publication.Revision;
import kakehashi.publication.Sharing;
import kakehashi.publication.VersionView;
import kakehashi.publication.Versions;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// The life of a researcher over HTTP.
@Path("/api/v1")
class ResearcherResource {

    private final Researchers researchers;
    private final ResearcherViews views;
    private final BirthDates birthDates;
    private final Accounts accounts;
    private final Lifecycle lifecycle;
    private final Versions versions;
    private final Callers callers;

    ResearcherResource(
            Researchers researchers,
            ResearcherViews views,
            BirthDates birthDates,
            Accounts accounts,
            Lifecycle lifecycle,
            Versions versions,
            Callers callers) {
        this.birthDates = birthDates;
        this.accounts = accounts;
        this.researchers = researchers;
        this.views = views;
        this.lifecycle = lifecycle;
        this.versions = versions;
        this.callers = callers;
    }

    /// Makes a draft.
    @POST
    @Path("/researchers")
    @Transactional
    @APIResponse(
            responseCode = "201",
            description = "the draft made",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ResearcherView.class)))
    public RestResponse<ResearcherView> create(
            ResearcherDraft draft, @HeaderParam("Idempotency-Key") @Nullable String key) {
        var caller = callers.signedInOrRefused();
        requirePlausible(draft);
        var made = lifecycle.create(researchers, draft.draft(), caller, key);
        keepBirthDate(made, draft);
        if (caller.is(Role.RESEARCHER) && caller.researcher() == null) {
            accounts.linkProfile(Objects.requireNonNull(caller.account()), made.id());
        }
        return RestResponse.ResponseBuilder.<ResearcherView>created(URI.create("/api/v1/researchers/" + made.id()))
                .entity(views.of(made, callers.current()))
                .header("ETag", Revision.tag(made.revision()))
                .build();
    }

    @GET
    @Path("/researchers/{id}")
    @Transactional
    public RestResponse<ResearcherView> get(@PathParam("id") UUID id) {
        return answer(researchers.readableBy(callers.current(), id));
    }

    /// Puts a new sheet in place of the present one; the stage stays.
    @PUT
    @Path("/researchers/{id}")
    @Transactional
    public RestResponse<ResearcherView> revise(
            @PathParam("id") UUID id, ResearcherDraft draft, @HeaderParam("If-Match") @Nullable String ifMatch) {
        requirePlausible(draft);
        var revised = lifecycle.revise(researchers, id, draft.sheet(), callers.current(), ifMatch);
        keepBirthDate(revised, draft);
        return answer(revised);
    }

    /// Removes the birth date; nothing of it is kept.
    @DELETE
    @Path("/researchers/{id}/birth-date")
    @Transactional
    public void forgetBirthDate(@PathParam("id") UUID id) {
        birthDates.keep(researchers.forWriting(callers.current(), Right.EDIT, id), null);
    }

    /// Throws away a draft that never was public.
    @DELETE
    @Path("/researchers/{id}")
    public void discard(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        lifecycle.discard(researchers, id, callers.current(), ifMatch);
    }

    /// Hands a draft over for review.
    @PUT
    @Path("/researchers/{id}/review")
    @Transactional
    public RestResponse<ResearcherView> submit(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return advance(id, Right.SUBMIT, ifMatch);
    }

    /// Gives a record back from review to its authors.
    @DELETE
    @Path("/researchers/{id}/review")
    @Transactional
    public RestResponse<ResearcherView> giveBack(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return advance(id, Right.RETURN, ifMatch);
    }

    /// Makes the public part visible to everyone.
    @PUT
    @Path("/researchers/{id}/publication")
    @Transactional
    public RestResponse<ResearcherView> publish(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return advance(id, Right.PUBLISH, ifMatch);
    }

    /// Lets some people know of a record in review, as wide as `reach` says.
    @PUT
    @Path("/researchers/{id}/sharing")
    @Transactional
    public RestResponse<ResearcherView> share(
            @PathParam("id") UUID id, Sharing sharing, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(lifecycle.share(researchers, id, sharing.reachOrRefused(), callers.current(), ifMatch));
    }

    /// Puts people in charge.
    @PUT
    @Path("/researchers/{id}/charge")
    @Transactional
    public RestResponse<ResearcherView> assign(
            @PathParam("id") UUID id, Charge charge, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(lifecycle.assign(researchers, id, charge, callers.current(), ifMatch));
    }

    /// Takes a record back from the public.
    @DELETE
    @Path("/researchers/{id}/publication")
    @Transactional
    public RestResponse<ResearcherView> withdraw(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return advance(id, Right.WITHDRAW, ifMatch);
    }

    /// Who changed what, the latest first.
    @GET
    @Path("/researchers/{id}/history")
    @Transactional
    public History history(@PathParam("id") UUID id) {
        var record = researchers.readableBy(callers.current(), id);
        Policy.require(callers.current(), Right.HISTORY, record);
        return History.of(versions.history(record, callers.current()));
    }

    /// The sheet as it stood at one revision.
    @GET
    @Path("/researchers/{id}/versions/{revision}")
    @Transactional
    public VersionView version(@PathParam("id") UUID id, @PathParam("revision") int revision) {
        var record = researchers.readableBy(callers.current(), id);
        Policy.require(callers.current(), Right.HISTORY, record);
        return versions.version(record, revision, callers.current());
    }

    private void requirePlausible(ResearcherDraft draft) {
        if (draft.birthDate() != null && !birthDates.isPlausible(draft.birthDate())) {
            throw new Refused(new ContentRefusal.Invalid(List.of(Violation.inBody("birthDate", "not-plausible"))));
        }
    }

    private void keepBirthDate(Researcher researcher, ResearcherDraft draft) {
        if (draft.birthDate() != null) {
            birthDates.keep(researcher, draft.birthDate());
        }
    }

    private RestResponse<ResearcherView> advance(UUID id, Right right, @Nullable String ifMatch) {
        return answer(lifecycle.advance(researchers, id, right, callers.current(), ifMatch));
    }

    private RestResponse<ResearcherView> answer(Researcher researcher) {
        return RestResponse.ResponseBuilder.ok(views.of(researcher, callers.current()))
                .header("ETag", Revision.tag(researcher.revision()))
                .build();
    }
}
