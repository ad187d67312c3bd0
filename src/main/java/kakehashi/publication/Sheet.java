package kakehashi.publication;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Set;
import kakehashi.access.Right;
import kakehashi.problem.Violation;
import kakehashi.shared.LocalizedText;
import kakehashi.shared.RecordKind;

/// What people fill in for one record; an immutable value.
public interface Sheet {

    @JsonIgnore
    RecordKind kind();

    /// The title or name that lists show.
    @JsonIgnore
    LocalizedText heading();

    /// The part that whoever has `rights` may read; what they may not is empty, as if nobody had written it.
    @JsonIgnore
    default Sheet readable(Set<Right> rights) {
        return SheetTiers.readable(this, rights);
    }

    /// This one as its writer meant it: what they have no right to read of `before` stays as it was.
    @JsonIgnore
    default Sheet completedFrom(Sheet before, Set<Right> rights) {
        return SheetTiers.completed(this, before, rights);
    }

    /// Whether this one hides a part that `before` showed to everybody.
    @JsonIgnore
    default boolean withholdsMoreThan(Sheet before) {
        return false;
    }

    /// What publication still needs, empty when complete.
    @JsonIgnore
    List<Violation> missing();

    /// Doubts that do not stop anybody, such as a check digit whose rule is only known by observation.
    @JsonIgnore
    default List<Violation> warnings() {
        return List.of();
    }
}
