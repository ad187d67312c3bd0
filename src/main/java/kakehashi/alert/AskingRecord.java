package kakehashi.alert;

import java.util.UUID;
import kakehashi.matching.Questions;
import kakehashi.shared.RecordKind;

/// A record whose matches are followed.
///
/// @param of the kind of records that are news to it
public record AskingRecord(RecordKind kind, UUID id, RecordKind of) {

    /// Whether it can be followed what of the one kind is found for the other; not yet for investors.
    static boolean isPossible(RecordKind kind, RecordKind of) {
        return kind != RecordKind.ORGANIZATION && Questions.isSought(of, kind);
    }
}
