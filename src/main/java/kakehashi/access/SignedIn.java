package kakehashi.access;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What an identity provider says of somebody.
///
/// @param subject      issuer and subject, unique for ever
/// @param organization external id of the organization, null when not said
/// @param researcher   external id of the own profile, null when not said
/// @param pledged      whether they come with their pledge of secrecy made; of invented people alone
/// @param mail         address that the provider knows to be theirs, null when not said or not proved
record SignedIn(
        String subject,
        String name,
        Set<Role> roles,
        @Nullable String organization,
        @Nullable String researcher,
        @Nullable String mail,
        boolean pledged) {}
