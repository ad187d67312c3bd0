package kakehashi.seed;

import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import java.util.UUID;
import kakehashi.publication.Text;
import kakehashi.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/// The picture a seed shows (図), with its caption.
///
/// @param image   one of the seed's own [SeedImages]
/// @param caption what the picture shows; also what those hear who cannot see it
public record Figure(
        @Nullable @NotNull(message = "required") UUID image,
        @Text(max = 200) LocalizedText caption) {

    public Figure {
        caption = Objects.requireNonNullElse(caption, LocalizedText.NONE);
    }
}
