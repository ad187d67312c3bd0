package kakehashi.page;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.util.regex.Pattern;
import kakehashi.page.readable.Places;
import kakehashi.testing.Made;
import org.jspecify.annotations.Nullable;

/// A page as a browser without a script, a search engine or a link preview sees it.
record Seen(String html) {

    private static final Pattern LINKED =
            Pattern.compile("<script type=\"application/ld\\+json\">(.*?)</script>", Pattern.DOTALL);

    /// The page of a record, which must be there.
    static Seen at(String language, Made made) {
        return at(address(language, made));
    }

    static Seen at(String address) {
        var answer = ask(address);
        assertThat(answer.statusCode()).as(address).isEqualTo(200);
        return new Seen(answer.asString());
    }

    static Response ask(String address) {
        return given().urlEncodingEnabled(false).get(address);
    }

    /// As a browser that has, or had, a session.
    static Response askWithSession(String address) {
        return given().urlEncodingEnabled(false)
                .cookie("kakehashi_session", "worn")
                .get(address);
    }

    /// What absolute addresses begin with.
    static String site() {
        return "%s:%d".formatted(RestAssured.baseURI, RestAssured.port);
    }

    static String address(String language, Made made) {
        return "/%s/%s/%s".formatted(language, Places.FOLDERS.get(made.kind()), made.id());
    }

    String head() {
        return html.substring(0, html.indexOf("</head>"));
    }

    String body() {
        return html.substring(html.indexOf("<div id=\"root\">"));
    }

    String title() {
        return between("<title>", "</title>");
    }

    String meta(String name) {
        return between("<meta name=\"%s\" content=\"".formatted(name), "\"");
    }

    String property(String name) {
        return between("<meta property=\"%s\" content=\"".formatted(name), "\"");
    }

    /// What machines are told; null when nothing.
    @Nullable
    JsonNode linked() {
        var script = LINKED.matcher(html);
        if (!script.find()) {
            return null;
        }
        try {
            return new ObjectMapper().readTree(script.group(1));
        } catch (JsonProcessingException broken) {
            throw new AssertionError(script.group(1), broken);
        }
    }

    /// The thing of a type among what machines are told.
    JsonNode linked(String type) {
        var all = linked();
        assertThat(all).isNotNull();
        for (var node : all.path("@graph")) {
            if (node.path("@type").asText().equals(type)) {
                return node;
            }
        }
        throw new AssertionError("no %s in %s".formatted(type, all));
    }

    private String between(String start, String end) {
        int from = html.indexOf(start);
        assertThat(from).as(start).isNotNegative();
        return html.substring(from + start.length(), html.indexOf(end, from + start.length()));
    }
}
