package kakehashi.search.upkeep;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import kakehashi.search.Section;
import kakehashi.search.Source;
import kakehashi.shared.Language;
import kakehashi.shared.LocalizedList;
import kakehashi.shared.LocalizedText;
import kakehashi.vocabulary.ReviewSection;
import org.jspecify.annotations.Nullable;

/// Collects the texts of a sheet in its order.
final class Sections {

    private static final int SUMMARY_CHARACTERS = 200;

    private final List<Section> sections = new ArrayList<>();
    private @Nullable Source source;

    /// What is added from here on was taken from another record.
    Sections from(Source record) {
        source = record;
        return this;
    }

    Sections add(String name, LocalizedText text) {
        for (var language : Language.values()) {
            var side = text.in(language);
            if (side != null) {
                sections.add(new Section(name, language, side, source));
            }
        }
        return this;
    }

    Sections add(String name, LocalizedList words) {
        return add(name, new LocalizedText(String.join("、", words.ja()), String.join(", ", words.en())));
    }

    List<Section> list() {
        return List.copyOf(sections);
    }

    /// The first text that says something, shortened for lists.
    static LocalizedText summary(LocalizedText... texts) {
        var ja = first(Language.JA, texts);
        var en = first(Language.EN, texts);
        return new LocalizedText(ja, en);
    }

    private static String first(Language language, LocalizedText... texts) {
        for (var text : texts) {
            var side = text.in(language);
            if (side != null) {
                return side.codePointCount(0, side.length()) <= SUMMARY_CHARACTERS
                        ? side
                        : side.substring(0, side.offsetByCodePoints(0, SUMMARY_CHARACTERS)) + "…";
            }
        }
        return "";
    }

    /// The texts that are there.
    static List<String> present(@Nullable String... texts) {
        var present = new ArrayList<String>();
        for (var text : texts) {
            if (text != null) {
                present.add(text);
            }
        }
        return present;
    }

    /// All codes by which a record with these fields is found: sections with everything above them, and e-Rad fields.
    static Set<String> fieldTokens(List<String> fields, List<String> eradFields) {
        var tokens = new LinkedHashSet<String>();
        fields.forEach(field -> tokens.addAll(ReviewSection.withAncestors(field)));
        tokens.addAll(eradFields);
        return tokens;
    }
}
