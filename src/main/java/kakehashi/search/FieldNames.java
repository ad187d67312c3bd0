package kakehashi.search;

import java.util.Map;
import kakehashi.shared.LocalizedText;

/// The names of research fields, given by the vocabulary.
///
/// @param byCode codes as in [Facts#fieldTokens] → names
public record FieldNames(Map<String, LocalizedText> byCode) {

    public static final FieldNames NONE = new FieldNames(Map.of());

    public FieldNames {
        byCode = Map.copyOf(byCode);
    }

    /// The name, or the code itself where the vocabulary has none.
    public LocalizedText of(String code) {
        return byCode.getOrDefault(code, LocalizedText.ja(code));
    }
}
