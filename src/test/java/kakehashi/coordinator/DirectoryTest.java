package kakehashi.coordinator;

import static kakehashi.testing.Api.assertRefused;
import static kakehashi.testing.Api.assertViolation;
import static kakehashi.testing.Institute.CLERK;
import static kakehashi.testing.Institute.MANAGER;
import static kakehashi.testing.Institute.as;
import static kakehashi.testing.Institute.having;
import static kakehashi.testing.Institute.worked;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kakehashi.testing.Institute;
import kakehashi.testing.People;
import kakehashi.testing.Stored;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Coordinators find each other, and nobody else finds them.
@QuarkusTest
class DirectoryTest {

    @Inject
    Stored stored;

    @Inject
    Institute institute;

    @BeforeEach
    void begin() {
        institute.empty();
        stored.execute("delete from coordinator_cards");
    }

    @AfterEach
    void end() {
        institute.empty();
    }

    private static Response write(String name, Map<String, ?> more) {
        var sheet = new HashMap<String, Object>(Map.of(
                "expertise", "木材の接着と評価",
                "fields", List.of("40020"),
                "record", "共同研究12件",
                "profile", "化学メーカーに15年",
                "prefectures", List.of("13"),
                "languages", "日本語、英語"));
        sheet.putAll(more);
        return having(as(name).get("/me/coordinator-card"), name).body(sheet).put("/me/coordinator-card");
    }

    private static List<String> found(String query) {
        return People.NEIGHBOUR.asks().get("/coordinators" + query).path("items.name");
    }

    @Test
    void findsWhoCanHelpWithWhat() {
        assertThat(as(CLERK).get("/me/coordinator-card").<Object>path("sheet")).isNull();
        worked(write(CLERK, Map.of()), 200);

        assertThat(found("")).containsExactly("余所 書記");
        assertThat(found("?q=接着")).containsExactly("余所 書記");
        assertThat(found("?q=余所研究")).containsExactly("余所 書記");
        assertThat(found("?q=半導体")).isEmpty();
        assertThat(found("?field=40020&prefecture=13")).containsExactly("余所 書記");
        assertThat(found("?prefecture=01")).isEmpty();
        var entry = People.NEIGHBOUR.asks().get("/coordinators");
        assertThat(entry.<String>path("items[0].organization.name.ja")).isEqualTo("余所研究機構");
        assertThat(entry.<String>path("items[0].sheet.record")).isEqualTo("共同研究12件");
        worked(as(CLERK).delete("/me/coordinator-card"), 204);
        assertThat(found("")).isEmpty();
    }

    @Test
    void leafsThroughThePages() {
        worked(write(CLERK, Map.of()), 200);
        worked(write(MANAGER, Map.of()), 200);

        var first = People.NEIGHBOUR.asks().get("/coordinators?limit=1");
        var second = People.NEIGHBOUR.asks().get("/coordinators?limit=1&cursor=" + first.<String>path("nextCursor"));

        assertThat(first.<Integer>path("total")).isEqualTo(2);
        assertThat(first.<List<String>>path("items.name")).containsExactly("余所 守");
        assertThat(second.<List<String>>path("items.name")).containsExactly("余所 書記");
        assertThat(second.<String>path("nextCursor")).isNull();
    }

    @Test
    void takesNoCardThatBreaksARule() {
        assertViolation(write(CLERK, Map.of("expertise", "あ".repeat(1_001))), 422, "expertise", "too-long");
        assertViolation(write(CLERK, Map.of("fields", List.of("99999"))), 422, "fields[0]", "unknown-code");
        assertViolation(write(CLERK, Map.of("prefectures", List.of("99"))), 422, "prefectures[0]", "unknown-code");
        assertRefused(as(CLERK).body(Map.of()).put("/me/coordinator-card"), 428, "publication-version-missing");
        var none = as(CLERK).get("/me/coordinator-card");
        worked(write(CLERK, Map.of()), 200);
        assertRefused(having(none, CLERK).body(Map.of()).put("/me/coordinator-card"), 412, "publication-stale");
    }

    @ParameterizedTest
    @EnumSource(
            value = People.class,
            names = {"COMPANY", "RESEARCHER", "ADMIN", "RIVAL"})
    void isThereForCoordinatorsAlone(People other) {
        for (var path : List.of("/coordinators", "/coordinators/questions", "/me/coordinator-card")) {
            assertRefused(other.asks().get(path), 404, "http-404");
        }
        assertRefused(as("student").get("/coordinators"), 404, "http-404");
        assertThat(People.NOBODY.asks().get("/coordinators").statusCode()).isEqualTo(401);
    }

    @Test
    void losesWhoLeavesTheOrganization() {
        worked(write(CLERK, Map.of()), 200);

        worked(
                as(MANAGER).delete("/organizations/%s/members/%s".formatted(institute.id(), institute.account(CLERK))),
                204);

        assertThat(found("")).isEmpty();
        assertThat(stored.one("select count(*) from coordinator_cards")).isEqualTo("0");
    }

    /// The identity server may say so as well, and tells nobody.
    @Test
    void losesWhoIsNoCoordinatorAnyMore() {
        worked(write(CLERK, Map.of()), 200);
        stored.execute("update accounts set roles = '{researcher}' where subject = 'test:clerk'");

        assertThat(found("")).isEmpty();
    }

    @Test
    void givesOutTheOwnCardAndForgetsItWithTheAccount() {
        worked(write(CLERK, Map.of()), 200);
        assertThat(as(CLERK).get("/account/data").<String>path("coordination.card.expertise"))
                .isEqualTo("木材の接着と評価");

        worked(as(CLERK).delete("/account"), 204);

        assertThat(stored.one("select count(*) from coordinator_cards")).isEqualTo("0");
    }
}
