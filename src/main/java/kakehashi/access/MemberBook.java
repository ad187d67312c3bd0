package kakehashi.access;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What the product itself says of who belongs where. Implemented by the room that keeps members.
public interface MemberBook {

    /// What is said of somebody; null when nothing is, and what the identity server says counts: also of somebody who
    /// had to leave another organization than the one the server names now.
    ///
    /// @param subject as of [SignedIn]
    /// @param told    the organization that the identity server names; null when it names none
    @Nullable
    Place of(String subject, @Nullable UUID told);

    /// @param organization null when they belong nowhere
    /// @param roles        what they are there
    record Place(@Nullable UUID organization, Set<Role> roles) {

        /// Roles for the whole installation, which only the identity server gives.
        private static final Set<Role> OF_THE_INSTALLATION = Set.of(Role.ADMIN, Role.AUDITOR);

        /// What somebody is whom the identity server calls `told`.
        Set<Role> rolesBeside(Set<Role> told) {
            return Stream.concat(roles.stream(), told.stream().filter(OF_THE_INSTALLATION::contains))
                    .collect(Collectors.toUnmodifiableSet());
        }
    }
}
