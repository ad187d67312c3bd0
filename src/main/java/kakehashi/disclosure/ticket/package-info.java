/// Looking at one record in an emergency (緊急閲覧), as two people have agreed.
///
/// Words: a *ticket* is asked for by one administrator, with a reason, and granted or refused by another. Granted, it
/// becomes a tie that opens one need or seed to who asked, for hours. It ends by itself, or sooner by either of the
/// two or by who manages the organization whose record it is. Its managers are told by mail.
/// What a ticket opens is for [kakehashi.access.Policy] to say.
@org.jspecify.annotations.NullMarked
package kakehashi.disclosure.ticket;
