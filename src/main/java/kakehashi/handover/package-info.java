/// Handing over: everything one person of an organization is in charge of goes to another in one act, with a note. What
/// was done stays with the organization, and who leaves has lost access when the act is over. Whatever room has
/// something to be in charge of says so by [kakehashi.access.Charges]. Sends [HandedOver]; refuses with
/// [HandoverRefusal].
@NullMarked
package kakehashi.handover;

import org.jspecify.annotations.NullMarked;
