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
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import kakehashi.audit.AuditChain.Head;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

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

    /// One end of the chain as it was kept.
    record Anchor(Instant at, long place, byte[] link) {

        static Anchor read(String line) {
            var parts = line.split(" ");
            return new Anchor(
                    Instant.parse(parts[0]),
                    Long.parseLong(parts[1]),
                    HexFormat.of().parseHex(parts[2]));
        }
    }

    /// @param byPlace the first anchor at or behind each place asked for; places that have none are missing
    /// @param last    null when there is none
    record Covering(Map<Long, Anchor> byPlace, @Nullable Anchor last) {}

    /// What holds some places, without keeping all anchors in memory.
    Covering covering(SortedSet<Long> places) throws IOException {
        var byPlace = new TreeMap<Long, Anchor>();
        var open = new TreeSet<>(places);
        @Nullable Anchor last = null;
        try (var lines = Files.lines(file)) {
            for (var line : (Iterable<String>) lines::iterator) {
                var anchor = Anchor.read(line);
                last = anchor;
                var held = open.headSet(anchor.place(), true);
                held.forEach(place -> byPlace.put(place, anchor));
                held.clear();
            }
        } catch (NoSuchFileException none) {
            return new Covering(Map.of(), null);
        }
        return new Covering(byPlace, last);
    }

    /// Links by place; the first one where there are several, which is the one from before the chain was cut off.
    Map<Long, byte[]> read() throws IOException {
        var anchors = new TreeMap<Long, byte[]>();
        try (var lines = Files.lines(file)) {
            lines.map(Anchor::read).forEach(anchor -> anchors.putIfAbsent(anchor.place(), anchor.link()));
        } catch (NoSuchFileException none) {
            return Map.of();
        }
        return anchors;
    }
}
