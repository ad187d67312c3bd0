package kakehashi.clearance;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import kakehashi.access.Guarded;
import kakehashi.access.Role;
import kakehashi.access.State;
import kakehashi.access.Thing;
import kakehashi.publication.Publishable;
import kakehashi.shared.RecordKind;
import org.jspecify.annotations.Nullable;

/// A check as the policy sees it: it belongs to whom its record belongs to now.
///
/// @param record null when it is no more; then the check is left to who began it
record Checked(Clearance clearance, @Nullable Publishable<?> record) implements Guarded {

    /// Who watches over checks of such records. Source: `access/policy.txt`, the rows that may decide.
    static Role watchedBy(RecordKind kind) {
        return kind == RecordKind.NEED ? Role.MANAGER : Role.OFFICER;
    }

    @Override
    public Thing thing() {
        return Thing.EXPORTCHECK;
    }

    /// Of the record, so that whoever is kept out of it is kept out of its checks.
    @Override
    public UUID id() {
        return clearance.record;
    }

    @Override
    public UUID organization() {
        return clearance.organization;
    }

    @Override
    public State state() {
        return clearance.state.state();
    }

    @Override
    public Set<UUID> team() {
        return record == null ? Set.of(clearance.createdBy) : record.team();
    }

    @Override
    public Set<UUID> assigned() {
        return record == null ? Set.of(clearance.createdBy) : record.assigned();
    }

    @Override
    public List<UUID> people() {
        return record == null ? List.of() : record.people();
    }

    @Override
    public @Nullable UUID submittedBy() {
        return clearance.submittedBy;
    }

    @Override
    public Role watchedBy() {
        return watchedBy(clearance.kind);
    }

    @Override
    public boolean wasPublished() {
        return false;
    }
}
