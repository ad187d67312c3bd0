package kakehashi.board;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// @param owner one of those who work on boards of the organization; null for nobody
record CardOwnerDraft(@Nullable UUID owner) {}
