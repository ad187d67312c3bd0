package kakehashi.membership;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kakehashi.access.Accounts;
import kakehashi.access.Role;
import kakehashi.access.Wall;
import org.jspecify.annotations.Nullable;

/// How members are shown to whoever may say who they are.
@ApplicationScoped
class MemberViews {

    private final Members members;
    private final Invitations invitations;
    private final Accounts accounts;
    private final Wall wall;

    MemberViews(Members members, Invitations invitations, Accounts accounts, Wall wall) {
        this.members = members;
        this.invitations = invitations;
        this.accounts = accounts;
        this.wall = wall;
    }

    /// @param said  whether the product says so; otherwise the identity server
    /// @param since when the product began to say so; null when it does not
    /// @param ended when they had to go; null for who belongs there
    record MemberView(
            UUID account,
            String name,
            List<Role> roles,
            boolean said,
            @Nullable Instant since,
            @Nullable Instant ended) {}

    /// @param by who invited; null when that account is gone
    record InvitationView(
            UUID id,
            List<Role> roles,
            @Nullable String mail,
            @Nullable String by,
            Instant at,
            Instant until) {}

    /// @param given roles that may be given
    record MemberList(List<MemberView> members, List<InvitationView> invitations, List<Role> given) {}

    MemberList of(UUID organization, Instant now) {
        return wall.asProduct(() -> {
            var said = members.of(organization).stream()
                    .collect(Collectors.toMap(member -> member.subject, Function.identity()));
            var gone = said.values().stream()
                    .filter(member -> member.endedAt != null)
                    .map(member -> member.subject)
                    .toList();
            var shown = Stream.of(accounts.people(organization), accounts.people(gone))
                    .flatMap(Collection::stream)
                    .map(person -> view(person, said.get(person.subject())))
                    .toList();
            return new MemberList(shown, invitations(organization, now), sorted(Joining.GIVEN));
        });
    }

    /// Of who had to go nothing is told but that: what they are elsewhere is not for this house to know.
    private static MemberView view(Accounts.Person person, @Nullable Member said) {
        return new MemberView(
                person.account(),
                person.name(),
                said != null && said.endedAt != null ? List.of() : sorted(person.roles()),
                said != null,
                said == null ? null : said.since,
                said == null ? null : said.endedAt);
    }

    private List<InvitationView> invitations(UUID organization, Instant now) {
        var open = invitations.open(organization, now);
        Map<UUID, String> names = accounts.names(open.stream()
                .map(each -> each.invitedBy)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return open.stream()
                .map(each -> new InvitationView(
                        each.id,
                        sorted(each.roles()),
                        each.mail,
                        names.get(each.invitedBy),
                        each.invitedAt,
                        each.until))
                .toList();
    }

    private static List<Role> sorted(Set<Role> roles) {
        return roles.stream().sorted().toList();
    }
}
