package kakehashi.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import kakehashi.shared.RecordKind;
import kakehashi.testing.Api;
import kakehashi.testing.AtOnce;
import kakehashi.testing.People;
import kakehashi.testing.Sheets;
import org.junit.jupiter.api.Test;

/// An account comes and goes; what it wrote stays.
@QuarkusTest
class AccountTest {

    /// What it wrote stays with the organization; the history then names nobody.
    @Test
    void forgetsAnAccountAndKeepsItsWork() {
        var made = Api.draft(People.NEIGHBOUR, RecordKind.SEED, Sheets.aSeed());
        var before = People.NEIGHBOUR.asks().get("/session").<String>path("account.id");

        var deleted = People.NEIGHBOUR.asks().delete("/account");

        assertThat(deleted.statusCode()).isEqualTo(204);
        assertThat(deleted.header("Clear-Site-Data")).contains("cookies").contains("storage");
        var history = made.history(People.NEIGHBOUR).jsonPath();
        assertThat(history.getList("items")).hasSize(1);
        assertThat(history.getString("items[0].by")).isNull();
        assertThat(People.NEIGHBOUR.asks().get("/session").<String>path("account.id"))
                .isNotEqualTo(before);
    }

    @Test
    void isThereAlsoWhenTheFirstRequestIsRefused() {
        People.NEIGHBOUR.asks().delete("/account");

        assertThat(People.NEIGHBOUR
                        .asks()
                        .get("/seeds/01900000-0000-7000-8000-000000000001")
                        .statusCode())
                .isEqualTo(404);

        assertThat(People.NEIGHBOUR.asks().get("/session").statusCode()).isEqualTo(200);
    }

    /// A page that opens sends several requests, each of which may be somebody's first.
    @Test
    void makesOneAccountForSeveralFirstRequests() {
        People.NEIGHBOUR.asks().delete("/account");

        var answers = AtOnce.each(6, () -> People.NEIGHBOUR.asks().get("/session"));

        assertThat(answers)
                .allSatisfy(each ->
                        assertThat(each.statusCode()).as(each.asString()).isEqualTo(200));
        assertThat(answers.stream().map(each -> each.<String>path("account.id")).distinct())
                .hasSize(1);
    }
}
