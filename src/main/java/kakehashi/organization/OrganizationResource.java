package kakehashi.organization;

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
import java.util.UUID;
import kakehashi.access.Callers;
import kakehashi.access.Policy;
import kakehashi.access.Right;
import kakehashi.publication.History;
import kakehashi.publication.Lifecycle;
import kakehashi.publication.Revision;
import kakehashi.publication.VersionView;
import kakehashi.publication.Versions;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// The life of an organization over HTTP.
@Path("/api/v1")
class OrganizationResource {

    private final Organizations organizations;
    private final Lifecycle lifecycle;
    private final Versions versions;
    private final Callers callers;

    OrganizationResource(Organizations organizations, Lifecycle lifecycle, Versions versions, Callers callers) {
        this.organizations = organizations;
        this.lifecycle = lifecycle;
        this.versions = versions;
        this.callers = callers;
    }

    /// Makes a draft.
    @POST
    @Path("/organizations")
    @Transactional
    @APIResponse(
            responseCode = "201",
            description = "the draft made",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = OrganizationView.class)))
    public RestResponse<OrganizationView> create(
            OrganizationDraft draft, @HeaderParam("Idempotency-Key") @Nullable String key) {
        var made = lifecycle.create(organizations, draft.draft(), callers.signedInOrRefused(), key);
        return RestResponse.ResponseBuilder.<OrganizationView>created(URI.create("/api/v1/organizations/" + made.id()))
                .entity(OrganizationView.of(made, callers.current()))
                .header("ETag", Revision.tag(made.revision()))
                .build();
    }

    @GET
    @Path("/organizations/{id}")
    @Transactional
    public RestResponse<OrganizationView> get(@PathParam("id") UUID id) {
        return answer(organizations.readableBy(callers.current(), id));
    }

    /// Puts a new sheet in place of the present one; the stage stays.
    @PUT
    @Path("/organizations/{id}")
    @Transactional
    public RestResponse<OrganizationView> revise(
            @PathParam("id") UUID id, OrganizationDraft draft, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(lifecycle.revise(organizations, id, draft.sheet(), callers.current(), ifMatch));
    }

    /// Throws away a draft that never was public.
    @DELETE
    @Path("/organizations/{id}")
    public void discard(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        lifecycle.discard(organizations, id, callers.current(), ifMatch);
    }

    /// Hands a draft over for review.
    @PUT
    @Path("/organizations/{id}/review")
    @Transactional
    public RestResponse<OrganizationView> submit(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return advance(id, Right.SUBMIT, ifMatch);
    }

    /// Gives a record back from review to its authors.
    @DELETE
    @Path("/organizations/{id}/review")
    @Transactional
    public RestResponse<OrganizationView> giveBack(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return advance(id, Right.RETURN, ifMatch);
    }

    /// Makes the public part visible to everyone.
    @PUT
    @Path("/organizations/{id}/publication")
    @Transactional
    public RestResponse<OrganizationView> publish(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return advance(id, Right.PUBLISH, ifMatch);
    }

    /// Takes a record back from the public.
    @DELETE
    @Path("/organizations/{id}/publication")
    @Transactional
    public RestResponse<OrganizationView> withdraw(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return advance(id, Right.WITHDRAW, ifMatch);
    }

    /// Who changed what, the latest first.
    @GET
    @Path("/organizations/{id}/history")
    @Transactional
    public History history(@PathParam("id") UUID id) {
        var record = organizations.readableBy(callers.current(), id);
        Policy.require(callers.current(), Right.HISTORY, record);
        return History.of(versions.history(record, callers.current()));
    }

    /// The sheet as it stood at one revision.
    @GET
    @Path("/organizations/{id}/versions/{revision}")
    @Transactional
    public VersionView version(@PathParam("id") UUID id, @PathParam("revision") int revision) {
        var record = organizations.readableBy(callers.current(), id);
        Policy.require(callers.current(), Right.HISTORY, record);
        return versions.version(record, revision, callers.current());
    }

    private RestResponse<OrganizationView> advance(UUID id, Right right, @Nullable String ifMatch) {
        return answer(lifecycle.advance(organizations, id, right, callers.current(), ifMatch));
    }

    private RestResponse<OrganizationView> answer(Organization organization) {
        return RestResponse.ResponseBuilder.ok(OrganizationView.of(organization, callers.current()))
                .header("ETag", Revision.tag(organization.revision()))
                .build();
    }
}
