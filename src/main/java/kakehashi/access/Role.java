package kakehashi.access;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/// What a person is in Kakehashi; the same words are roles of the identity provider.
public enum Role {
    COMPANY,
    COORDINATOR,
    RESEARCHER,
    /// Keeps the installation and sees no content of others.
    ADMIN,
    /// Releases for their organization what others have written, and takes it back.
    MANAGER,
    /// Watches over export control and research security in their organization.
    OFFICER,
    /// Reads the audit of the whole installation.
    AUDITOR,
    /// Sees what the public sees.
    STUDENT;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The roles among `codes`; words of other programs are passed over.
    public static Set<Role> among(Collection<String> codes) {
        var roles = EnumSet.noneOf(Role.class);
        Arrays.stream(values()).filter(role -> codes.contains(role.code())).forEach(roles::add);
        return roles;
    }
}
