package kakehashi.membership;

import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Email;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import kakehashi.access.Callers;
import kakehashi.access.Role;
import kakehashi.organization.Organizations;
import kakehashi.publication.Owner;
import kakehashi.publication.Text;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// Who belongs to an organization, over HTTP: for its managers, and for whoever is invited.
@Path("/api/v1")
class MemberResource {

    private final Joining joining;
    private final MemberViews views;
    private final Organizations organizations;
    private final Callers callers;
    private final Clock clock;

    MemberResource(Joining joining, MemberViews views, Organizations organizations, Callers callers, Clock clock) {
        this.joining = joining;
        this.views = views;
        this.organizations = organizations;
        this.callers = callers;
        this.clock = clock;
    }

    /// @param mail the one address whose owner may accept; null when whoever has the link may
    record InvitationDraft(
            @Nullable Set<Role> roles,

            @Nullable @Text(max = 254, line = true) @Email(message = "wrong-form")
            String mail) {}

    /// @param secret to be handed to the person by a way that others do not see; shown this once
    record InvitationMade(UUID id, String secret, Instant until) {}

    record RolesDraft(@Nullable Set<Role> roles) {}

    record Secret(@Nullable String secret) {}

    /// What somebody is invited to.
    record Invited(@Nullable Owner organization, List<Role> roles, Instant until) {}

    /// Everybody who belongs there, who had to go, and the open invitations.
    @GET
    @Path("/organizations/{id}/members")
    @Transactional
    public MemberViews.MemberList list(@PathParam("id") UUID id) {
        joining.home(id, callers.signedInOrRefused());
        return views.of(id, clock.instant());
    }

    /// Makes an invitation of one person, good for a week and once.
    @POST
    @Path("/organizations/{id}/invitations")
    @Consumes(MediaType.APPLICATION_JSON)
    @APIResponse(
            responseCode = "201",
            description = "the invitation with its secret",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = InvitationMade.class)))
    public RestResponse<InvitationMade> invite(@PathParam("id") UUID id, InvitationDraft draft) {
        var made = joining.invite(id, roles(draft.roles()), draft.mail(), callers.signedInOrRefused());
        var invitation = made.invitation();
        return RestResponse.ResponseBuilder.<InvitationMade>created(
                        URI.create("/api/v1/organizations/%s/invitations/%s".formatted(id, invitation.id)))
                .entity(new InvitationMade(invitation.id, made.secret(), invitation.until))
                .build();
    }

    /// Takes an invitation back that nobody has accepted.
    @DELETE
    @Path("/organizations/{id}/invitations/{invitation}")
    public void revoke(@PathParam("id") UUID id, @PathParam("invitation") UUID invitation) {
        joining.revoke(id, invitation, callers.signedInOrRefused());
    }

    /// Says what somebody is there, from the next request on.
    @PUT
    @Path("/organizations/{id}/members/{account}")
    @Consumes(MediaType.APPLICATION_JSON)
    public void change(@PathParam("id") UUID id, @PathParam("account") UUID account, RolesDraft draft) {
        joining.change(id, account, roles(draft.roles()), callers.signedInOrRefused());
    }

    /// Shows somebody out, from the next request on.
    @DELETE
    @Path("/organizations/{id}/members/{account}")
    public void end(@PathParam("id") UUID id, @PathParam("account") UUID account) {
        joining.end(id, account, callers.signedInOrRefused());
    }

    /// What the caller is invited to; nothing changes.
    @POST
    @Path("/me/invitation")
    @Consumes(MediaType.APPLICATION_JSON)
    public Invited read(Secret secret) {
        return invited(joining.read(Objects.requireNonNullElse(secret.secret(), ""), callers.signedInOrRefused()));
    }

    /// Joins by an invitation.
    @POST
    @Path("/me/membership")
    @Consumes(MediaType.APPLICATION_JSON)
    public Invited accept(Secret secret) {
        return invited(joining.accept(Objects.requireNonNullElse(secret.secret(), ""), callers.signedInOrRefused()));
    }

    private Invited invited(Invitation invitation) {
        return new Invited(
                organizations.cards(Set.of(invitation.organization)).get(invitation.organization),
                invitation.roles().stream().sorted().toList(),
                invitation.until);
    }

    private static Set<Role> roles(@Nullable Set<Role> roles) {
        return Objects.requireNonNullElse(roles, Set.of());
    }
}
