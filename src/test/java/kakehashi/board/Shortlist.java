package kakehashi.board;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import kakehashi.testing.Made;
import kakehashi.testing.People;

/// A board over HTTP, with the cards on it.
record Shortlist(String id) {

    static Shortlist begunBy(People who) {
        return new Shortlist(Objects.requireNonNull(
                worked(who.asks().body(Map.of("title", "電池の候補")).post("/boards"), 201)
                        .path("id")));
    }

    static Response worked(Response answer, int status) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        return answer;
    }

    String path() {
        return "/boards/" + id;
    }

    Response read(People who) {
        return who.asks().get(path());
    }

    Response add(People who, Made record) {
        return who.asks()
                .body(Map.of("kind", record.kind().code(), "record", record.id()))
                .post(path() + "/cards");
    }

    String card(Response card) {
        return path() + "/cards/" + card.path("id");
    }

    Response move(People who, Response seen, Map<String, ?> place) {
        return who.asks().header("If-Match", seen.header("ETag")).body(place).put(card(seen) + "/place");
    }

    Response remove(People who, Response seen) {
        return who.asks().header("If-Match", seen.header("ETag")).delete(card(seen));
    }

    Response note(People who, Response card, String text) {
        return who.asks().body(Map.of("text", text)).post(card(card) + "/notes");
    }

    /// The ids by which criteria of these weights are known, named after their weights.
    List<String> judgedBy(People who, Integer... weights) {
        var items = List.of(weights).stream()
                .map(weight -> Map.of("name", "重み" + weight, "weight", weight))
                .toList();
        return worked(
                        who.asks()
                                .header("If-Match", read(who).header("ETag"))
                                .body(Map.of("items", items))
                                .put(path() + "/criteria"),
                        200)
                .path("criteria.id");
    }

    Response give(People who, Response card, Map<String, Integer> points) {
        return who.asks().body(Map.of("points", points)).put(card(card) + "/points");
    }

    /// The secret of a new link.
    String linked(People who, Map<String, ?> draft) {
        return Objects.requireNonNull(
                worked(who.asks().body(draft).post(path() + "/links"), 201).path("secret"));
    }

    static Response open(People who, String secret) {
        return who.asks().body(Map.of("secret", secret)).post("/shared-board");
    }

    static UUID accountOf(People who) {
        return UUID.fromString(Objects.requireNonNull(who.asks().get("/session").path("account.id")));
    }

    static UUID organizationOf(People who) {
        return UUID.fromString(Objects.requireNonNull(who.asks().get("/session").path("organization")));
    }
}
