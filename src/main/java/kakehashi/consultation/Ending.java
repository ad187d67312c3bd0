package kakehashi.consultation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What who asked is told at the end.
///
/// @param answer     the advice, the reason, or the word with a referral
/// @param referredTo another organization that can do more
record Ending(@Nullable String answer, @Nullable UUID referredTo) {

    static final Ending NONE = new Ending(null, null);
}
