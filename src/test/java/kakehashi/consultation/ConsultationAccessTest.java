package kakehashi.consultation;

import static kakehashi.consultation.Asks.asked;
import static kakehashi.consultation.Asks.having;
import static kakehashi.consultation.Asks.path;
import static kakehashi.consultation.Asks.worked;
import static kakehashi.testing.Api.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kakehashi.access.Caller;
import kakehashi.access.Policy;
import kakehashi.access.Right;
import kakehashi.access.Role;
import kakehashi.access.Ties;
import kakehashi.access.Wall;
import kakehashi.shared.Language;
import kakehashi.testing.People;
import kakehashi.testing.Stored;
import org.junit.jupiter.api.Test;

/// Who reads a question: who asked, the coordinators of the desk, and nobody else, by either wall.
@QuarkusTest
class ConsultationAccessTest {

    @Inject
    Stored stored;

    @Inject
    Wall wall;

    @Inject
    Consultations consultations;

    @Inject
    MadeNeeds made;

    @Inject
    Notes notes;

    @Test
    void isThereForTheTwoSidesAlone() {
        var asked = asked();

        assertThat(People.COMPANY.asks().get(path(asked)).statusCode()).isEqualTo(200);
        assertThat(People.COORDINATOR.asks().get(path(asked)).statusCode()).isEqualTo(200);
        for (var other : List.of(People.RESEARCHER, People.ADMIN, People.NEIGHBOUR, People.RIVAL)) {
            assertRefused(other.asks().get(path(asked)), 404, "http-404");
            assertRefused(
                    having(asked, other).body(Map.of("state", "SORTING")).put(path(asked) + "/step"), 404, "http-404");
            assertRefused(other.asks().get(path(asked) + "/similar"), 404, "http-404");
        }
        assertRefused(
                having(asked, People.COMPANY).body(Map.of("state", "SORTING")).put(path(asked) + "/step"),
                403,
                "http-403");
        assertRefused(People.COMPANY.asks().get(path(asked) + "/colleagues"), 403, "http-403");
    }

    /// Of all who could work at either side, those alone for whom it is.
    @Test
    void isReadByThoseAloneForWhomItIs() {
        String id = asked().path("id");
        var it = inTransaction(() -> wall.asProduct(() -> consultations.existing(UUID.fromString(id))));
        var guarded = it.guarded();

        assertThat(reads(person(it.organization, it.asker, true, Role.COMPANY), it))
                .isTrue();
        assertThat(reads(person(it.organization, it.asker, false, Role.COMPANY), it))
                .isTrue();
        assertThat(reads(person(it.receiver, null, true, Role.COORDINATOR), it)).isTrue();
        for (var nobodys : List.of(
                person(it.organization, null, true, Role.COMPANY), // a colleague of who asked
                person(it.organization, null, true, Role.MANAGER),
                person(it.organization, null, true, Role.COORDINATOR),
                person(it.organization, it.asker, true, Role.STUDENT, Role.COMPANY),
                person(it.receiver, null, false, Role.COORDINATOR), // not pledged
                person(it.receiver, null, true, Role.COMPANY),
                person(it.receiver, null, true, Role.RESEARCHER),
                person(it.receiver, null, true, Role.MANAGER),
                person(it.receiver, null, true, Role.OFFICER),
                person(it.receiver, null, true, Role.STUDENT, Role.COORDINATOR),
                person(new UUID(7, 7), it.asker, true, Role.COMPANY), // went elsewhere
                person(new UUID(7, 7), null, true, Role.COORDINATOR),
                person(null, null, true, Role.ADMIN),
                person(null, null, true, Role.AUDITOR))) {
            assertThat(reads(nobodys, it)).as("%s", nobodys).isFalse();
        }
        assertThat(Policy.may(person(it.organization, it.asker, true, Role.COMPANY), Right.READ_NOTES, guarded))
                .isFalse();
    }

