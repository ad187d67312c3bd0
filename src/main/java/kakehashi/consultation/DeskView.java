package kakehashi.consultation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kakehashi.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/// A desk that can be asked.
///
/// @param id         of the organization
/// @param types      organization types
/// @param desk       its name; null when it has none of its own
/// @param days       working days in which it promises to answer
/// @param due        the last of them, when it is asked now
/// @param prefecture JIS X 0401
/// @param near       whether it is in the prefecture asked for
record DeskView(
        UUID id,
        LocalizedText name,
        List<String> types,
        @Nullable LocalizedText desk,
        int days,
        LocalDate due,
        @Nullable String prefecture,
        boolean near) {}
