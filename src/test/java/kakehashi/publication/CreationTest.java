package kakehashi.publication;

import static kakehashi.testing.Api.assertRefused;
import static kakehashi.testing.People.ADMIN;
import static kakehashi.testing.People.COMPANY;
import static kakehashi.testing.People.COORDINATOR;
import static kakehashi.testing.People.NEIGHBOUR;
import static kakehashi.testing.People.NOBODY;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import kakehashi.testing.AtOnce;
import kakehashi.testing.People;
import kakehashi.testing.Sheets;
import org.junit.jupiter.api.Test;

/// How records come into being, once.
@QuarkusTest
class CreationTest {

    private static final int PEOPLE = 6;

    @Test
    void makesARecordOnceForOneIdempotencyKey() {
        var key = UUID.randomUUID().toString();

        var answers = AtOnce.each(PEOPLE, () -> created(COORDINATOR, key, "一度だけ"));
        var later = created(COORDINATOR, key, "一度だけ");

        assertThat(answers)
                .allSatisfy(each ->
                        assertThat(each.statusCode()).as(each.asString()).isEqualTo(201));
        assertThat(answers.stream().map(each -> each.<String>path("id")).distinct())
                .containsExactly(later.<String>path("id"));
    }

    @Test
    void refusesAnIdempotencyKeyUsedForOtherContent() {
        var key = UUID.randomUUID().toString();
        created(COORDINATOR, key, "はじめの内容");

        assertRefused(created(COORDINATOR, key, "別の内容"), 422, "publication-key-reused");
        assertThat(created(NEIGHBOUR, key, "別の内容").statusCode())
                .as("a key is good within its account")
                .isEqualTo(201);
    }

    private static Response created(People who, String key, String title) {
        return who.asks()
                .header("Idempotency-Key", key)
                .body(Sheets.seed(title))
                .post("/seeds");
    }

    @Test
    void keepsAnExternalIdUniqueWithinItsOrganization() {
        var id = "x-" + UUID.randomUUID();
        var sheet = Sheets.with(Sheets.aSeed(), "externalId", id);

        var answers = AtOnce.each(
                PEOPLE, () -> COORDINATOR.asks().body(sheet).post("/seeds").statusCode());

        assertThat(answers).containsOnlyOnce(201).containsOnly(201, 409);
        assertRefused(COORDINATOR.asks().body(sheet).post("/seeds"), 409, "publication-external-id-taken");
        assertThat(NEIGHBOUR.asks().body(sheet).post("/seeds").statusCode()).isEqualTo(201);
    }

    @Test
    void needsAnOrganizationToWorkFor() {
        assertRefused(ADMIN.asks().body(Sheets.aSeed()).post("/seeds"), 403, "access-organization-missing");
        assertRefused(NOBODY.asks().body(Sheets.aSeed()).post("/seeds"), 401, "http-401");
        assertRefused(COMPANY.asks().body(Sheets.aSeed()).post("/seeds"), 403, "http-403");
    }
}
