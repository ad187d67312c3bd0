package kakehashi.operation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kakehashi.shared.Language;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// The product's own API on loopback, as a coordinator uses it; measurements come in here like everybody else.
@Singleton
public class FrontDoor {

    private static final String COORDINATOR =
            "Basic " + Base64.getEncoder().encodeToString("coordinator:kakehashi".getBytes(StandardCharsets.UTF_8));

    private static final List<String> SEED_TEXTS = List.of("title", "summary", "strengths", "applications");

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final ObjectMapper json;
    private final String address;

    FrontDoor(ObjectMapper json, @ConfigProperty(name = "quarkus.http.port") int port) {
        this.json = json;
        this.address = "http://127.0.0.1:%d/api/v1".formatted(port);
    }

    /// Imports and publishes seeds.
    ///
    /// @return the report
    public JsonNode importSeeds(BodyPublisher ndjson) throws IOException, InterruptedException {
        return json.readTree(send(request("/imports?kind=seed&publish=true")
                .header("Content-Type", "application/x-ndjson")
                .POST(ndjson)
                .build()));
    }

    /// External ids of all seeds by their id.
    Map<String, String> externalIds() throws IOException, InterruptedException {
        var ids = new HashMap<String, String>();
        for (var seed : export("seed")) {
            ids.put(seed.get("id").asText(), seed.path("externalId").asText());
        }
        return ids;
    }

    /// What the needs of the demonstration say, in the language they were written in.
    public List<String> needTexts() throws IOException, InterruptedException {
        return export("need").stream()
                .map(need -> need.path("problem"))
                .map(problem -> problem.path(problem.has("ja") ? "ja" : "en").asText())
                .filter(text -> !text.isBlank())
                .toList();
    }

    /// What each seed says in public in one language, of those that say something.
    public List<String> seedTexts(Language language) throws IOException, InterruptedException {
        return export("seed").stream()
                .map(seed -> SEED_TEXTS.stream()
                        .map(field -> seed.path(field).path(language.code()).asText())
                        .filter(text -> !text.isBlank())
                        .collect(Collectors.joining(" "))
                        .replaceAll("\\s+", " "))
                .filter(text -> !text.isBlank())
                .toList();
    }

    private List<JsonNode> export(String kind) throws IOException, InterruptedException {
        var records = new ArrayList<JsonNode>();
        for (var line : send(request("/exports?kind=" + kind).GET().build()).split("\n")) {
            if (!line.isBlank()) {
                records.add(json.readTree(line));
            }
        }
        return records;
    }

    public JsonNode match(ObjectNode question) throws IOException, InterruptedException {
        return json.readTree(send(request("/matches")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json.writeValueAsString(question)))
                .build()));
    }

    public ObjectNode question(String text, int limit) {
        return json.createObjectNode().put("of", "seed").put("text", text).put("limit", limit);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path)).header("Authorization", COORDINATOR);
    }

    private String send(HttpRequest request) throws IOException, InterruptedException {
        var answer = http.send(request, BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException("%s answered %d: %s".formatted(request.uri(), answer.statusCode(), answer.body()));
        }
        return answer.body();
    }
}
