package kakehashi.access;

import org.jspecify.annotations.Nullable;

/// Somebody who is told something while they are not there.
///
/// @param caller who they are, with the least rights: what roles they would bring is known only when they sign in
/// @param mail   where mail reaches them; null when it does not
public record Addressee(Caller caller, @Nullable String mail) {}
