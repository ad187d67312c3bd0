package kakehashi.disclosure;

import static kakehashi.testing.Api.draft;
import static kakehashi.testing.People.COORDINATOR;
import static kakehashi.testing.People.RESEARCHER;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import kakehashi.shared.RecordKind;
import kakehashi.testing.Made;
import kakehashi.testing.People;
import kakehashi.testing.Sheets;
import org.junit.jupiter.api.Test;

/// Who is in charge, and who could be.
@QuarkusTest
class ChargeTest {

    @Test
    void namesWhoIsInChargeAndWhoOfTheHouseCouldBe() {
        RESEARCHER.asks().get("/session");
        var seed = draft(COORDINATOR, RecordKind.SEED, Sheets.aSeed());

        var before = charge(seed, COORDINATOR);
        assertThat(before.getList("team.id")).containsExactly(account(COORDINATOR));
        assertThat(before.getList("assigned")).isEmpty();
        assertThat(before.getList("people.id")).contains(account(COORDINATOR), account(RESEARCHER));
        assertThat(before.getList("people.id")).doesNotContain(account(People.NEIGHBOUR));
        assertThat(before.<List<String>>get("people.find { it.id == '%s' }.roles".formatted(account(COORDINATOR))))
                .contains("coordinator");

        var put = seed.after(made -> COORDINATOR
                .asks()
                .header("If-Match", made.etag())
                .body(Map.of(
                        "team", List.of(account(COORDINATOR), account(RESEARCHER)),
                        "assigned", List.of(account(COORDINATOR))))
                .put(made.path() + "/charge"));

        assertThat(charge(put, COORDINATOR).getList("team.id"))
                .containsExactlyInAnyOrder(account(COORDINATOR), account(RESEARCHER));
        assertThat(charge(put, RESEARCHER).getList("assigned.id")).containsExactly(account(COORDINATOR));
        assertThat(charge(put, RESEARCHER).getList("assigned.name", String.class))
                .allSatisfy(name -> assertThat(name).isNotBlank());
    }

    private static JsonPath charge(Made record, People who) {
        var answer = who.asks().get(record.path() + "/charge");
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return answer.jsonPath();
    }

    private static String account(People who) {
        return who.asks().get("/session").path("account.id");
    }
}