    private static boolean reads(Caller caller, Consultation it) {
        return Policy.may(caller, Right.READ, it.guarded());
    }

    /// The database by itself, with nobody asking the policy.
    @Test
    void liesBehindTheSecondWall() {
        var asked = asked();
        var noted = worked(
                People.COORDINATOR.asks().body(Map.of("text", "見せない覚え書き")).post(path(asked) + "/notes"), 200);
        assertThat(noted.<List<String>>path("notes.text")).containsExactly("見せない覚え書き");
        worked(
                having(noted, People.COORDINATOR)
                        .body(Map.of("needs", List.of(Map.of("title", "接着", "problem", "はがれる"))))
                        .post(path(asked) + "/needs"),
                200);
        var id = UUID.fromString(asked.path("id"));
        var asking = UUID.fromString(asked.path("asking.id"));
        var receiving = UUID.fromString(asked.path("receiver.id"));

        assertThat(there(person(asking, null, true, Role.COMPANY), id)).containsExactly("it", "its needs");
        assertThat(there(person(receiving, null, true, Role.COORDINATOR), id))
                .containsExactly("it", "its needs", "its notes");
        assertThat(there(person(new UUID(7, 7), null, true, Role.COORDINATOR, Role.MANAGER), id))
                .isEmpty();
        assertThat(there(person(receiving, null, true, Role.STUDENT, Role.COORDINATOR), id))
                .isEmpty();
        assertThat(there(person(null, null, true, Role.ADMIN, Role.AUDITOR), id))
                .isEmpty();
        assertThat(there(Caller.nobody(Language.JA), id)).isEmpty();
    }

    private List<String> there(Caller caller, UUID id) {
        return inTransaction(() -> wall.as(caller, () -> {
            var found = new java.util.ArrayList<String>();
            if (consultations.findById(id) != null) {
                found.add("it");
            }
            if (!made.of(id).isEmpty()) {
                found.add("its needs");
            }
            if (!notes.of(id).isEmpty()) {
                found.add("its notes");
            }
            return found;
        }));
    }

    @Test
    void keepsTheNotesOfTheDeskThere() {
        var asked = asked();
        worked(People.COORDINATOR.asks().body(Map.of("text", "先方は値引きに弱い")).post(path(asked) + "/notes"), 200);

        var seen = People.COMPANY.asks().get(path(asked));

        assertThat(seen.asString()).doesNotContain("値引き");
        assertThat(seen.<List<?>>path("notes")).isEmpty();
        assertRefused(People.COMPANY.asks().body(Map.of("text", "x")).post(path(asked) + "/notes"), 403, "http-403");
        assertThat(People.COORDINATOR
                        .asks()
                        .body(Map.of("text", " "))
                        .post(path(asked) + "/notes")
                        .statusCode())
                .isEqualTo(422);
        // a note is no step
        assertThat(seen.<Integer>path("revision")).isEqualTo(1);
    }

    @Test
    void leavesALineOfWhoReadIt() {
        var asked = asked();

        People.COORDINATOR.asks().get(path(asked));
        People.COORDINATOR.asks().get(path(asked));

        assertThat(stored.one("select count(*) from audit where action = 'CONSULTATION_READ' and record = '%s'"
                        .formatted(asked.<String>path("id"))))
                .isEqualTo("1");
    }

    private static Caller person(
            @org.jspecify.annotations.Nullable UUID organization,
            @org.jspecify.annotations.Nullable UUID account,
            boolean pledged,
            Role... roles) {
        return new Caller(
                account == null ? new UUID(8, 8) : account,
                "",
                Set.copyOf(EnumSet.copyOf(List.of(roles))),
                organization,
                null,
                Language.JA,
                new Ties(pledged, Map.of()),
                false,
                true);
    }

    private static <T> T inTransaction(java.util.concurrent.Callable<T> act) {
        return QuarkusTransaction.requiringNew().call(act);
    }
}
