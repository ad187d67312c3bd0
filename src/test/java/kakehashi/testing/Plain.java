package kakehashi.testing;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import kakehashi.shared.Language;
import org.jspecify.annotations.Nullable;

/// Asks the product under test many questions in a short time: REST Assured takes ten times as long to put one as the
/// product takes to answer.
///
/// @param who      signed in by name; empty for nobody
/// @param ifMatch  the version seen, for writes
/// @param at       where the product is; null for the one under test
/// @param language of the answers
public record Plain(
        String who, @Nullable String ifMatch, @Nullable String at, Language language) {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final ObjectMapper JSON = new ObjectMapper();

    public static Plain as(String who) {
        return new Plain(who, null, null, Language.JA);
    }

    public static Plain as(People who) {
        return as(who == People.NOBODY ? "" : who.login());
    }

    /// @param headers as they came, the names in lower case
    public record Answer(int status, Map<String, List<String>> headers, String body) {

        /// All that was said.
        public String text() {
            return body + headers;
        }
    }

    /// For one write of what was seen at `etag`.
    public Plain having(String etag) {
        return new Plain(who, etag, at, language);
    }

    /// Of the product at this address.
    public Plain at(String address) {
        return new Plain(who, ifMatch, address, language);
    }

    /// For answers in this language.
    public Plain in(Language language) {
        return new Plain(who, ifMatch, at, language);
    }

    public Answer get(String path) {
        return ask("GET", path, null);
    }

    /// @param query names and values, which are made fit for an address
    public Answer get(String path, Map<String, ?> query) {
        return query.isEmpty()
                ? get(path)
                : get(path
                        + query.entrySet().stream()
                                .map(each -> each.getKey() + "="
                                        + URLEncoder.encode(String.valueOf(each.getValue()), StandardCharsets.UTF_8))
                                .collect(Collectors.joining("&", "?", "")));
    }

    public Answer ask(String method, String path, @Nullable Object body) {
        try {
            return send(
                    method,
                    path,
                    "application/json",
                    body == null
                            ? HttpRequest.BodyPublishers.noBody()
                            : HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// @param type what the bytes are
    public Answer send(String method, String path, String type, byte[] bytes) {
        return send(method, path, type, HttpRequest.BodyPublishers.ofByteArray(bytes));
    }

    private Answer send(String method, String path, String type, HttpRequest.BodyPublisher body) {
        try {
            var request = HttpRequest.newBuilder(URI.create(address() + path))
                    .header("Accept-Language", language.code())
                    .header("Content-Type", type)
                    .method(method, body);
            if (!who.isEmpty()) {
                var pair = (who + ":" + People.PASSWORD).getBytes(StandardCharsets.UTF_8);
                request.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(pair));
            }
            if (ifMatch != null) {
                request.header("If-Match", Objects.requireNonNull(ifMatch));
            }
            var answer = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(answer.statusCode(), answer.headers().map(), answer.body());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private String address() {
        return at == null ? "%s:%d".formatted(RestAssured.baseURI, RestAssured.port) : at;
    }
}
