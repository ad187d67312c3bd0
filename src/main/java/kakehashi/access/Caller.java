package kakehashi.access;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kakehashi.shared.Language;
import org.jspecify.annotations.Nullable;

/// Whoever sent the request.
///
/// @param account      null when nobody is signed in
/// @param organization the organization the caller belongs to; null when none
/// @param researcher   the caller's own profile; null when none
/// @param language     the language to answer in
/// @param ties         what binds the caller to records of others
/// @param releasesAlone whether the operator lets one person release what they themselves handed over
/// @param proved       whether they have shown just now, by a second factor, that it is them; see [Proofs]
public record Caller(
        @Nullable UUID account,
        String name,
        Set<Role> roles,
        @Nullable UUID organization,
        @Nullable UUID researcher,
        Language language,
        Ties ties,
        boolean releasesAlone,
        boolean proved) {

    public Caller {
        roles = Set.copyOf(roles);
    }

    /// Somebody who is not signed in.
    public static Caller nobody(Language language) {
        return new Caller(null, "", Set.of(), null, null, language, Ties.NONE, false, false);
    }

    /// The product itself, when it brings records for `organization`; null for the register of organizations.
    public static Caller product(@Nullable UUID organization) {
        var roles = EnumSet.complementOf(EnumSet.of(Role.STUDENT, Role.AUDITOR));
        return new Caller(null, "", roles, organization, null, Language.JA, new Ties(true, Map.of()), true, true);
    }

    public boolean isNobody() {
        return account == null;
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    boolean isMemberOf(@Nullable UUID organization) {
        return organization != null && organization.equals(this.organization);
    }
}
