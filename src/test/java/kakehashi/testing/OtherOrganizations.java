package kakehashi.testing;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;
import kakehashi.access.Caller;
import kakehashi.access.Right;
import kakehashi.access.Role;
import kakehashi.access.Ties;
import kakehashi.organization.OrganizationSheet;
import kakehashi.organization.Organizations;
import kakehashi.publication.Draft;
import kakehashi.publication.Lifecycle;
import kakehashi.shared.Language;

/// The organizations of [People#NEIGHBOUR] and [People#RIVAL] and one more, in the register before the first test.
@ApplicationScoped
public class OtherOrganizations {

    public static final String UNIVERSITY = "org-test-university";
    public static final String COMPANY = "org-test-company";
    public static final String INSTITUTE = "org-test-institute";

    /// The demonstration fills an empty register only, so it comes first.
    private static final int AFTER_THE_DEMONSTRATION = 4_000;

    private final Organizations organizations;
    private final Lifecycle lifecycle;
    private final ObjectMapper json;

    OtherOrganizations(Organizations organizations, Lifecycle lifecycle, ObjectMapper json) {
        this.organizations = organizations;
        this.lifecycle = lifecycle;
        this.json = json;
    }

    @Transactional
    void register(@Observes @Priority(AFTER_THE_DEMONSTRATION) StartupEvent event) {
        publish(UNIVERSITY, "隣町大学");
        publish(COMPANY, "競争工業株式会社");
        publish(INSTITUTE, "余所研究機構");
    }

    private void publish(String externalId, String name) {
        var keeper = new Caller(new UUID(0, 1), "", Set.of(Role.ADMIN), null, null, Language.JA, Ties.NONE, true, true);
        var sheet = json.convertValue(Sheets.organization(name), OrganizationSheet.class);
        var made = lifecycle.create(organizations, new Draft<>(externalId, null, sheet), keeper, null);
        lifecycle.step(made, Right.PUBLISH, keeper);
    }
}
