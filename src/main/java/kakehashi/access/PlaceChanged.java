package kakehashi.access;

import java.util.UUID;

/// The product's word on somebody's place in an organization has changed; after the commit their rights are other ones.
///
/// @param account null when the account does not exist any more
public record PlaceChanged(
        @org.jspecify.annotations.Nullable UUID account) {}
