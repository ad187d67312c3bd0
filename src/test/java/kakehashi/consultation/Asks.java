package kakehashi.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import kakehashi.testing.People;

/// Consultations made over HTTP: COMPANY asks the university of COORDINATOR.
final class Asks {

    static final String PROBLEM = "夏になると木材の接着面がはがれて、返品が増えている";

    private Asks() {}

    static Response asked() {
        return asked(Map.of());
    }

    /// @param more parts of the sheet besides the question, or in its place
    static Response asked(Map<String, ?> more) {
        return worked(ask(People.COMPANY, People.COORDINATOR, more), 201);
    }

    static Response ask(People who, People ofTheDesk, Map<String, ?> more) {
        var body = new HashMap<String, Object>(Map.of("problem", PROBLEM, "receiver", organizationOf(ofTheDesk)));
        body.putAll(more);
        return who.asks().body(body).post("/consultations");
    }

    static String organizationOf(People who) {
        return Objects.requireNonNull(who.asks().get("/session").path("organization"));
    }

    static String accountOf(People who) {
        return Objects.requireNonNull(who.asks().get("/session").path("account.id"));
    }

    static String path(Response consultation) {
        return "/consultations/" + consultation.path("id");
    }

    static Response step(Response seen, People who, String state) {
        return step(seen, who, Map.of("state", state, "answer", "接着の前に含水率を測ってください。"));
    }

    static Response step(Response seen, People who, Map<String, ?> step) {
        return having(seen, who).body(step).put(path(seen) + "/step");
    }

    static io.restassured.specification.RequestSpecification having(Response seen, People who) {
        return who.asks().header("If-Match", seen.header("ETag"));
    }

    static Response worked(Response answer, int status) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        return answer;
    }
}
