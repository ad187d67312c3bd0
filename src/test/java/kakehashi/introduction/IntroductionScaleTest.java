package kakehashi.introduction;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kakehashi.shared.RecordKind;
import kakehashi.testing.Api;
import kakehashi.testing.People;
import kakehashi.testing.Queries;
import kakehashi.testing.Sheets;
import kakehashi.testing.Stored;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The queue of a desk with 10,000 open introductions, all of one organization. What it takes is printed; a page asks
/// as
/// many statements as one of a desk with one.
@QuarkusTest
class IntroductionScaleTest {

    private static final int RECORDS = 100;
    private static final int TIMES = 40;
    private static final int MOST_STATEMENTS = 12;

    @Inject
    Stored stored;

    @AfterEach
    void clear() {
        stored.execute("delete from introductions where request ->> 'message' = 'scale'");
    }

    /// Drafts, which nobody else finds.
    private static String drafts(People who, RecordKind kind, int count) {
        return IntStream.range(0, count)
                .mapToObj(_ -> Api.draft(who, kind, Sheets.of(kind)).id().toString())
                .collect(Collectors.joining("','", "array['", "']::uuid[]"));
    }

    private void introduce(String needs, String seeds) {
        String university = People.NEIGHBOUR.asks().get("/session").path("organization");
        stored.execute("""
                insert into introductions (id, need, offer_kind, offer, offer_organization, need_title, offer_title, asking,
                    state, revision, turn, due, chase, request, route, named, created_by, created_at, asked_at, updated_at)
                select gen_random_uuid(), need, 'SEED', seed, '%s', '{"ja": "題"}', '{"ja": "題"}', 'NEED',
                    'INTEREST', 2, 'OFFER', current_date + (random() * 20 - 5)::integer, 'WAITING',
                    '{"message": "scale", "modes": [], "missing": "", "aboutUs": ""}', 'SEARCH', false,
                    gen_random_uuid(), now(), now(), now()
                from unnest(%s) as need, unnest(%s) as seed""".formatted(university, needs, seeds));
    }

    @Test
    void asksAsManyStatementsForTenThousandAsForOne() {
        var needs = drafts(People.COMPANY, RecordKind.NEED, RECORDS);
        var seeds = drafts(People.NEIGHBOUR, RecordKind.SEED, RECORDS);
        introduce(drafts(People.COMPANY, RecordKind.NEED, 1), drafts(People.NEIGHBOUR, RecordKind.SEED, 1));
        var one = statements();
        introduce(needs, seeds);

        assertThat(statements()).hasSameSizeAs(one).hasSizeLessThanOrEqualTo(MOST_STATEMENTS);
        for (var query : List.of("", "&turn=mine", "&due=overdue", "&assigned=nobody&state=INTEREST")) {
            System.out.printf("10,000 introductions, GET /introductions?limit=20%s: %s%n", query, times(query));
        }
        assertThat(People.NEIGHBOUR.asks().get("/introductions?limit=20").<Integer>path("states.INTEREST"))
                .isGreaterThanOrEqualTo(RECORDS * RECORDS);
    }

    private static List<String> statements() {
        People.NEIGHBOUR.asks().get("/introductions?limit=20");
        return Queries.during(() -> People.NEIGHBOUR.asks().get("/introductions?limit=20"));
    }

    private static String times(String query) {
        var millis = new double[TIMES];
        for (int i = 0; i < TIMES; i++) {
            long begun = System.nanoTime();
            assertThat(People.NEIGHBOUR
                            .asks()
                            .get("/introductions?limit=20" + query)
                            .statusCode())
                    .isEqualTo(200);
            millis[i] = (System.nanoTime() - begun) / 1e6;
        }
        Arrays.sort(millis);
        return "median %.0f ms, p95 %.0f ms".formatted(millis[TIMES / 2], millis[TIMES * 95 / 100]);
    }
}
