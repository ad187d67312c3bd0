/// Mail that says what is new and why, and the way out of it.
///
/// Words: a *digest* is all that is new to somebody since the last one; it never is empty. It is written as the reader,
/// at the moment it is sent: what they may not read then is not in it.
/// Sent at least once: after a crash between sending and noting it comes again, under the same message id.
/// Sends no facts and hears none.
@org.jspecify.annotations.NullMarked
package kakehashi.alert.digest;
