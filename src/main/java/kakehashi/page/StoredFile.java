package kakehashi.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import kakehashi.shared.Fingerprint;
import org.jspecify.annotations.Nullable;

/// A file of the built frontend, packed once.
///
/// @param type     media type
/// @param packed   gzip of `content`; null when that is no smaller
/// @param tag      fingerprint of `content`
/// @param lasting  whether the name changes with the content, so that it may be kept for ever
record StoredFile(byte[] content, String type, byte @Nullable [] packed, String tag, boolean lasting) {

    private static final Map<String, String> TYPES = Map.of(
            "js", "text/javascript;charset=UTF-8",
            "css", "text/css;charset=UTF-8",
            "svg", "image/svg+xml",
            "png", "image/png",
            "woff2", "font/woff2",
            "json", "application/json",
            "txt", "text/plain;charset=UTF-8");

    static StoredFile of(String name, byte[] content, boolean lasting) {
        var type = TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
        var packed = packed(content);
        return new StoredFile(
                content, type, packed.length < content.length ? packed : null, Fingerprint.of(content), lasting);
    }

    private static byte[] packed(byte[] content) {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new BestGzip(packed)) {
            gzip.write(content);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return packed.toByteArray();
    }

    /// Packs as tight as it can: it is done once for many readers.
    private static final class BestGzip extends GZIPOutputStream {

        BestGzip(ByteArrayOutputStream into) throws IOException {
            super(into);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }
}
