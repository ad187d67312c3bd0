package kakehashi.matching;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kakehashi.search.Highlight;
import kakehashi.search.OrganizationCard;
import kakehashi.search.Passage;
import kakehashi.search.PersonCard;
import kakehashi.shared.LocalizedText;
import kakehashi.shared.Mode;
import kakehashi.shared.RecordKind;
import org.jspecify.annotations.Nullable;

/// A record proposed for a question.
///
/// @param restricted   whether it is shared with some, the asker among them, and not public
/// @param organization null for an anonymous need
/// @param score        sum of the points of `reasons`, 0 to 1
/// @param trl          null when not known
/// @param reasons      in the fixed order of the signals
/// @param passages     one to three sentences with marked terms
public record Match(
        RecordKind kind,
        UUID id,
        boolean restricted,
        LocalizedText title,
        @Nullable OrganizationCard organization,
        Instant updatedAt,
        double score,
        Level level,
        @Nullable Integer trl,
        List<String> fields,
        Set<Mode> modes,
        List<PersonCard> people,
        List<Reason> reasons,
        List<Passage> passages,
        TitleHighlights titleHighlights) {

    /// The same match, without whose record it is.
    Match withoutOrganization() {
        return new Match(
                kind,
                id,
                restricted,
                title,
                null,
                updatedAt,
                score,
                level,
                trl,
                fields,
                modes,
                people,
                reasons,
                passages,
                titleHighlights);
    }

    /// Marked stretches of the title per language; empty where nothing is marked.
    public record TitleHighlights(List<Highlight> ja, List<Highlight> en) {}
}
