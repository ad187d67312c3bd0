package kakehashi.introduction;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kakehashi.shared.RecordKind;
import kakehashi.testing.Api;
import kakehashi.testing.People;
import kakehashi.testing.Queries;
import kakehashi.testing.Sheets;
import kakehashi.testing.Stored;
import kakehashi.testing.Timed;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The queue of a desk where 10,000 introductions are open: all at this desk, or spread over ten desks and two hundred
/// coordinators. What it takes is printed; a page asks as many statements as one of a desk with one introduction.
@QuarkusTest
class IntroductionScaleTest {

    private static final int RECORDS = 100;
    private static final int DESKS = 10;
    private static final int COORDINATORS = 20;
    private static final int MOST_STATEMENTS = 12;
    private static final List<String> WISHES =
            List.of("", "&turn=mine", "&due=overdue", "&assigned=nobody&state=INTEREST", "&assigned=me");

    @Inject
    Stored stored;

    @AfterEach
    void clear() {
        stored.execute("delete from introductions where request ->> 'message' = 'scale'");
        stored.execute("delete from seeds where organization in ("
                + "select id from organizations where external_id like 'org-scale-%')");
        stored.execute("delete from organizations where external_id like 'org-scale-%'");
    }

    /// Drafts, which nobody else finds.
    private static String drafts(People who, RecordKind kind, int count) {
        return IntStream.range(0, count)
                .mapToObj(_ -> Api.draft(who, kind, Sheets.of(kind)).id().toString())
                .collect(Collectors.joining("','", "array['", "']::uuid[]"));
    }

    /// Each need with each seed, at the seed's own desk.
    ///
    /// @param owner who is in charge there, as SQL
    private void introduce(String needs, String seeds, String owner) {
        stored.execute("""
                insert into introductions (id, need, offer_kind, offer, offer_organization, need_title, offer_title, asking,
                    state, revision, turn, due, chase, request, route, named, offer_owner, created_by, created_at, asked_at,
                    updated_at)
                select gen_random_uuid(), need, 'SEED', seeds.id, seeds.organization, '{"ja": "題"}', '{"ja": "題"}', 'NEED',
                    'INTEREST', 2, 'OFFER', current_date + (random() * 20 - 5)::integer, 'WAITING',
                    '{"message": "scale", "modes": [], "missing": "", "aboutUs": ""}', 'SEARCH', false, %s,
                    gen_random_uuid(), now(), now(), now()
                from unnest(%s) with ordinality as needs (need, place), seeds where seeds.id = any (%s)
                """.formatted(owner, needs, seeds));
        stored.execute("analyze introductions");
    }

    @Test
    void asksAsManyStatementsForTenThousandAsForOne() {
        introduce(one(People.COMPANY, RecordKind.NEED), one(People.NEIGHBOUR, RecordKind.SEED), "null");
        var one = statements();
        introduce(
                drafts(People.COMPANY, RecordKind.NEED, RECORDS),
                drafts(People.NEIGHBOUR, RecordKind.SEED, RECORDS),
                "null");

        assertThat(statements()).hasSameSizeAs(one).hasSizeLessThanOrEqualTo(MOST_STATEMENTS);
        print("at one desk");
        assertThat(page("").<Integer>path("states.INTEREST")).isGreaterThanOrEqualTo(RECORDS * RECORDS);
    }

    @Test
    void asksAsManyStatementsWhereTwoHundredCoordinatorsShareThem() {
        String me = People.NEIGHBOUR.asks().get("/session").path("account.id");
        introduce(
                one(People.COMPANY, RecordKind.NEED),
                one(People.NEIGHBOUR, RecordKind.SEED),
                "'%s'::uuid".formatted(me));
        var one = statements();
        var mine = drafts(People.NEIGHBOUR, RecordKind.SEED, RECORDS / DESKS);
        openOtherDesks(mine);
        introduce(
                drafts(People.COMPANY, RecordKind.NEED, RECORDS),
                "(array(select id from seeds where organization in ("
                        + "select id from organizations where external_id like 'org-scale-%%')) || %s)".formatted(mine),
                "case place %% %d when 0 then '%s'::uuid else gen_random_uuid() end".formatted(COORDINATORS, me));

        assertThat(statements()).hasSameSizeAs(one).hasSizeLessThanOrEqualTo(MOST_STATEMENTS);
        print("of 200 coordinators at ten desks");
        assertThat(stored.one("select count(*) from introductions where request ->> 'message' = 'scale'"))
                .isEqualTo(String.valueOf(RECORDS * RECORDS + 1));
        assertThat(People.NEIGHBOUR
                        .asks()
                        .get("/introductions?limit=100&assigned=me")
                        .<List<String>>path("items"))
                .hasSize(RECORDS * RECORDS / DESKS / COORDINATORS + 1);
    }

    private static String one(People who, RecordKind kind) {
        return drafts(who, kind, 1);
    }

    /// Universities with as many seeds each as `mine` are.
    private void openOtherDesks(String mine) {
        stored.execute("""
                insert into organizations (id, organization, external_id, stage, revision, created_at, updated_at, sheet)
                select id, id, 'org-scale-' || place, 'DRAFT', 1, now(), now(), '{}'
                from (select gen_random_uuid() as id, place from generate_series(2, %d) as place offset 0) as desk
                """.formatted(DESKS));
        stored.execute("""
                insert into seeds (id, organization, stage, revision, created_at, updated_at, sheet)
                select gen_random_uuid(), desk.id, 'DRAFT', 1, now(), now(), seeds.sheet
                from seeds, organizations as desk where seeds.id = any (%s) and desk.external_id like 'org-scale-%%'
                """.formatted(mine));
    }

    private static Response page(String wish) {
        return People.NEIGHBOUR.asks().get("/introductions?limit=20" + wish);
    }

    private static List<String> statements() {
        page("");
        return Queries.during(() -> page(""));
    }

    private static void print(String where) {
        for (var wish : WISHES) {
            System.out.printf(
                    "10,000 introductions %s, GET /introductions?limit=20%s: %s%n",
                    where, wish, Timed.answers(() -> page(wish)));
        }
    }
}
