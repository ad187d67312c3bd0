package kakehashi.search.upkeep;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import kakehashi.shared.RecordKind;

/// Public entries of the index were brought up to date, and questions find them so.
///
/// Announced in the transaction that takes their marks away: what an observer keeps in the database is kept exactly
/// when the mark is gone. An observer must be quick, the index waits for it.
///
/// @param published ids of records that everybody may find now
/// @param gone      ids of records that not everybody may find any more
public record EntriesRefreshed(Map<RecordKind, List<UUID>> published, List<UUID> gone) {}
