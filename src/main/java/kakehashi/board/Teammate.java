package kakehashi.board;

import java.util.UUID;

/// Somebody who works on boards of the organization.
///
/// @param name empty when the account is gone
record Teammate(UUID id, String name) {}
