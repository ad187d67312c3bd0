package kakehashi.access;

import java.util.UUID;
import kakehashi.shared.RecordKind;
import kakehashi.shared.Stage;

/// What the policy needs to know of a record.
public interface Guarded {

    RecordKind kind();

    UUID id();

    /// The organization the record belongs to.
    UUID organization();

    Stage stage();

    /// Whether the organization must stay hidden from others.
    boolean isAnonymous();

    /// Whether it was ever public; such a record may be withdrawn, not discarded.
    boolean wasPublished();
}
