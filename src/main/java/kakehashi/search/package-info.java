/// Everything between a published record and an answer: analysis, the index, candidates, catalogue, suggestions.
///
/// Words: an *entry* is what the index holds of one published record; a *question* is what is matched against the
/// entries; a *candidate* is an entry that fits a question's text; a *finding* is what can be shown of it.
/// The index is a cache of the database: it may be thrown away at any time and is then rebuilt beside the live one.
/// Only public things come in here, so its statistics are public by construction.
/// Sends no facts and hears none; the follower feeds it. Refuses nothing: limits are in [Limits] and are checked by
/// the resources before they ask.
/// This is the only room that knows Lucene, and no Lucene type leaves it.
@org.jspecify.annotations.NullMarked
package kakehashi.search;
