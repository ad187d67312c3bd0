package kakehashi.alert;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kakehashi.shared.RecordKind;

/// A record whose matches are followed.
///
/// @param of the kind of records that are news to it
public record AskingRecord(RecordKind kind, UUID id, RecordKind of) {

    private static final Map<RecordKind, Set<RecordKind>> POSSIBLE = Map.of(
            RecordKind.NEED, Set.of(RecordKind.SEED, RecordKind.RESEARCHER),
            RecordKind.SEED, Set.of(RecordKind.NEED, RecordKind.SEED),
            RecordKind.RESEARCHER, Set.of(RecordKind.NEED),
            RecordKind.ORGANIZATION, Set.of());

    /// Whether records of the one kind are matched with those of the other.
    static boolean isPossible(RecordKind kind, RecordKind of) {
        return POSSIBLE.getOrDefault(kind, Set.of()).contains(of);
    }
}
