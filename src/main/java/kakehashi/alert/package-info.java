/// Tells people of new and changed records that fit what they look for, and why.
///
/// Words: a *subscription* is a question somebody keeps, either a search of the catalogue or one of their records;
/// *percolation* asks the kept questions of records that changed; an *alert* notes that a record is news to a
/// subscription. An alert says neither why nor what: both are found anew, as the reader, whenever it is read or sent.
/// Hears [kakehashi.search.upkeep.EntriesRefreshed]; sends no facts. Refuses: [AlertRefusal].
@org.jspecify.annotations.NullMarked
package kakehashi.alert;
