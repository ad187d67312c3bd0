package kakehashi.problem;

import java.util.Map;
import java.util.ResourceBundle;
import kakehashi.shared.Language;

/// The words of refusals and violations, in the reader's language.
public final class Messages {

    private static final String BUNDLE = "messages.problem";

    private Messages() {}

    /// @param code  key of the message
    /// @param facts put in place of `{name}`
    /// @return the sentence; the code itself when no words exist for it
    public static String text(String code, Map<String, Object> facts, Language language) {
        var bundle = ResourceBundle.getBundle(BUNDLE, language.locale());
        if (!bundle.containsKey(code)) {
            return code;
        }
        var text = bundle.getString(code);
        for (var fact : facts.entrySet()) {
            text = text.replace("{" + fact.getKey() + "}", String.valueOf(fact.getValue()));
        }
        return text;
    }
}
