package kakehashi.shared;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Words in Japanese and in English; where both lists have the same length the words at one place are twins.
///
/// @param ja Japanese words in the order given, without blanks
/// @param en English words in the order given, without blanks
public record LocalizedList(List<String> ja, List<String> en) {

    public static final LocalizedList NONE = new LocalizedList(List.of(), List.of());

    public LocalizedList(@Nullable List<String> ja, @Nullable List<String> en) {
        this.ja = clean(ja);
        this.en = clean(en);
    }

    public List<String> in(Language language) {
        return switch (language) {
            case JA -> ja;
            case EN -> en;
        };
    }

    private static List<String> clean(@Nullable List<String> words) {
        return words == null
                ? List.of()
                : words.stream()
                        .filter(Objects::nonNull)
                        .map(String::strip)
                        .filter(word -> !word.isEmpty())
                        .distinct()
                        .toList();
    }
}
