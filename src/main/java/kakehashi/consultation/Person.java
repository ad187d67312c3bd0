package kakehashi.consultation;

import java.util.UUID;

/// Somebody of either side.
///
/// @param name empty when the account is gone
record Person(UUID id, String name) {}
