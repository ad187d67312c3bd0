package kakehashi.search;

import java.time.Instant;
import java.util.List;
import kakehashi.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/// What lists and matches show of a record.
///
/// @param title        title of a seed or need, name of a person or organization
/// @param organization null for an anonymous need
/// @param summary      plain summary, or the start of the summary
/// @param people       people behind the record, in the record's order
/// @param anonymous    whether a need hides its company
/// @param updatedAt    when the shown revision was made, UTC
public record Card(
        LocalizedText title,
        @Nullable OrganizationCard organization,
        LocalizedText summary,
        List<PersonCard> people,
        boolean anonymous,
        Instant updatedAt) {

    public Card {
        people = List.copyOf(people);
    }
}
