package kakehashi.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

/// Bodies as text, so that tests can send what no well-behaved client would.
public final class Bodies {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(JsonWriteFeature.ESCAPE_NON_ASCII) // carries halves of characters
            .build();

    private Bodies() {}

    /// `body` with the JSON `value` at `path`, a JSON pointer whose missing steps are made.
    public static String with(Object body, String path, String value) {
        try {
            ObjectNode changed = JSON.valueToTree(body);
            int last = path.lastIndexOf('/');
            var place = last == 0 ? changed : changed.withObject(path.substring(0, last));
            place.set(path.substring(last + 1), JSON.readTree(value));
            return text(changed);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String text(Object body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static JsonNode read(String body) {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A JSON file of the test resources.
    public static ObjectNode file(String name) {
        try (var in = Bodies.class.getResourceAsStream(name)) {
            return (ObjectNode) JSON.readTree(Objects.requireNonNull(in, name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
