package kakehashi.search.twin;

/// A twin, analysed and packed.
///
/// @param record number of the record
/// @param owner  number of the owner
/// @param ja     its Japanese words
/// @param en     its English words
/// @param isTerm whether each side is a single term
record Line(int record, int owner, Side ja, Side en, boolean isTerm) {}
