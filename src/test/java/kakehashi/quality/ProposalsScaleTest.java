package kakehashi.quality;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import kakehashi.shared.RecordKind;
import kakehashi.testing.Api;
import kakehashi.testing.People;
import kakehashi.testing.Queries;
import kakehashi.testing.Sheets;
import kakehashi.testing.Stored;
import kakehashi.testing.Timed;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What 1,000 seeds of one organization want, none of which has an English title or a level. What it takes is printed;
/// a page asks no more statements than one of an organization with few.
@QuarkusTest
class ProposalsScaleTest {

    private static final int SEEDS = 1_000;

    @Inject
    Stored stored;

    @AfterEach
    void clear() {
        stored.execute("delete from seeds where external_id like 'quality-scale-%'");
    }

    private static List<String> statements() {
        page();
        return Queries.during(ProposalsScaleTest::page);
    }

    private static int page() {
        var answer = People.NEIGHBOUR.asks().get("/me/proposals");
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.<List<String>>path("items.findAll { it.rule == 'ENGLISH_TITLE' }")
                .size();
    }

    @Test
    void asksNoMoreStatementsForAThousandThanForFew() {
        for (int few = 0; few < 2; few++) {
            Api.draft(People.NEIGHBOUR, RecordKind.SEED, Sheets.without(Sheets.seed("全固体電池の材料"), "trl"));
            Api.draft(People.NEIGHBOUR, RecordKind.NEED, Sheets.need("全固体電池の材料の需要"));
        }
        var few = statements();
        stored.execute("""
                insert into seeds (id, organization, external_id, stage, revision, created_at, updated_at, sheet)
                select gen_random_uuid(), organization, 'quality-scale-' || place, 'DRAFT', 1, now(), now(),
                    jsonb_build_object('title', jsonb_build_object('ja', substr(md5(place::text), 1, 12)
                        || 'を用いた情報検索の評価'), 'summary', jsonb_build_object('ja', '港で実証試験を行った。'))
                from (select organization from seeds where sheet -> 'title' ->> 'ja' = '全固体電池の材料' limit 1) as own,
                    generate_series(1, %d) as place
                """.formatted(SEEDS));
        stored.execute("analyze seeds");

        // seeds alone fill the page: what needs want is not read then
        assertThat(statements()).hasSizeLessThanOrEqualTo(few.size());
        assertThat(page()).isEqualTo(Proposals.SHOWN);
        System.out.printf(
                "1,000 seeds that want something, GET /me/proposals: %s%n",
                Timed.answers(() -> People.NEIGHBOUR.asks().get("/me/proposals")));
    }
}
