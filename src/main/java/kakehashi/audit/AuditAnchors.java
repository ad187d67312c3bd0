package kakehashi.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import kakehashi.audit.AuditChain.Head;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Ends of the chain, kept outside the database: who cuts off the end of the chain, or writes all of it anew, cannot
/// write these anew as well.
///
/// `audit/anchors` in the data directory holds a line each: when, place, link.
@ApplicationScoped
class AuditAnchors {

    private final Path file;

    AuditAnchors(@ConfigProperty(name = "kakehashi.data.directory") Path data) {
        file = data.resolve("audit").resolve("anchors");
    }

    void add(Instant at, Head head) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(
                file,
                "%s %d %s%n".formatted(at, head.place(), HexFormat.of().formatHex(head.link())),
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND,
                StandardOpenOption.SYNC);
    }

    /// Whether there ever was a chain.
    boolean exist() {
        return Files.exists(file);
    }

    /// Links by place; the first one where there are several, which is the one from before the chain was cut off.
    Map<Long, byte[]> read() throws IOException {
        var anchors = new TreeMap<Long, byte[]>();
        try (var lines = Files.lines(file)) {
            lines.map(line -> line.split(" "))
                    .forEach(parts -> anchors.putIfAbsent(
                            Long.valueOf(parts[1]), HexFormat.of().parseHex(parts[2])));
        } catch (NoSuchFileException none) {
            return Map.of();
        }
        return anchors;
    }
}
