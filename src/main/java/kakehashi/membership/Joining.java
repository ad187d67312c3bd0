package kakehashi.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import kakehashi.access.AccessRefusal;
import kakehashi.access.Accounts;
import kakehashi.access.Caller;
import kakehashi.access.MemberBook;
import kakehashi.access.PlaceChanged;
import kakehashi.access.Policy;
import kakehashi.access.Right;
import kakehashi.access.Role;
import kakehashi.access.Wall;
import kakehashi.audit.AuditLog;
import kakehashi.organization.Organization;
import kakehashi.organization.Organizations;
import kakehashi.problem.ContentRefusal;
import kakehashi.problem.Refused;
import kakehashi.problem.Violation;
import kakehashi.shared.RecordKind;
import kakehashi.shared.Token;
import org.jspecify.annotations.Nullable;

/// People come to an organization and leave it: asks the policy, keeps who said so, writes the audit.
///
/// What a word takes away is gone with the commit: the next request of whom it concerns is decided anew.
@ApplicationScoped
public class Joining {

    /// What a manager may make of somebody; the others concern the whole installation.
    static final Set<Role> GIVEN = EnumSet.complementOf(EnumSet.of(Role.ADMIN, Role.AUDITOR));

    private final Members members;
    private final Invitations invitations;
    private final Organizations organizations;
    private final Accounts accounts;
    private final AuditLog audit;
    private final Wall wall;
    private final Event<PlaceChanged> facts;
    private final Clock clock;

    Joining(
            Members members,
            Invitations invitations,
            Organizations organizations,
            Accounts accounts,
            AuditLog audit,
            Wall wall,
            Event<PlaceChanged> facts,
            Clock clock) {
        this.members = members;
        this.invitations = invitations;
        this.organizations = organizations;
        this.accounts = accounts;
        this.audit = audit;
        this.wall = wall;
        this.facts = facts;
        this.clock = clock;
    }

    /// @param secret shown once; whoever brings it joins
    record Made(Invitation invitation, String secret) {}

    /// The organization, for whoever may say who belongs to it.
    public Organization home(UUID id, Caller caller) {
        var organization = organizations.readableBy(caller, id);
        Policy.require(caller, Right.ASSIGN, organization);
        return organization;
    }

    /// @throws Refused [ContentRefusal.Invalid] or what the policy declines
    @Transactional
    Made invite(UUID organization, Set<Role> roles, @Nullable String mail, Caller caller) {
        var home = home(organization, caller);
        Policy.requireProof(caller);
        requireGiven(roles);
        var token = Token.make();
        var made = new Invitation(organization, roles, mail, token.hash(), caller.account(), clock.instant());
        wall.asProduct(() -> invitations.persist(made));
        note(home, "MEMBER_INVITED", caller);
        return new Made(made, token.secret());
    }

    /// @throws Refused [MembershipRefusal.InvitationOver] or what the policy declines
    @Transactional
    void revoke(UUID organization, UUID invitation, Caller caller) {
        var home = home(organization, caller);
        wall.asProduct(() -> {
            invitations.ofOrganization(organization, invitation).revoke(clock.instant());
            invitations.writeDown();
        });
        note(home, "INVITATION_REVOKED", caller);
    }

    /// What somebody is invited to; nothing changes.
    ///
    /// @throws Refused [MembershipRefusal.InvitationOver] or [MembershipRefusal.OtherAddress]
    @Transactional
    Invitation read(String secret, Caller caller) {
        return wall.asProduct(() -> forCaller(secret, caller));
    }

    /// @throws Refused [MembershipRefusal.InvitationOver], [MembershipRefusal.OtherAddress] or
    ///     [MembershipRefusal.BelongsElsewhere]
    @Transactional
    Invitation accept(String secret, Caller caller) {
        return wall.asProduct(() -> {
            var invitation = forCaller(secret, caller);
            if (caller.organization() != null && !caller.organization().equals(invitation.organization)) {
                throw new Refused(new MembershipRefusal.BelongsElsewhere());
            }
            var now = clock.instant();
            invitation.accept(Objects.requireNonNull(caller.account()), now);
            var person = Objects.requireNonNull(accounts.person(caller.account()));
            say(person, invitation.organization)
                    .belongTo(invitation.organization, invitation.roles(), invitation.invitedBy, now);
            accounts.place(person.account(), new MemberBook.Place(invitation.organization, invitation.roles()));
            note(organizations.readableBy(Caller.product(null), invitation.organization), "MEMBER_JOINED", caller);
            facts.fire(new PlaceChanged(person.account()));
            return invitation;
        });
    }

    /// From now on the person is `roles` there, and nothing else, whatever the identity server says.
    ///
    /// @throws Refused [AccessRefusal.Hidden] for somebody who does not belong there, [MembershipRefusal.OwnPlace],
    ///     [ContentRefusal.Invalid] or what the policy declines
    @Transactional
    void change(UUID organization, UUID account, Set<Role> roles, Caller caller) {
        var home = home(organization, caller);
        Policy.requireProof(caller);
        requireGiven(roles);
        place(organization, account, caller, new MemberBook.Place(organization, roles));
        note(home, "MEMBER_CHANGED", caller);
    }

    /// From now on the person does not belong there, whatever the identity server says.
    ///
    /// @throws Refused as [#change]
    @Transactional
    public void end(UUID organization, UUID account, Caller caller) {
        var home = home(organization, caller);
        place(organization, account, caller, new MemberBook.Place(null, Set.of()));
        note(home, "MEMBER_ENDED", caller);
    }

    private void place(UUID organization, UUID account, Caller caller, MemberBook.Place place) {
        if (account.equals(caller.account())) {
            throw new Refused(new MembershipRefusal.OwnPlace());
        }
        wall.asProduct(() -> {
            var person = accounts.person(account);
            if (person == null || !isOf(organization, person)) {
                throw new Refused(new AccessRefusal.Hidden());
            }
            var now = clock.instant();
            var said = say(person, organization);
            if (place.organization() == null) {
                said.leave(caller.account(), now);
            } else {
                said.belongTo(organization, place.roles(), caller.account(), now);
            }
            accounts.place(account, place);
        });
        facts.fire(new PlaceChanged(account));
    }

    /// Also somebody who had to go and belongs nowhere since: they may be taken back.
    private boolean isOf(UUID organization, Accounts.Person person) {
        if (person.organization() != null) {
            return person.organization().equals(organization);
        }
        var said = members.findById(person.subject());
        return said != null && said.organization.equals(organization);
    }

    private Member say(Accounts.Person person, UUID organization) {
        var said = members.findById(person.subject());
        if (said == null) {
            said = new Member(person.subject(), organization, clock.instant());
            members.persist(said);
        }
        return said;
    }

    private Invitation forCaller(String secret, Caller caller) {
        var invitation = invitations.byHash(new Token(secret).hash());
        if (!invitation.isOpen(clock.instant())) {
            throw new Refused(new MembershipRefusal.InvitationOver());
        }
        if (!invitation.isFor(accounts.mailOf(Objects.requireNonNull(caller.account())))) {
            throw new Refused(new MembershipRefusal.OtherAddress());
        }
        return invitation;
    }

    private void note(Organization home, String action, Caller caller) {
        audit.record(caller, action, RecordKind.ORGANIZATION, home.id(), home.revision());
    }

    private static void requireGiven(Set<Role> roles) {
        if (roles.isEmpty() || !GIVEN.containsAll(roles)) {
            throw new Refused(new ContentRefusal.Invalid(
                    List.of(Violation.inBody("roles", roles.isEmpty() ? "required" : "unknown-code"))));
        }
    }
}
