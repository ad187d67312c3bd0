package kakehashi.need;

import static kakehashi.testing.Api.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kakehashi.shared.RecordKind;
import kakehashi.testing.Api;
import kakehashi.testing.Bodies;
import kakehashi.testing.Made;
import kakehashi.testing.People;
import kakehashi.testing.Sheets;
import kakehashi.testing.Stored;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Whose an anonymous need is stays hidden in every answer that anybody outside can get: body, headers, problems.
@QuarkusTest
class AnonymousNeedTest {

    private static final String WORD = "匿名霧箱";
    private static final String NUMBER = "kanaria-need-number";

    @Inject
    Stored stored;

    private Made need;
    private List<String> canaries;

    @BeforeEach
    void publish() {
        var found = stored.one("select id from needs where external_id = '%s'".formatted(NUMBER));
        need = found.isEmpty() ? made() : known(found);
        canaries = List.of(
                organization("id::text"),
                organization("sheet -> 'name' ->> 'ja'"),
                organization("sheet -> 'name' ->> 'en'"),
                organization("sheet -> 'desk' ->> 'mail'"),
                organization("sheet ->> 'website'"),
                "org-aozora-mobility",
                "企業 太郎",
                NUMBER);
    }

    @ParameterizedTest
    @EnumSource(names = {"NOBODY", "COORDINATOR", "RESEARCHER", "ADMIN", "NEIGHBOUR", "RIVAL"})
    void staysHiddenInEveryChannel(People who) {
        for (var answer : channels(who)) {
            assertThat(aboutTheNeed(answer)).as("body").doesNotContain(canaries);
            assertThat(answer.headers().toString()).as("headers").doesNotContain(canaries);
        }
    }

    /// The answer without other needs, which may well name the same company.
    private String aboutTheNeed(Response answer) {
        var body = Bodies.read(answer.asString().isEmpty() ? "{}" : answer.asString());
        for (var list : List.of("items", "matches", "nearMisses")) {
            if (body.get(list) instanceof ArrayNode records) {
                records.removeIf(each -> each.has("id")
                        && !each.path("id").asText().equals(need.id().toString()));
            }
        }
        return body.toString();
    }

    /// Everything that can be asked about the need from outside.
    private List<Response> channels(People who) {
        var seed = like(People.COORDINATOR, RecordKind.SEED, "似たシーズ");
        var researcher = like(People.COORDINATOR, RecordKind.RESEARCHER, "似た 研究");
        var id = need.id();
        var answers = new ArrayList<>(Stream.of(
                        need.path(),
                        need.path() + "/history",
                        need.path() + "/versions/1",
                        need.path() + "/matches",
                        need.path() + "/matches?of=researcher",
                        "/needs?q=" + WORD,
                        "/catalogue?q=" + WORD,
                        "/needs?q=%s&prefecture=%s".formatted(WORD, organization("sheet ->> 'prefecture'")),
                        "/suggestions?prefix=" + WORD,
                        "/seeds/%s/matches?limit=100".formatted(seed.id()),
                        "/researchers/%s/matches?limit=100".formatted(researcher.id()))
                .map(path -> who.asks().get(path))
                .toList());
        answers.add(who.asks().body(Map.of("of", "need", "text", WORD)).post("/matches"));
        answers.add(who.asks()
                .body(Map.of("of", "need", "text", WORD, "trl", Map.of("min", 9, "max", 9), "young", true))
                .post("/matches"));
        answers.add(need.revise(who, Sheets.aNeed()));
        answers.add(need.publish(who));
        answers.add(need.withdraw(who));
        answers.add(need.discard(who));
        answers.add(who.asks().header("If-Match", "\"0\"").body(Sheets.aNeed()).put("/needs/" + id));
        return answers;
    }

    @ParameterizedTest
    @EnumSource(names = {"NOBODY", "COORDINATOR", "ADMIN", "RIVAL"})
    void staysHiddenInItsLineOfAnExport(People who) {
        for (var format : List.of("ndjson", "csv")) {
            var lines = who.asks()
                    .get("/exports?kind=need&format=" + format)
                    .asString()
                    .lines()
                    .filter(line -> line.contains(WORD))
                    .toList();

            assertThat(lines)
                    .as(format)
                    .isNotEmpty()
                    .allSatisfy(line -> assertThat(line).doesNotContain(canaries));
        }
    }

