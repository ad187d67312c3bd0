package kakehashi.handover;

import java.util.UUID;

/// Somebody has got all that another was in charge of; told in the same transaction.
///
/// @param to who has it now
/// @param by who said so
public record HandedOver(UUID handover, UUID to, UUID by) {}
