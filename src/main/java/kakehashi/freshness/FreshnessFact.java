package kakehashi.freshness;

import java.util.UUID;
import kakehashi.shared.RecordKind;

/// Something that happened because nobody looked after a record; told in the same transaction.
public sealed interface FreshnessFact {

    RecordKind kind();

    UUID record();

    /// Revision the record has with it.
    int revision();

    /// Its keepers are asked whether it is still right.
    record Asked(RecordKind kind, UUID record, int revision) implements FreshnessFact {}

    /// It was hidden.
    record Hidden(RecordKind kind, UUID record, int revision) implements FreshnessFact {}
}
