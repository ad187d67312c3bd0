package kakehashi.problem;

import java.util.Locale;
import kakehashi.shared.Language;
import org.jspecify.annotations.Nullable;

/// Reads the caller's language from `Accept-Language`. Source: RFC 4647 §3.4 lookup.
public final class Languages {

    private Languages() {}

    /// @return the best of the two languages; Japanese when nothing is said or understood
    public static Language preferred(@Nullable String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank()) {
            return Language.JA;
        }
        try {
            var tag = Locale.lookupTag(Locale.LanguageRange.parse(acceptLanguage), java.util.List.of("ja", "en"));
            return tag == null ? Language.JA : Language.of(tag);
        } catch (IllegalArgumentException malformed) {
            return Language.JA;
        }
    }
}
