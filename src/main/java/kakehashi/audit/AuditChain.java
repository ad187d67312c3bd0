package kakehashi.audit;

import static java.util.Objects.requireNonNull;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import kakehashi.access.Wall;

/// Puts the lines of the audit in one order.
///
/// Writers only insert: to link in their transactions would make each wait for all others. One at a time links what
/// they committed.
@ApplicationScoped
class AuditChain {

    private static final int BATCH = 1_000;

    private final AuditEntries entries;
    private final AuditSeals seals;
    private final AuditAnchors anchors;
    private final Wall wall;
    private volatile boolean isForgeryTold;

    AuditChain(AuditEntries entries, AuditSeals seals, AuditAnchors anchors, Wall wall) {
        this.entries = entries;
        this.seals = seals;
        this.anchors = anchors;
        this.wall = wall;
    }

    /// The last line of the chain.
    ///
    /// @param place 0 when there is none
    record Head(long place, byte[] link) {}

    @Transactional
    Head head() {
        return wall.asProduct(entries::last)
                .map(line -> new Head(requireNonNull(line.place()), requireNonNull(line.link())))
                .orElse(new Head(0, AuditSeals.NO_LINK));
    }

    /// Links what was written since, a batch at most. What another hand wrote stays outside the chain.
    ///
    /// @return how many were linked
    @Transactional
    int extend() {
        return wall.asProduct(this::link);
    }

    private int link() {
        if (!entries.mayLink()) {
            return 0;
        }
        var head = head();
        // What was written before there were seals comes first, as it is; but not where a chain was taken away.
        boolean isFirst = head.place() == 0 && !anchors.exist();
        var linked = new ArrayList<AuditLine>();
        for (var line : entries.unlinked(isFirst ? Integer.MAX_VALUE : BATCH)) {
            var sealed = isFirst && line.seal() == null ? line.sealed(seals.seal(line)) : line;
            if (seals.isGenuine(sealed)) {
                long place = head.place() + 1;
                head = new Head(place, seals.link(head.link(), place, requireNonNull(sealed.seal())));
                linked.add(sealed.linked(place, head.link()));
            } else if (!isForgeryTold) {
                isForgeryTold = true;
                Log.errorf("the line %s of the audit was not written by the product; see ./kakehashi audit", line.id());
            }
        }
        if (!linked.isEmpty()) {
            entries.keep(linked);
        }
        return linked.size();
    }
}
