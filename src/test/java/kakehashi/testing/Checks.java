package kakehashi.testing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import kakehashi.shared.Language;

/// Checks before details flow, made over HTTP.
public final class Checks {

    /// In the order of the form that is shipped.
    private static final List<String> QUESTIONS = List.of("foreign", "person", "listed", "controlled", "exempt");

    private Checks() {}

    /// The officer of the university of COORDINATOR and RESEARCHER.
    public static RequestSpecification officer() {
        return officer(Language.JA);
    }

    /// As [#officer()], answers in `language`.
    public static RequestSpecification officer(Language language) {
        return given().basePath("/api/v1")
                .contentType(ContentType.JSON)
                .header("Accept-Language", language.code())
                .auth()
                .preemptive()
                .basic("officer", People.PASSWORD);
    }

    public static Response begin(Made record, People who, String organization) {
        return who.asks().body(Map.of("organization", organization)).post(record.path() + "/clearances");
    }

    /// @param replies to the five questions in their order
    public static Response answer(Response check, RequestSpecification who, String... replies) {
        return put(check, who, "answers", answers(check.path("form.edition"), replies));
    }

    public static Map<String, Object> answers(String edition, String... replies) {
        return Map.of(
                "edition",
                edition,
                "answers",
                IntStream.range(0, replies.length)
                        .mapToObj(i -> Map.of("question", QUESTIONS.get(i), "reply", replies[i]))
                        .toList());
    }

    public static Response submit(Response check, RequestSpecification who) {
        return who.header("If-Match", check.header("ETag")).put(path(check) + "/submission");
    }

    public static Response decide(Response check, RequestSpecification who, String decision) {
        return decide(check, who, Map.of("decision", decision));
    }

    public static Response decide(Response check, RequestSpecification who, Map<String, ?> part) {
        var body = new HashMap<String, Object>(part);
        body.putIfAbsent("reason", "審査の所見");
        return put(check, who, "decision", body);
    }

    private static Response put(Response check, RequestSpecification who, String part, Object body) {
        return who.header("If-Match", check.header("ETag")).body(body).put(path(check) + "/" + part);
    }

    public static String path(Response check) {
        return "/clearances/" + check.path("id");
    }

    /// A check that was answered with five times no and handed in.
    public static Response submitted(Made record, People who, String organization) {
        var begun = worked(begin(record, who, organization), 201);
        var answered = worked(answer(begun, who.asks(), "NO", "NO", "NO", "NO", "NO"), 200);
        return worked(submit(answered, who.asks()), 200);
    }

    /// A check that `decider` approved.
    public static Response approved(Made record, People who, RequestSpecification decider, String organization) {
        return worked(decide(submitted(record, who, organization), decider, "APPROVED"), 200);
    }

    public static Response worked(Response answer, int status) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        return answer;
    }
}
