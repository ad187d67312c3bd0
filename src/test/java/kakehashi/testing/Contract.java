package kakehashi.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// The API document as it is kept.
public record Contract(JsonNode document) {

    public static final Path FILE = Path.of("docs/reference/openapi.yaml");

    private static final String BASE = "/api/v1";

    public static Contract read() {
        try {
            return new Contract(new YAMLMapper().readTree(Files.readString(FILE)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// One method of one path.
    ///
    /// @param path without the base
    public record Endpoint(String method, String path, JsonNode operation) {}

    public List<Endpoint> operations() {
        var operations = new ArrayList<Endpoint>();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(method -> operations.add(new Endpoint(
                                method.getKey().toUpperCase(Locale.ROOT),
                                path.getKey().replaceFirst(BASE, ""),
                                method.getValue()))));
        return operations;
    }

    /// `GET /seeds/{id}` and so on.
    public Set<String> endpoints() {
        return operations().stream()
                .map(each -> each.method() + " " + each.path())
                .collect(Collectors.toSet());
    }

    public JsonNode schema(String name) {
        return document.path("components").path("schemas").path(name);
    }
}
