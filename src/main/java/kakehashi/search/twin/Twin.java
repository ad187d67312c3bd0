package kakehashi.search.twin;

import java.util.UUID;

/// What a public record says in both languages: a title, or two keywords at one place of lists of equal length.
///
/// @param record the record's id
/// @param owner  the organization it belongs to; all records that do not say whose they are have one owner
/// @param isTerm whether each side is a single term
public record Twin(UUID record, UUID owner, String ja, String en, boolean isTerm) {}
