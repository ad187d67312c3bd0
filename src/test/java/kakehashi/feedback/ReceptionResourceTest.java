package kakehashi.feedback;

import static kakehashi.feedback.JudgmentResourceTest.judge;
import static kakehashi.testing.Api.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import kakehashi.shared.RecordKind;
import kakehashi.testing.Api;
import kakehashi.testing.Made;
import kakehashi.testing.People;
import kakehashi.testing.Sheets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What the owner of a seed is told: counts of other people, over public records.
@QuarkusTest
class ReceptionResourceTest {

    private static final List<People> OTHERS = List.of(People.COMPANY, People.NEIGHBOUR, People.RIVAL);
    private static final String NOTHING = "{\"least\":3,\"kept\":null,\"reasons\":[],\"others\":null}";

    private Made need;
    private Made seed;

    @BeforeEach
    void publish() {
        need = Api.published(People.COMPANY, RecordKind.NEED, Sheets.aNeed());
        seed = Api.published(People.COORDINATOR, RecordKind.SEED, Sheets.aSeed());
    }

    @Test
    void isToldTheCoordinatorAfterThreePeopleJudged() {
        judge(People.COMPANY, need, seed, "TOO_EARLY");
        judge(People.NEIGHBOUR, need, seed, "TOO_EARLY");
        assertThat(reception(People.COORDINATOR)).isEqualTo(NOTHING);

        judge(People.RIVAL, need, seed, "TOO_EARLY");

        assertThat(reception(People.COORDINATOR))
                .isEqualTo("{\"least\":3,\"kept\":null,\"reasons\":[{\"reason\":\"TOO_EARLY\",\"people\":3}],"
                        + "\"others\":null}");
    }

    @Test
    void countsWhoKeepsIt() {
        OTHERS.forEach(who -> judge(who, need, seed, "KEPT"));

        assertThat(reception(People.COORDINATOR)).contains("\"kept\":3");
    }

    /// Two colleagues could otherwise find out what the one other person said.
    @Test
    void leavesOutTheOwnersOwnPeople() {
        for (var who : List.of(People.COORDINATOR, People.RESEARCHER, People.COMPANY, People.RIVAL)) {
            judge(who, need, seed, "KEPT");
        }

        assertThat(reception(People.COORDINATOR)).isEqualTo(NOTHING);
    }

    /// Byte for byte the same, whatever needs are prepared in secret.
    @Test
    void saysNothingOfRecordsThatAreNotPublic() {
        var company = Api.draft(People.COMPANY, RecordKind.NEED, Sheets.aNeed());
        var rival = Api.draft(People.RIVAL, RecordKind.NEED, Sheets.aNeed());
        judge(People.NEIGHBOUR, need, seed, "KEPT");
        judge(People.COMPANY, company, seed, "KEPT");
        judge(People.RIVAL, rival, seed, "KEPT");
        assertThat(reception(People.COORDINATOR)).isEqualTo(NOTHING);

        company.after(made -> made.publish(People.COMPANY));
        var shown = rival.after(made -> made.publish(People.RIVAL));

        assertThat(reception(People.COORDINATOR)).contains("\"kept\":3");
        shown.after(made -> made.withdraw(People.RIVAL));
        assertThat(reception(People.COORDINATOR)).isEqualTo(NOTHING);
    }

    @Test
    void isForTheOwnerAlone() {
        OTHERS.forEach(who -> judge(who, need, seed, "KEPT"));

        for (var other : List.of(People.COMPANY, People.NEIGHBOUR, People.ADMIN)) {
            assertRefused(other.asks().get(seed.path() + "/reception"), 403, "http-403");
        }
        assertRefused(People.NOBODY.asks().get(seed.path() + "/reception"), 401, "http-401");
    }

    private String reception(People who) {
        var answer = who.asks().get(seed.path() + "/reception");
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return answer.asString();
    }
}
