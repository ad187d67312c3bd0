package kakehashi.disclosure;

import java.util.ResourceBundle;
import kakehashi.shared.Language;
import kakehashi.shared.LocalizedText;

/// What is promised. A new wording is a new name: then everybody is asked again, and the old promises stay.
final class PledgeText {

    static final String WORDING = "2026-11";

    private static final String BUNDLE = "messages.pledge";

    private PledgeText() {}

    static LocalizedText text() {
        return new LocalizedText(in(Language.JA), in(Language.EN));
    }

    private static String in(Language language) {
        return ResourceBundle.getBundle(BUNDLE, language.locale()).getString(WORDING);
    }
}
