package kakehashi.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import kakehashi.testing.People;
import kakehashi.testing.Queries;
import kakehashi.testing.Stored;
import kakehashi.testing.Timed;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The queue of a desk where 10,000 consultations are open: all at this desk, or spread over ten desks and two hundred
/// coordinators. What it takes is printed; a page asks as many statements as one of a desk with one consultation.
@QuarkusTest
class ConsultationScaleTest {

    private static final int OPEN = 10_000;
    private static final int COORDINATORS = 20;
    private static final int MOST_STATEMENTS = 12;
    private static final List<String> WISHES =
            List.of("", "&whose=mine", "&overdue=true", "&whose=nobodys&state=received");

    @Inject
    Stored stored;

    @AfterEach
    void clear() {
        stored.execute("delete from consultations where answer = 'scale'");
    }

    /// Copies of one that was asked, each given to somebody at its desk: at the first one, the coordinator has a part.
    private void ask(Response asked, int desks) {
        stored.execute("""
                insert into consultations (id, organization, team, asker, receiver, prefecture, state, revision, sheet,
                    steps, fields, assignee, answer, due, chase, created_at)
                select gen_random_uuid(), organization, team, asker,
                    case place %% %1$d when 0 then receiver else md5('desk ' || place %% %1$d)::uuid end, prefecture,
                    state, revision, sheet, steps, fields,
                    case place / %1$d %% %2$d when 0 then '%3$s'::uuid else gen_random_uuid() end, 'scale',
                    current_date + (random() * 20 - 5)::integer, 'WAITING', now()
                from consultations, generate_series(0, %4$d) as place where id = '%5$s'
                """.formatted(
                        desks, COORDINATORS, Asks.accountOf(People.COORDINATOR), OPEN - 1, asked.<String>path("id")));
        stored.execute("analyze consultations");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 10})
    void asksAsManyStatementsForTenThousandAsForOne(int desks) {
        var asked = Asks.asked();
        var one = statements();
        ask(asked, desks);

        assertThat(statements()).hasSameSizeAs(one).hasSizeLessThanOrEqualTo(MOST_STATEMENTS);
        for (var wish : WISHES) {
            System.out.printf(
                    "10,000 consultations at %d desks, GET /consultations?limit=20%s: %s%n",
                    desks, wish, Timed.answers(() -> page(wish)));
        }
        assertThat(page("").<Integer>path("workload.open")).isGreaterThan(OPEN / desks);
        assertThat(page("").<Integer>path("workload.mine")).isGreaterThanOrEqualTo(OPEN / desks / COORDINATORS);
    }

    private static Response page(String wish) {
        return People.COORDINATOR.asks().get("/consultations?limit=20" + wish);
    }

    private static List<String> statements() {
        page("");
        return Queries.during(() -> page(""));
    }
}
