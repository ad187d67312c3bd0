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
    ADMIN;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The roles among `codes`; words of other programs are passed over.
    static Set<Role> among(Collection<String> codes) {
        var roles = EnumSet.noneOf(Role.class);
        Arrays.stream(values()).filter(role -> codes.contains(role.code())).forEach(roles::add);
        return roles;
    }
}
