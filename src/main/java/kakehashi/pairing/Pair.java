package kakehashi.pairing;

import java.util.Comparator;
import java.util.UUID;
import kakehashi.shared.RecordKind;

/// A record of somebody's with one of somebody else's that fits it, as the last night found it.
///
/// @param kind  of the own record
/// @param score 0 to 1
public record Pair(RecordKind kind, UUID own, UUID other, double score) {

    /// Ties by the ids.
    public static final Comparator<Pair> BEST_FIRST = Comparator.comparingDouble(Pair::score)
            .reversed()
            .thenComparing(pair -> pair.own().toString())
            .thenComparing(pair -> pair.other().toString());

    public UUID need() {
        return kind == RecordKind.NEED ? own : other;
    }

    public UUID seed() {
        return kind == RecordKind.SEED ? own : other;
    }

    RecordKind otherKind() {
        return kind == RecordKind.SEED ? RecordKind.NEED : RecordKind.SEED;
    }
}
