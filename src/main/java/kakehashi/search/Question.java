package kakehashi.search;

import java.time.Instant;
import kakehashi.shared.RecordKind;

/// What is matched against the entries: a need against seeds, a seed against needs, a text against anything.
///
/// @param of      the kind of record wanted
/// @param wording what it says
/// @param wishes  what it asks for besides
/// @param asOf    the moment freshness is measured at, UTC
/// @param limit   how many matches are shown, 1 to 100
public record Question(RecordKind of, Wording wording, Wishes wishes, Instant asOf, int limit) {}
