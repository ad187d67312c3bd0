package kakehashi.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import kakehashi.shared.RecordKind;

/// Records made over HTTP, and what is expected of every refusal.
public final class Api {

    /// What the index promises is one second; a loaded machine is given more before a test fails.
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final long PAUSE_MILLIS = 50;

    private Api() {}

    /// A draft that `who` makes for their own organization.
    public static Made draft(People who, RecordKind kind, Map<String, ?> sheet) {
        var answer = who.asks().body(sheet).post("/" + kind.plural());
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        return new Made(kind, UUID.fromString(body(answer).path("id").asText()), answer.header("ETag"));
    }

    /// A draft published at once.
    public static Made published(People who, RecordKind kind, Map<String, ?> sheet) {
        return draft(who, kind, sheet).after(made -> made.publish(who));
    }

    /// Holds `answer` against RFC 9457 and the code it must carry.
    public static void assertRefused(Response answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        var problem = body(answer);
        assertThat(problem.path("type").textValue()).isEqualTo("/problems/" + code);
        assertThat(problem.path("status").numberValue()).isEqualTo(status);
        assertThat(problem.path("title").textValue()).isNotBlank();
        assertThat(problem.path("detail").textValue())
                .isNotBlank()
                .doesNotContain("{")
                .isNotEqualTo(code);
    }

    /// As [#assertRefused], and exactly one field is wrong, in this way.
    public static void assertViolation(Response answer, int status, String field, String code) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        var violations = body(answer).path("violations");
        assertThat(violations).as(answer.asString()).hasSize(1);
        assertThat(violations.path(0).path("field").textValue()).isEqualTo(field);
        assertThat(violations.path(0).path("code").textValue()).isEqualTo(code);
        assertThat(violations.path(0).path("message").textValue())
                .isNotBlank()
                .doesNotContain("{")
                .isNotEqualTo(code);
    }

    /// Without REST Assured's paths, which compile a script for each.
    private static JsonNode body(Response answer) {
        return Bodies.read(answer.asString());
    }

    /// Repeats `assertion` until it holds, since the index follows the database a moment later.
    public static void eventually(Runnable assertion) {
        var end = Instant.now().plus(PATIENCE);
        while (true) {
            try {
                assertion.run();
                return;
            } catch (AssertionError notYet) {
                if (Instant.now().isAfter(end)) {
                    throw notYet;
                }
                pause();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
