package kakehashi.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kakehashi.access.Accounts;
import kakehashi.audit.AuditLine;
import kakehashi.organization.Organizations;
import kakehashi.publication.Owner;
import org.jspecify.annotations.Nullable;

/// The people whom lines of the audit name by their account, and where they belong now.
@ApplicationScoped
class People {

    private final Accounts accounts;
    private final Organizations organizations;

    People(Accounts accounts, Organizations organizations) {
        this.accounts = accounts;
        this.organizations = organizations;
    }

    /// @param organization null when they have none
    record Person(String name, @Nullable Owner organization) {}

    /// By account; those whose account is gone are missing. Two statements.
    @Transactional
    Map<UUID, Person> of(Collection<AuditLine> lines) {
        var ids =
                lines.stream().map(AuditLine::account).filter(Objects::nonNull).collect(Collectors.toSet());
        var known = accounts.addressees(ids);
        Set<UUID> homes = new HashSet<>();
        known.values().forEach(each -> {
            if (each.caller().organization() != null) {
                homes.add(each.caller().organization());
            }
        });
        var cards = organizations.cards(homes);
        var people = new HashMap<UUID, Person>();
        known.forEach((id, each) -> {
            var home = each.caller().organization();
            people.put(id, new Person(each.caller().name(), home == null ? null : cards.get(home)));
        });
        return people;
    }
}
