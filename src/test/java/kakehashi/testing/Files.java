package kakehashi.testing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Files as people attach them.
public final class Files {

    private Files() {}

    /// The shortest that begins as one does.
    public static byte[] pdf(String content) {
        return ("%PDF-1.7\n%" + content + "\n%%EOF\n").getBytes(UTF_8);
    }

    /// A file of an office, or any other that is packed, with nothing in its parts.
    public static byte[] packed(String... parts) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : List.of(parts)) {
                zip.putNextEntry(new ZipEntry(part));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    public static Response send(Made record, People who, String name, byte[] content) {
        return who.asks()
                .contentType("application/octet-stream")
                .queryParam("name", name)
                .body(content)
                .post(record.path() + "/attachments");
    }

    /// A text kept for a record by its keeper, as a sheet names it.
    public static Map<String, Object> keptFor(Made record, People keeper, String name, String content) {
        var answer = send(record, keeper, name, content.getBytes(UTF_8));
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        return answer.jsonPath().getMap("");
    }
}
