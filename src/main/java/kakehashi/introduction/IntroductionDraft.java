package kakehashi.introduction;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import kakehashi.shared.RecordKind;
import org.jspecify.annotations.Nullable;

/// An introduction as somebody asks for it.
///
/// @param need      needed
/// @param offerKind a seed or a researcher; a seed when absent
/// @param offer     needed
/// @param route     how the two found each other; by search when absent
/// @param suggested whether it is only prepared: it is sent later, by a step
record IntroductionDraft(
        @Nullable @NotNull(message = "required") UUID need,
        @Nullable RecordKind offerKind,
        @Nullable @NotNull(message = "required") UUID offer,
        @Nullable @NotNull(message = "required") @Valid Request request,
        @Nullable MatchRoute route,
        boolean suggested) {}
