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
import org.junit.jupiter.api.Test;

@QuarkusTest
class AccountsTest {

    private static final int AT_ONCE = 8;

    @Inject
    Accounts accounts;

    @Inject
    Wall wall;

    @Test
    void makesOneAccountForAFirstPageThatAsksSeveralThingsAtOnce() throws Exception {
        var who = new SignedIn("test:" + UUID.randomUUID(), "初めての人", Set.of(Role.COMPANY), null, null, null, false);

        assertThat(loadedAtOnce(who)).hasSize(AT_ONCE).containsOnly(accounts.of(who).id);
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
