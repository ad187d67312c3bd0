package kakehashi.access;

import java.util.Set;
import java.util.UUID;

/// Somebody of an organization, as others there know them.
///
/// @param roles what they were at their last sign-in
public record Colleague(UUID id, String name, Set<Role> roles) {}
