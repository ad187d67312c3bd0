package kakehashi.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import kakehashi.access.Wall;
import kakehashi.audit.AuditAnchors.Anchor;
import kakehashi.audit.AuditProof.Standing;
import kakehashi.audit.AuditReport.Asked;
import org.jspecify.annotations.Nullable;

/// What the audit says, each line with what speaks for it. Looks at the lines asked for, not at all others: that is
/// [AuditCheck].
@ApplicationScoped
public class AuditEvidence {

    private final AuditEntries entries;
    private final AuditSeals seals;
    private final AuditAnchors anchors;
    private final Wall wall;

    AuditEvidence(AuditEntries entries, AuditSeals seals, AuditAnchors anchors, Wall wall) {
        this.entries = entries;
        this.seals = seals;
        this.anchors = anchors;
        this.wall = wall;
    }

    /// @param lines in the order of time
    /// @param head  the end of the chain at that moment
    public record Found(List<AuditProof> lines, Head head) {}

    /// @param place    of the last line of the chain; 0 when there is none
    /// @param link     in hexadecimal; empty when there is none
    /// @param anchored place of the last end kept outside the database; 0 when there is none
    /// @param at       when that was; null when there is none
    public record Head(
            long place,
            String link,
            long anchored,
            @Nullable Instant at) {}

    /// @throws IOException when the anchors cannot be read
    @Transactional
    public Found of(Asked asked) throws IOException {
        var lines = new ArrayList<AuditLine>();
        try (var found = entries.byTime(asked.where(), asked.values())) {
            found.forEach(lines::add);
        }
        var places = new TreeSet<Long>();
        lines.stream().filter(line -> line.place() != null).forEach(line -> places.add(line.place()));
        var covering = anchors.covering(places);
        var wanted = new TreeSet<Long>();
        places.forEach(place -> wanted.add(place - 1));
        covering.byPlace().values().forEach(anchor -> wanted.add(anchor.place()));
        var links = wall.asProduct(() -> entries.links(wanted)); // hashes alone, of lines before and after
        return new Found(
                lines.stream()
                        .map(line -> new AuditProof(line, standing(line, links, covering.byPlace())))
                        .toList(),
                head(covering.last()));
    }

    private Standing standing(AuditLine line, Map<Long, byte[]> links, Map<Long, Anchor> covering) {
        var place = line.place();
        var seal = line.seal();
        if (seal == null || !seals.isGenuine(line)) {
            return Standing.BROKEN;
        }
        if (place == null) {
            return Standing.WAITING;
        }
        var before = place == 1 ? AuditSeals.NO_LINK : links.get(place - 1);
        var link = line.link();
        if (before == null || link == null || !MessageDigest.isEqual(link, seals.link(before, place, seal))) {
            return Standing.BROKEN;
        }
        var anchor = covering.get(place);
        if (anchor == null) {
            return Standing.LINKED;
        }
        var there = links.get(anchor.place());
        return there != null && MessageDigest.isEqual(there, anchor.link()) ? Standing.ANCHORED : Standing.BROKEN;
    }

    private Head head(@Nullable Anchor last) {
        var end = wall.asProduct(entries::last).orElse(null);
        var link = end == null ? null : end.link();
        return new Head(
                end == null || end.place() == null ? 0 : end.place(),
                link == null ? "" : HexFormat.of().formatHex(link),
                last == null ? 0 : last.place(),
                last == null ? null : last.at());
    }
}