    @Test
    void isFoundWithoutItsCompany() {
        var page = People.NOBODY.asks().get("/needs?q=" + WORD);

        assertThat(page.<List<?>>path("items")).hasSize(1);
        assertThat(page.<Object>path("items[0].organization")).isNull();
        assertThat(page.<Boolean>path("items[0].anonymous")).isTrue();
        assertThat(page.<List<?>>path("facets.prefecture")).isEmpty();
        assertThat(page.<List<?>>path("facets.organizationType")).isEmpty();
        assertThat(need.read(People.NOBODY).<Object>path("owner")).isNull();
        assertThat(need.read(People.NOBODY).<Object>path("organization")).isNull();
    }

    @Test
    void isNotFoundByItsCompany() {
        for (var query : List.of(
                "/needs?organization=" + organization("id::text"),
                "/needs?q=" + organization("sheet -> 'name' ->> 'ja'"),
                "/needs?q=%s&organizationType=LARGE_COMPANY".formatted(WORD),
                "/needs?q=%s&organizationType=SMALL_COMPANY".formatted(WORD),
                "/needs?q=%s&prefecture=%s".formatted(WORD, organization("sheet ->> 'prefecture'")))) {
            assertThat(People.NOBODY.asks().get(query).asString())
                    .as(query)
                    .doesNotContain(need.id().toString());
        }
    }

    @Test
    void isKnownToItsOwnCompany() {
        var own = need.read(People.COMPANY);

        assertThat(own.<String>path("externalId")).isEqualTo(NUMBER);
        assertThat(own.<String>path("organization")).isEqualTo(organization("id::text"));
        assertThat(need.history(People.COMPANY).statusCode()).isEqualTo(200);
    }

    @Test
    void dropsItsCompanyFromTheIndexWhenItBecomesAnonymous() {
        var named = Api.published(People.COMPANY, RecordKind.NEED, Sheets.need("後から隠れる硝子窓"));
        var query = "/needs?organization=%s&limit=100".formatted(organization("id::text"));
        eventually(() -> assertThat(People.NOBODY.asks().get(query).asString())
                .contains(named.id().toString()));

        named.after(made -> made.revise(People.COMPANY, Sheets.with(Sheets.need("後から隠れる硝子窓"), "anonymous", true)));

        assertThat(named.read(People.NOBODY).asString()).doesNotContain(canaries);
        eventually(() -> assertThat(People.NOBODY.asks().get(query).asString())
                .doesNotContain(named.id().toString()));
    }

    private static Made made() {
        var sheet = new HashMap<>(Sheets.need(WORD + "の結露"));
        sheet.put("problem", Sheets.ja(WORD + "の窓が結露して見えない。"));
        sheet.put("anonymous", true);
        sheet.put("externalId", NUMBER);
        var made = Api.published(People.COMPANY, RecordKind.NEED, sheet);
        eventually(() -> assertThat(People.NOBODY.asks().get("/needs?q=" + WORD).<Integer>path("total"))
                .isEqualTo(1));
        return made;
    }

    private Made known(String id) {
        var revision = stored.one("select revision from needs where id = '%s'".formatted(id));
        return new Made(RecordKind.NEED, java.util.UUID.fromString(id), '"' + revision + '"');
    }

    private static Made like(People who, RecordKind kind, String name) {
        return switch (kind) {
            case SEED ->
                Api.published(who, kind, Sheets.with(Sheets.seed(name), "summary", Sheets.ja(WORD + "の結露を防ぐ膜。")));
            case RESEARCHER ->
                Api.published(
                        who,
                        kind,
                        Sheets.with(Sheets.researcher(name, "Nita Kenkyu", "にた けんきゅう"), "summary", Sheets.ja(WORD)));
            case NEED, ORGANIZATION -> throw new IllegalArgumentException(name);
        };
    }

    private String organization(String column) {
        return stored.one("select %s from organizations where external_id = 'org-aozora-mobility'".formatted(column));
    }
}
