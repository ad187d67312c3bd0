package kakehashi.page.readable;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A short text on a page.
///
/// @param lang its language, when that is not the page's
/// @param href where it leads; null when it is no link
public record Shown(
        String text, @Nullable String lang, @Nullable String href) {

    public static Shown of(String text) {
        return new Shown(text, null, null);
    }

    static @Nullable Shown value(@Nullable Object value) {
        return value == null ? null : of(String.valueOf(value));
    }

    public Shown to(@Nullable String href) {
        return new Shown(text, lang, href);
    }

    /// Those that are there and say something.
    public static List<Shown> list(@Nullable Shown... shown) {
        return Present.among(shown).stream()
                .filter(each -> !each.text.isEmpty())
                .toList();
    }
}
