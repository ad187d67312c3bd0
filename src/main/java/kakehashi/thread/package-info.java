/// What two sides write to each other about one case: messages, offers of time, files, decisions, in the order in which
/// they came. An [Entry] is added and never changed.
@NullMarked
package kakehashi.thread;

import org.jspecify.annotations.NullMarked;
