/// Keeps the index equal to the published records: follows every change, rebuilds beside the live index, compares.
///
/// The index has one way in, [IndexFollower]. It is a cache of the database and may always be thrown away.
@org.jspecify.annotations.NullMarked
package kakehashi.search.upkeep;
