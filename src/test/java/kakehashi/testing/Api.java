package kakehashi.testing;

import static org.assertj.core.api.Assertions.assertThat;

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
        return new Made(kind, UUID.fromString(answer.path("id")), answer.header("ETag"));
    }

    /// A draft published at once.
    public static Made published(People who, RecordKind kind, Map<String, ?> sheet) {
        return draft(who, kind, sheet).after(made -> made.publish(who));
    }

    /// Holds `answer` against RFC 9457 and the code it must carry.
    public static void assertRefused(Response answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.<String>path("type")).isEqualTo("/problems/" + code);
        assertThat(answer.<Integer>path("status")).isEqualTo(status);
        assertThat(answer.<String>path("title")).isNotBlank();
        assertThat(answer.<String>path("detail"))
                .isNotBlank()
                .doesNotContain("{")
                .isNotEqualTo(code);
    }

    /// As [#assertRefused], and exactly one field is wrong, in this way.
    public static void assertViolation(Response answer, int status, String field, String code) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.jsonPath().getList("violations.field", String.class)).containsExactly(field);
        assertThat(answer.jsonPath().getList("violations.code", String.class)).containsExactly(code);
        assertThat(answer.jsonPath().getString("violations[0].message"))
                .isNotBlank()
                .doesNotContain("{")
                .isNotEqualTo(code);
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
