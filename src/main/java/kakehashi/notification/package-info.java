/// Tells people what happened that concerns them, in the app and by mail.
///
/// A [Notice] is written in the transaction in which something happened, and says nothing of it but which thing it is;
/// what it means is told when it is read or mailed, as the reader may know it at that moment.
@NullMarked
package kakehashi.notification;

import org.jspecify.annotations.NullMarked;
