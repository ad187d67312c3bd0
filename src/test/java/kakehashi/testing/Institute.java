package kakehashi.testing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// An organization whose people come and go: a manager who coordinates as well, a clerk who coordinates there by the
/// identity server's word, and a newcomer who joins when asked to.
@ApplicationScoped
public class Institute {

    public static final String MANAGER = "stranger";
    public static final String CLERK = "clerk";
    public static final String NEWCOMER = "newcomer";

    private final Stored stored;

    Institute(Stored stored) {
        this.stored = stored;
    }

    /// Everybody is where they were before.
    public void empty() {
        stored.execute("delete from members where subject in ('test:newcomer', 'test:clerk')");
        stored.execute("delete from member_invitations");
        List.of(NEWCOMER, CLERK).forEach(name -> as(name).delete("/account"));
    }

    public String id() {
        return Objects.requireNonNull(as(MANAGER).get("/session").path("organization"));
    }

    /// Lets the newcomer join, pledged to secrecy.
    public void letIn(String... roles) {
        String secret = worked(
                        as(MANAGER)
                                .body(Map.of("roles", List.of(roles)))
                                .post("/organizations/%s/invitations".formatted(id())),
                        201)
                .path("secret");
        worked(as(NEWCOMER).body(Map.of("secret", secret)).post("/me/membership"), 200);
        worked(as(NEWCOMER).body(Map.of("wording", "2026-11")).put("/me/pledge"), 204);
    }

    public String account(String name) {
        return Objects.requireNonNull(as(name).get("/session").path("account.id"));
    }

    public static RequestSpecification as(String name) {
        return given().basePath("/api/v1")
                .contentType(ContentType.JSON)
                .header("Accept-Language", "ja")
                .auth()
                .preemptive()
                .basic(name, People.PASSWORD);
    }

    /// @param seen an answer with the `ETag` that was read
    public static RequestSpecification having(Response seen, String name) {
        return as(name).header("If-Match", seen.header("ETag"));
    }

    public static Response worked(Response answer, int status) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        return answer;
    }
}
