package kakehashi.search;

import static kakehashi.testing.Api.assertViolation;
import static kakehashi.testing.Api.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kakehashi.shared.RecordKind;
import kakehashi.testing.Api;
import kakehashi.testing.Bodies;
import kakehashi.testing.Marks;
import kakehashi.testing.People;
import kakehashi.testing.Sheets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class CatalogueResourceTest {

    private static final String WORD = "翡翠粉末";

    /// Once, and by the first test: only a test knows the port of the product.
    @BeforeEach
    void publish() {
        if (page("").<Integer>path("total") > 0) {
            return;
        }
        for (int i = 1; i <= 5; i++) {
            var sheet = Map.of(
                    "title", Map.of("ja", WORD + "の製法その" + i, "en", "Jade powder, process " + i),
                    "summary", Sheets.ja("粒径%d0 µmの%sを湿式で作る。".formatted(i, WORD)),
                    "keywords", Map.of("ja", List.of(WORD), "en", List.of("jade powder")),
                    "fields", List.of(i == 1 ? "36020" : "26020"),
                    "trl", i,
                    "modes", List.of(i % 2 == 0 ? "JOINT_RESEARCH" : "DONATION"));
            Api.published(People.COORDINATOR, RecordKind.SEED, sheet);
        }
        eventually(() -> assertThat(page("").<Integer>path("total")).isEqualTo(5));
    }

    @Test
    void countsFacetsWithNamesInBothLanguages() {
        var page = page("&trl=2-4");

        assertThat(page.<Integer>path("total")).isEqualTo(3);
        assertThat(counts(page, "trl")).isEqualTo(Map.of("1", 1, "2", 1, "3", 1, "4", 1, "5", 1));
        assertThat(counts(page, "mode")).isEqualTo(Map.of("JOINT_RESEARCH", 2, "DONATION", 1));
        assertThat(counts(page, "field")).containsEntry("26020", 3).doesNotContainKey("36020");
        assertThat(counts(page, "organizationType")).isEqualTo(Map.of("NATIONAL_UNIVERSITY", 3));
        assertThat(counts(page, "prefecture")).isEqualTo(Map.of("04", 3));
        assertThat(page.<Map<String, String>>path("facets.prefecture[0].label"))
                .containsEntry("ja", "宮城県")
                .containsKey("en");
    }

    @ParameterizedTest
    @CsvSource({
        "&field=36020, 1",
        "&field=26020, 4",
        "&field=D&field=26020, 4",
        "&trl=5, 1",
        "&trl=1-9, 5",
        "&mode=DONATION, 3",
        "&mode=DONATION&mode=JOINT_RESEARCH, 5",
        "&mode=DONATION&trl=2, 0",
        "&prefecture=13, 0",
        "&organizationType=NATIONAL_UNIVERSITY, 5",
        "&young=true, 0",
    })
    void filtersByEveryFacet(String filter, int total) {
        assertThat(page(filter).<Integer>path("total")).isEqualTo(total);
    }

    @ParameterizedTest
    @CsvSource({"relevance", "newest", "title"})
    void pagesWithoutGapOrDouble(String sort) {
        var seen = new ArrayList<String>();
        var page = page("&limit=2&sort=" + sort);
        seen.addAll(page.path("items.id"));
        while (page.path("nextCursor") != null) {
            page = page("&limit=2&sort=%s&cursor=%s".formatted(sort, page.<String>path("nextCursor")));
            seen.addAll(page.path("items.id"));
        }

        assertThat(seen).hasSize(5).doesNotHaveDuplicates();
        assertThat(seen).isEqualTo(page("&sort=" + sort).path("items.id"));
    }

    @Test
    void bindsACursorToItsCallerAndItsList() {
        String cursor = page("&limit=2&sort=newest").path("nextCursor");

        assertThat(page("&sort=newest&cursor=" + cursor).statusCode()).isEqualTo(200);
        assertRefused(People.COMPANY.asks().get(path("&sort=newest&cursor=" + cursor)));
        assertRefused(page("&sort=title&cursor=" + cursor));
        assertRefused(page("&sort=relevance&cursor=" + cursor));
        assertRefused(People.COORDINATOR.asks().get("/me/records?cursor=" + cursor));
        String own = People.COORDINATOR.asks().get("/me/records?limit=1").path("nextCursor");
        assertThat(own).isNotBlank();
        assertRefused(People.COORDINATOR.asks().get(path("&cursor=" + own)));
    }

    @ParameterizedTest
    @CsvSource({"garbage", "AAAA", "0", "%00", "4pyT4pyT4pyT4pyT4pyT4pyT4pyT4pyT"})
    void refusesACursorThatIsNone(String cursor) {
        assertRefused(page("&cursor=" + cursor));
    }

    @Test
    void refusesAnAlteredCursor() {
        String cursor = page("&limit=2").path("nextCursor");
        char last = cursor.charAt(cursor.length() - 2);

        assertRefused(page("&cursor=" + cursor.substring(0, cursor.length() - 2) + (last == 'A' ? 'B' : 'A')
                + cursor.substring(cursor.length() - 1)));
    }

    @Test
    void marksWhatWasFoundInTheTextAsReturned() {
        var highlights = Bodies.read(page("").asString()).at("/items/0/highlights");

        assertThat(Marks.in(highlights)).isNotEmpty().allMatch(mark -> mark.matches("翡翠|粉末|翡翠粉末"));
    }

    @ParameterizedTest
    @CsvSource({
        // query, told of, code
        "field=99999, field, unknown-code",
        "prefecture=48, prefecture, unknown-code",
        "mode=HANDSHAKE, mode, unknown-code",
        "organizationType=CLUB, organizationType, unknown-code",
        "sort=luck, sort, unknown-code",
        "trl=0, trl, out-of-range",
        "trl=10, trl, out-of-range",
        "trl=6-3, trl, out-of-range",
        "trl=3-, trl, wrong-form",
        "limit=0, limit, out-of-range",
        "limit=101, limit, out-of-range",
    })
    void refusesParametersOneByOne(String query, String field, String code) {
        var answer = People.NOBODY.asks().get("/seeds?" + query);

        assertViolation(answer, 422, field, code);
        assertThat(answer.<String>path("violations[0].in")).isEqualTo("query");
    }

    @ParameterizedTest
    @CsvSource({"%00", "%F0%9F%9A%80", "((", "a%22b", "%ED%A0%80", "%E2%80%AE", "*", "AND", "%EF%BC%9D"})
    void answersWhateverIsTyped(String typed) {
        assertThat(People.NOBODY
                        .asks()
                        .urlEncodingEnabled(false)
                        .get("/seeds?q=" + typed)
                        .statusCode())
                .isEqualTo(200);
        assertThat(People.NOBODY
                        .asks()
                        .urlEncodingEnabled(false)
                        .get("/suggestions?prefix=" + typed)
                        .statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "翡翠, 翡翠粉末",
        "ひすい, 翡翠粉末",
        "hisui, 翡翠粉末",
        "jade p, 翡翠粉末",
        "ｈｉｓｕｉ, 翡翠粉末",
    })
    void completesKanjiKanaAndRomaji(String prefix, String completion) {
        var answer = People.NOBODY.asks().queryParam("prefix", prefix).get("/suggestions");

        assertThat(answer.<List<String>>path("items.text.ja")).contains(completion);
    }

    @Test
    void completesNothingThatWasWithdrawn() {
        var made = Api.published(
                People.COORDINATOR,
                RecordKind.RESEARCHER,
                Sheets.researcher("柘榴石 磨", "Migaku Zakuroishi", "ざくろいし みがく"));
        eventually(() -> assertThat(completions("ざくろ")).contains("柘榴石 磨"));

        made.withdraw(People.COORDINATOR);

        eventually(() -> assertThat(completions("ざくろ")).isEmpty());
        assertThat(completions("zakuro")).isEmpty();
    }

    private static List<String> completions(String prefix) {
        return People.NOBODY
                .asks()
                .queryParam("prefix", prefix)
                .get("/suggestions")
                .path("items.text.ja");
    }

    private static void assertRefused(Response answer) {
        assertViolation(answer, 400, "cursor", "wrong-form");
    }

    private static Map<String, Integer> counts(Response page, String facet) {
        var counts = new HashMap<String, Integer>();
        Bodies.read(page.asString())
                .path("facets")
                .path(facet)
                .forEach(each -> counts.put(
                        each.path("value").asText(), each.path("count").asInt()));
        return counts;
    }

    private static Response page(String query) {
        return People.NOBODY.asks().urlEncodingEnabled(true).get(path(query));
    }

    private static String path(String query) {
        return "/seeds?q=" + WORD + query;
    }
}
