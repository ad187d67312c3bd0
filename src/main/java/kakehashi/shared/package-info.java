/// Words every room uses: text in two languages, readiness levels, ids, kinds and stages of records.
/// Imports no other room.
@org.jspecify.annotations.NullMarked
package kakehashi.shared;
