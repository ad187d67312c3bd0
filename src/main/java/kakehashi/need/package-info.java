/// What companies look for, present, future or for society.
///
/// An anonymous need never shows whose it is to anybody outside its organization: not the name, not the id, not the
/// owner's own number, not who wrote it.
@org.jspecify.annotations.NullMarked
package kakehashi.need;
