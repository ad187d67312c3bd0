package kakehashi.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;

/// Looks through the whole audit for what is not as the product wrote it.
@ApplicationScoped
public class AuditCheck {

    private final AuditEntries entries;
    private final AuditSeals seals;
    private final AuditAnchors anchors;

    AuditCheck(AuditEntries entries, AuditSeals seals, AuditAnchors anchors) {
        this.entries = entries;
        this.seals = seals;
        this.anchors = anchors;
    }

    /// @throws IOException when the anchors cannot be read
    @Transactional
    public AuditVerdict verdict() throws IOException {
        // before the lines: an anchor of later would be of a line that this look does not see
        var walk = new AuditWalk(seals, anchors.read());
        try (var lines = entries.inOrder()) {
            lines.forEach(walk::look);
        }
        return walk.verdict();
    }
}
