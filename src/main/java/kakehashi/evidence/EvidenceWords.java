package kakehashi.evidence;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ResourceBundle;
import kakehashi.shared.Language;
import kakehashi.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/// The words of evidence in one language.
public record EvidenceWords(Language language) {

    private static final String BUNDLE = "messages.evidence";
    private static final ResourceBundle.Control NO_OTHER_LANGUAGE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /// To the millisecond and with its offset: evidence leaves no doubt about when.
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSS xxx").withZone(ZoneId.of("Asia/Tokyo"));

    public String text(String key) {
        return bundle().getString(key);
    }

    /// The word for a code; the code itself when there is none, as another hand may have written it.
    String named(String group, String code) {
        var key = group + "." + code;
        return bundle().containsKey(key) ? text(key) : code;
    }

    String moment(@Nullable Instant at) {
        return at == null ? "" : MOMENT.format(at);
    }

    String of(@Nullable LocalizedText text) {
        return text == null ? "" : text.preferring(language);
    }

    private ResourceBundle bundle() {
        return ResourceBundle.getBundle(BUNDLE, language.locale(), NO_OTHER_LANGUAGE);
    }
}
