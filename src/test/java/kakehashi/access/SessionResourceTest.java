package kakehashi.access;

import static io.restassured.RestAssured.given;
import static kakehashi.testing.Api.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import kakehashi.testing.People;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class SessionResourceTest {

    @Test
    void knowsNobodyWithoutASession() {
        var answer = People.NOBODY.asks().get("/session");

        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(answer.asString()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        // who, role, belongs to an organization
        "COMPANY, company, true",
        "COORDINATOR, coordinator, true",
        "RESEARCHER, researcher, true",
        "ADMIN, admin, false",
        "NEIGHBOUR, coordinator, true",
        "RIVAL, company, true",
    })
    void saysWhoTheCallerIs(People who, String role, boolean belongs) {
        var answer = who.asks().get("/session").then().statusCode(200).extract().jsonPath();

        assertThat(answer.getList("roles", String.class)).containsExactly(role);
        assertThat(answer.getString("account.id")).isNotBlank();
        assertThat(answer.getString("account.name")).isNotBlank();
        assertThat(answer.getString("organization") != null).isEqualTo(belongs);
        assertThat(answer.getBoolean("demo")).isTrue();
    }

    @Test
    void refusesAWrongPassword() {
        var answer = given().auth().preemptive().basic("company", "guess").get("/api/v1/session");

        assertRefused(answer, 401, "http-401");
    }
}
