package kakehashi.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kakehashi.access.Caller;
import kakehashi.access.PersonalData;

/// What a person did, as the audit has it. It stays when they go, since the law wants to know of a leak; it then holds
/// an id that belongs to nobody.
@ApplicationScoped
class OwnActs implements PersonalData {

    private final AuditReport report;

    OwnActs(AuditReport report) {
        this.report = report;
    }

    /// One line of the audit.
    ///
    /// @param kind code of the kind of record
    record Act(Instant at, String action, String kind, UUID record, int revision) {}

    @Override
    public String name() {
        return "audit";
    }

    @Override
    public List<Act> of(Caller person) {
        var acts = new ArrayList<Act>();
        report.lines(
                new AuditReport.Asked(null, person.account(), null, null),
                line -> acts.add(new Act(line.at(), line.action(), line.kindSaid(), line.record(), line.revision())));
        return acts;
    }

    @Override
    public void forget(Caller person) {
        // appended for good
    }
}
