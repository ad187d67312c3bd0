package kakehashi.introduction;

import java.time.LocalDate;
import java.util.List;
import kakehashi.introduction.IntroductionSummary.Party;
import kakehashi.shared.Mode;
import org.jspecify.annotations.Nullable;

/// What somebody needs to know before they ask for an introduction, and what they need not type again.
///
/// @param side         for which the caller would ask
/// @param obstacle     why the two cannot be brought together, a code of problems; null when they can
/// @param introduction the one that is open between them; null when none is
/// @param due          by when the other side would have to answer, asked now
/// @param days         working days until then
/// @param masked       whether the other side will not learn whose the need is
/// @param message      a beginning, from what the other side may read of the caller's own record
/// @param modes        what both name
/// @param aboutUs      who they are; empty when they stay hidden
record Prospect(
        Party need,
        Party offer,
        Side side,
        @Nullable String obstacle,
        @Nullable String introduction,
        LocalDate due,
        int days,
        boolean masked,
        String message,
        List<Mode> modes,
        String missing,
        String aboutUs) {}
