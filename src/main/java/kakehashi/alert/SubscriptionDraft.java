package kakehashi.alert;

import java.util.UUID;
import kakehashi.publication.Text;
import kakehashi.search.CatalogueQuestion;
import kakehashi.shared.RecordKind;
import org.jspecify.annotations.Nullable;

/// What somebody wants to hear of: exactly one of a search and a record.
///
/// @param mail off when absent
record SubscriptionDraft(
        @Text(max = 100, line = true) @Nullable String name,
        @Nullable CatalogueQuestion search,
        @Nullable RecordQuestion record,
        @Nullable Mailing mail) {

    /// @param of the kind of records that are news
    record RecordQuestion(
            @Nullable RecordKind kind,
            @Nullable UUID id,
            @Nullable RecordKind of) {}
}
