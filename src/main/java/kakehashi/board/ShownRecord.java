package kakehashi.board;

import java.util.UUID;
import kakehashi.publication.Owner;
import kakehashi.shared.LocalizedText;
import kakehashi.shared.Marking;
import kakehashi.shared.RecordKind;
import org.jspecify.annotations.Nullable;

/// What a reader may read of a record that a card points at.
///
/// @param organization null when the reader may not learn whose it is
/// @param marking      how secret what the reader reads of it is
record ShownRecord(
        RecordKind kind,
        UUID id,
        LocalizedText title,
        @Nullable Owner organization,
        Marking marking) {}
