package kakehashi.alert;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kakehashi.shared.RecordKind;
import kakehashi.testing.Api;
import kakehashi.testing.Made;
import kakehashi.testing.People;
import kakehashi.testing.Sheets;

/// Somebody who follows something, as a client sees it.
public record Follower(People who) {

    /// A need that only [#fitting] seeds fit. `word` makes it like no other.
    public static Map<String, Object> needOf(String word) {
        return Map.of(
                "title", Sheets.ja(word + "の剥離を防ぐ接着"),
                "problem", Sheets.ja(word + "の表面で接着剤が剥離する。高温でも剥離しない接着の方法を探している。"),
                "trl", Map.of("min", 3, "max", 6),
                "modes", List.of("JOINT_RESEARCH"));
    }

    public static Map<String, Object> fitting(String word) {
        return Sheets.with(
                Sheets.with(Sheets.seed(word + "の接着"), "summary", Sheets.ja(word + "の表面を処理し、高温でも剥離しない接着を実現する方法。")),
                "modes",
                List.of("JOINT_RESEARCH"));
    }

    public static Map<String, Object> unfitting(String word) {
        return Sheets.with(Sheets.seed("海藻の養殖" + word.hashCode()), "summary", Sheets.ja("沿岸の海藻を育てる養殖の技術。種苗の生産を安定させる。"));
    }

    /// No subscription is left.
    public Follower fresh() {
        for (var id : who.asks().get("/me/subscriptions").jsonPath().getList("items.id", String.class)) {
            who.asks().delete("/me/subscriptions/" + id);
        }
        return this;
    }

    /// Follows the matches of a record.
    public UUID follows(Made record, RecordKind of) {
        return made(who.asks()
                .body(Map.of(
                        "name",
                        "追いかける記録",
                        "record",
                        Map.of(
                                "kind", record.kind().code(),
                                "id", record.id(),
                                "of", of.code())))
                .post("/me/subscriptions"));
    }

    public UUID keeps(Map<String, ?> search) {
        return made(who.asks().body(Map.of("name", "保存した検索", "search", search)).post("/me/subscriptions"));
    }

    public Response chooses(UUID subscription, Map<String, ?> choice) {
        var answer = who.asks().body(choice).put("/me/subscriptions/" + subscription);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return answer;
    }

    public JsonPath alerts() {
        var answer = who.asks().get("/me/alerts");
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return answer.jsonPath();
    }

    public List<String> records() {
        return alerts().getList("items.match.id", String.class);
    }

    public void waitsFor(Made record) {
        Api.eventually(() -> assertThat(records()).contains(record.id().toString()));
    }

    private static UUID made(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        return UUID.fromString(answer.path("id"));
    }
}
