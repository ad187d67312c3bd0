package kakehashi.consultation;

import java.time.LocalDate;
import java.util.UUID;
import kakehashi.publication.Owner;
import org.jspecify.annotations.Nullable;

/// A consultation as one reader may know it at this moment; nothing of what was asked.
///
/// @param reference what people call it by
/// @param asking    the organization that asks; null when it is no more
/// @param receiver  the organization whose desk was asked; null when it is no more
/// @param mine      whether it is for the reader's side to act
/// @param due       until when the desk has to; null where it is over
public record ConsultationBrief(
        UUID id,
        String reference,
        ConsultationState state,
        @Nullable Owner asking,
        @Nullable Owner receiver,
        boolean mine,
        @Nullable LocalDate due,
        boolean overdue) {}
