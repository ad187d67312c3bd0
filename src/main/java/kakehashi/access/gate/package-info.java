/// What each request and each answer passes, whoever asks and whatever for: writes from other sites, who may keep an
/// answer, when "not found" leaves, and how to show anew that it is you.
@org.jspecify.annotations.NullMarked
package kakehashi.access.gate;
