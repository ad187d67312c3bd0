package kakehashi.introduction;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import kakehashi.publication.Text;
import kakehashi.shared.LocalizedText;
import kakehashi.shared.Mode;
import org.jspecify.annotations.Nullable;

/// What is asked of the other side: a text and three answers.
///
/// @param message what it is about
/// @param modes   what kind of cooperation is wished for, at least one
/// @param missing what those who ask lack
/// @param aboutUs who they are, as they choose to say it
public record Request(
        @Text(max = 4_000) String message,

        @NotEmpty(message = "required") @Size(max = 20, message = "too-many")
        List<Mode> modes,

        @Text(max = 2_000) String missing,
        @Text(max = 2_000) String aboutUs) {

    public Request {
        message = text(message);
        missing = text(missing);
        aboutUs = text(aboutUs);
        modes = modes == null
                ? List.of()
                : modes.stream().filter(Objects::nonNull).distinct().toList();
    }

    private static String text(@Nullable String typed) {
        return Objects.requireNonNullElse(LocalizedText.present(typed), "");
    }
}
