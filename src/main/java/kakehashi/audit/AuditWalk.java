package kakehashi.audit;

import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kakehashi.audit.AuditFlaw.Kind;
import org.jspecify.annotations.Nullable;

/// Looks at the lines of an audit one after the other, as the chain has them, those not linked last.
final class AuditWalk {

    private static final int MOST_FLAWS = 1_000;

    private final AuditSeals seals;
    private final TreeMap<Long, byte[]> anchors;
    private final int anchored;
    private final List<AuditFlaw> flaws = new ArrayList<>();
    private long place;
    /// What the line before binds the next one to; null after a gap, where nothing can be said of it.
    private byte @Nullable [] before = AuditSeals.NO_LINK;
    private long linked;
    private long waiting;
    private long found;

    /// @param anchors links by place, from outside the database
    AuditWalk(AuditSeals seals, Map<Long, byte[]> anchors) {
        this.seals = seals;
        this.anchors = new TreeMap<>(anchors);
        this.anchored = anchors.size();
    }

    void look(AuditLine line) {
        if (line.place() == null) {
            lookOutside(line);
        } else {
            lookInChain(line, line.place());
        }
    }

    AuditVerdict verdict() {
        if (!anchors.isEmpty() && anchors.lastKey() > place) {
            tell(new AuditFlaw(Kind.TRUNCATED, place + 1, anchors.lastKey(), null));
        }
        return new AuditVerdict(linked, waiting, anchored, found, List.copyOf(flaws));
    }

    private void lookOutside(AuditLine line) {
        // Where there never was a chain, lines from before there were seals become its first: see AuditChain.
        boolean isFromBefore = line.seal() == null && linked == 0 && anchored == 0;
        if (isFromBefore || seals.isGenuine(line)) {
            waiting++;
        } else {
            tell(AuditFlaw.of(Kind.INSERTED, line));
        }
    }

    private void lookInChain(AuditLine line, long at) {
        linked++;
        if (at > place + 1) {
            tell(new AuditFlaw(Kind.DELETED, place + 1, at - 1, null));
            before = null;
        }
        place = at;
        var seal = line.seal();
        var link = line.link();
        boolean isGenuine = seals.isGenuine(line);
        var expected = before == null || seal == null ? null : seals.link(before, at, seal);
        boolean isBound = link != null && (expected == null || MessageDigest.isEqual(expected, link));
        if (!isGenuine) {
            tell(AuditFlaw.of(Kind.ALTERED, line));
        } else if (!isBound) {
            tell(AuditFlaw.of(Kind.MOVED, line));
        }
        var anchor = anchors.get(at);
        if (anchor != null && isGenuine && isBound && !MessageDigest.isEqual(anchor, link)) {
            tell(AuditFlaw.of(Kind.REWRITTEN, line));
        }
        // After a line that is not what it was, the next one cannot be held against it.
        before = isGenuine && isBound ? link : null;
    }

    private void tell(AuditFlaw flaw) {
        found++;
        if (flaws.size() < MOST_FLAWS) {
            flaws.add(flaw);
        }
    }
}
