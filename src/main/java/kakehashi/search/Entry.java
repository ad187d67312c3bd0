package kakehashi.search;

import java.util.List;
import java.util.UUID;
import kakehashi.shared.LocalizedList;
import kakehashi.shared.RecordKind;

/// What the index holds of one published record.
///
/// @param id       the record's id
/// @param kind     what the record is
/// @param revision revision of the record this entry was made from, for the comparison with the database
/// @param card     what lists and matches show of it
/// @param facts    what conditions, filters and signals read of it
/// @param sections its texts, the title first; in each language at most one per name
/// @param keywords its keywords; lists of equal length are twins
/// @param readings kana and romaji of names, for completion and search
public record Entry(
        UUID id,
        RecordKind kind,
        long revision,
        Card card,
        Facts facts,
        List<Section> sections,
        LocalizedList keywords,
        List<String> readings) {

    public Entry {
        sections = List.copyOf(sections);
        readings = List.copyOf(readings);
    }
}
