package kakehashi.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import kakehashi.operation.FreePort;

/// A real OpenSearch as a child process on loopback, asked over HTTP; its analyzer is that of our field of words.
final class OpenSearchNode implements Contender {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String TYPE = "application/json";
    private static final int BATCH = 1_000;
    private static final int SECONDS_TO_START = 180;

    /// The runner takes no port above 9299.
    private static final int FIRST_PORT = 9201;
    private static final String INDEX = """
            {"settings": {"number_of_shards": 1, "number_of_replicas": 0, "refresh_interval": "-1",
              "analysis": {
                "tokenizer": {"parts": {"type": "kuromoji_tokenizer", "mode": "search", "discard_compound_token": true}},
                "analyzer": {"words": {"type": "custom", "tokenizer": "parts", "filter": [
                  "kuromoji_baseform", "kuromoji_part_of_speech", "kuromoji_stemmer", "lowercase", "ja_stop"]}}}},
             "mappings": {"properties": {
               "title": {"type": "keyword", "index": false}, "text": {"type": "text", "analyzer": "words"}}}}""";

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Process process;
    private final String address;

    private OpenSearchNode(Process process, String address) {
        this.process = process;
        this.address = address;
    }

    /// @param libraries the jars of the node, see `deploy/opensearch`
    /// @param home      what the node writes
    static OpenSearchNode start(Path libraries, Path home) throws IOException, InterruptedException {
        int port = FreePort.near(FIRST_PORT);
        var log = Files.createDirectories(home).resolve("node.log");
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home", ""), "bin", "java")
                                .toString(),
                        "-Xms1g",
                        "-Xmx1g",
                        "-cp",
                        libraries.resolve("*").toString(),
                        "org.codelibs.opensearch.runner.OpenSearchRunner",
                        "-basePath",
                        home.resolve("node").toString(),
                        "-numOfNode",
                        "1",
                        "-baseHttpPort",
                        // The first node listens on the next one.
                        String.valueOf(port - 1),
                        "-clusterName",
                        "bench",
                        "-pluginTypes",
                        "org.opensearch.plugin.analysis.kuromoji.AnalysisKuromojiPlugin")
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        var node = new OpenSearchNode(process, "http://127.0.0.1:" + port);
        try {
            node.await(log);
            node.send("PUT", "/seeds", INDEX, TYPE);
        } catch (IOException | InterruptedException failure) {
            node.close();
            throw failure;
        }
        return node;
    }

    private void await(Path log) throws IOException, InterruptedException {
        for (int second = 0; second < SECONDS_TO_START; second++) {
            try {
                send("GET", "/_cluster/health", "", TYPE);
                return;
            } catch (IOException notYet) {
                if (!process.isAlive()) {
                    throw new IOException("OpenSearch did not start: " + Files.readString(log), notYet);
                }
                Thread.sleep(1_000);
            }
        }
        throw new IOException("OpenSearch did not start in %d s: %s".formatted(SECONDS_TO_START, log));
    }

    @Override
    public String name() {
        return "OpenSearch";
    }

    @Override
    public void add(List<String> seeds) throws IOException, InterruptedException {
        for (int from = 0; from < seeds.size(); from += BATCH) {
            var bulk = new StringBuilder();
            for (var line : seeds.subList(from, Math.min(seeds.size(), from + BATCH))) {
                var seed = SeedText.of(JSON.readTree(line));
                bulk.append("{\"index\":{}}\n")
                        .append(JSON.writeValueAsString(Map.of("title", seed.title(), "text", seed.text())))
                        .append('\n');
            }
            var answer = send("POST", "/seeds/_bulk", bulk.toString(), "application/x-ndjson");
            if (answer.path("errors").asBoolean()) {
                throw new IOException("OpenSearch refused seeds: " + answer);
            }
        }
    }

    @Override
    public void settle() throws IOException, InterruptedException {
        send("POST", "/seeds/_refresh", "", TYPE);
    }

    @Override
    public void pack() throws IOException, InterruptedException {
        send("POST", "/seeds/_forcemerge?max_num_segments=1", "", TYPE);
        settle();
    }

    @Override
    public List<String> find(String text) throws IOException, InterruptedException {
        var query = Map.of("size", TOP, "_source", List.of("title"), "query", Map.of("match", Map.of("text", text)));
        var titles = new ArrayList<String>();
        send("POST", "/seeds/_search", JSON.writeValueAsString(query), TYPE)
                .at("/hits/hits")
                .forEach(hit -> titles.add(hit.at("/_source/title").asText()));
        return titles;
    }

    @Override
    public long bytes() throws IOException, InterruptedException {
        return send("GET", "/seeds/_stats/store", "", TYPE)
                .at("/_all/primaries/store/size_in_bytes")
                .asLong();
    }

    private JsonNode send(String method, String path, String body, String type)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address + path))
                .header("Content-Type", type)
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .build();
        var answer = http.send(request, BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            throw new IOException("OpenSearch answered %d: %s".formatted(answer.statusCode(), answer.body()));
        }
        return JSON.readTree(answer.body());
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
