package kakehashi.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import kakehashi.shared.RecordKind;

/// A record as a client holds it: where it is and which version was seen last.
///
/// Every verb answers what the product says; [#after] takes the version along when it went well.
public record Made(RecordKind kind, UUID id, String etag) {

    public String path() {
        return "/%s/%s".formatted(kind.plural(), id);
    }

    public Response read(People who) {
        return who.asks().get(path());
    }

    public Response revise(People who, Map<String, ?> sheet) {
        return who.asks().header("If-Match", etag).body(sheet).put(path());
    }

    public Response submit(People who) {
        return who.asks().header("If-Match", etag).put(path() + "/review");
    }

    public Response giveBack(People who) {
        return who.asks().header("If-Match", etag).delete(path() + "/review");
    }

    public Response publish(People who) {
        return who.asks().header("If-Match", etag).put(path() + "/publication");
    }

    /// @param reach whom it is shared with, `INTERNAL`
    public Response share(People who, String reach) {
        return who.asks().header("If-Match", etag).body(Map.of("reach", reach)).put(path() + "/sharing");
    }

    /// Puts `team` in charge, besides nobody.
    public Response charge(People who, People... team) {
        var accounts = Stream.of(team)
                .map(each -> each.asks().get("/session").<String>path("account.id"))
                .toList();
        return who.asks()
                .header("If-Match", etag)
                .body(Map.of("team", accounts))
                .put(path() + "/charge");
    }

    public Response close(People who) {
        return who.asks().header("If-Match", etag).put(path() + "/closing");
    }

    public Response withdraw(People who) {
        return who.asks().header("If-Match", etag).delete(path() + "/publication");
    }

    public Response discard(People who) {
        return who.asks().header("If-Match", etag).delete(path());
    }

    public Response history(People who) {
        return who.asks().get(path() + "/history");
    }

    /// The record after a step that must succeed.
    public Made after(Function<Made, Response> step) {
        var answer = step.apply(this);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return new Made(kind, id, answer.header("ETag"));
    }
}
