package kakehashi.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import kakehashi.testing.OtherOrganizations;
import kakehashi.testing.Stored;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AccountsTest {

    private static final int AT_ONCE = 8;

    @Inject
    Accounts accounts;

    @Inject
    Wall wall;

    @Inject
    Stored stored;

    @Test
    void makesOneAccountForAFirstPageThatAsksSeveralThingsAtOnce() throws Exception {
        var who = new SignedIn("test:" + UUID.randomUUID(), "初めての人", Set.of(Role.COMPANY), null, null, null, false);

        assertThat(loadedAtOnce(who)).hasSize(AT_ONCE).containsOnly(accounts.of(who).id);
    }

    /// Somebody who had to leave one house and works at another now.
    @Test
    void holdAHousesWordForThatHouseAlone() {
        var subject = "test:" + UUID.randomUUID();
        say(subject, "now()", "{}");

        assertThat(comes(subject, OtherOrganizations.INSTITUTE, null).organization)
                .isNull();
        assertThat(comes(subject, OtherOrganizations.INSTITUTE, null).roles()).isEmpty();
        assertThat(comes(subject, null, null).roles()).isEmpty();
        var elsewhere = comes(subject, OtherOrganizations.UNIVERSITY, null);
        assertThat(elsewhere.organization).isEqualTo(organization(OtherOrganizations.UNIVERSITY));
        assertThat(elsewhere.roles()).containsExactly(Role.RESEARCHER);
    }

    /// The identity server's name for a profile is good in the organization that it names, and nowhere else.
    @Test
    void takeNobodyForAnotherHousesPersonOfTheSameName() {
        var subject = "test:" + UUID.randomUUID();
        var name = "r-" + UUID.randomUUID();
        var profile = UUID.randomUUID();
        stored.execute("""
                insert into researchers (id, organization, external_id, stage, revision, sheet, created_at, updated_at)
                values ('%s', '%s', '%s', 'DRAFT', 1, '{}', now(), now())""".formatted(profile, organization(OtherOrganizations.INSTITUTE), name));
        say(subject, "null", "{researcher}");
        try {
            var claimed = comes(subject, OtherOrganizations.UNIVERSITY, name);
            assertThat(claimed.organization).isEqualTo(organization(OtherOrganizations.INSTITUTE));
            assertThat(claimed.researcher).isNull();

            assertThat(comes(subject, OtherOrganizations.INSTITUTE, name).researcher)
                    .as("where both name the same house")
                    .isEqualTo(profile);
        } finally {
            stored.execute("delete from researchers where id = '%s'".formatted(profile));
        }
    }

    /// What the institute says of somebody.
    private void say(String subject, String ended, String roles) {
        stored.execute(
                "insert into members (subject, organization, roles, since, ended_at) values ('%s', '%s', '%s', now(), %s)"
                        .formatted(subject, organization(OtherOrganizations.INSTITUTE), roles, ended));
    }

    private UUID organization(String externalId) {
        return UUID.fromString(
                stored.one("select id from organizations where external_id = '%s'".formatted(externalId)));
    }

    private Account comes(String subject, @Nullable String organization, @Nullable String researcher) {
        var who = new SignedIn(subject, "移った人", Set.of(Role.RESEARCHER), organization, researcher, null, false);
        return wall.asProduct(() -> accounts.load(who));
    }

    private ArrayList<UUID> loadedAtOnce(SignedIn who) throws Exception {
        var start = new CyclicBarrier(AT_ONCE);
        Callable<UUID> load = () -> {
            start.await();
            return wall.asProduct(() -> accounts.load(who)).id;
        };
        var ids = new ArrayList<UUID>();
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            var loading = new ArrayList<Future<UUID>>();
            for (int i = 0; i < AT_ONCE; i++) {
                loading.add(threads.submit(load));
            }
            for (var each : loading) {
                ids.add(each.get());
            }
        }
        return ids;
    }
}
