package kakehashi.search.lexicon;

import static java.util.Objects.requireNonNullElse;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Lines of a dictionary in the form of EDICT or EDICT2: `spellings [readings] /glosses/`.
///
/// Source: documentation of EDICT, Electronic Dictionary Research and Development Group.
final class Edict {

    private static final Pattern LINE = Pattern.compile("(\\S[^\\[/]*?)(?:\\s*\\[([^]]*)])?\\s*/(?:(.*)/)?\\s*");

    /// What a line is told by before it is taken for one of this form.
    private static final Pattern LOOK = Pattern.compile("\\S.*\\s/(?:.*/)?\\s*");

    /// The first line names the file and its date: its spelling sorts before all words.
    private static final Pattern HEADER = Pattern.compile("[\\s\u3000]*[?？]{2,}.*");

    private static final String OPENING = "({（";
    private static final String CLOSING = ")}）";

    private static final Pattern NUMBER_OF_ENTRY = Pattern.compile("EntL\\d+X?");
    private static final Pattern NEXT_SENSE = Pattern.compile("\\((\\d+)\\)");
    private static final Pattern OUT_OF_USE = Pattern.compile("\\((?:[^()]*,)?(?:arch|obs|obsc|rare)(?:,[^()]*)?\\)");
    private static final String USUALLY_KANA = "(uk)";

    /// Words that say nothing before a translation: to study, a battery.
    private static final Pattern ARTICLE = Pattern.compile("^(?:to|an?|the) (?=\\S)");

    private static final Pattern MARKS = Pattern.compile("[\"“”!?;]|\\.{2,}|, etc\\.?$|^[-,.\\s]+|[-,.\\s]+$");

    /// Longer ones explain and do not translate.
    private static final int MOST_WORDS = 5;

    private Edict() {}

    static boolean looksLike(String line) {
        return LOOK.matcher(line).matches();
    }

    /// @return null for the header and for what has no translation
    /// @throws IllegalArgumentException says what is wrong
    static @Nullable LexiconEntry entry(String line) {
        if (HEADER.matcher(line).matches()) {
            return null;
        }
        var parts = LINE.matcher(line);
        if (!parts.matches()) {
            throw new IllegalArgumentException("is not of the form \"spelling [reading] /gloss/gloss/\"");
        }
        var glosses = requireNonNullElse(parts.group(3), "");
        var forms = new LinkedHashSet<>(spellings(parts.group(1)));
        var readings = parts.group(2);
        if (readings != null && glosses.contains(USUALLY_KANA)) {
            forms.addAll(spellings(readings));
        }
        var translations = translations(glosses);
        return forms.isEmpty() || translations.isEmpty()
                ? null
                : new LexiconEntry(Set.of(), List.copyOf(forms), List.copyOf(translations));
    }

    private static List<String> spellings(String cell) {
        var spellings = new ArrayList<String>();
        for (var each : cell.split(";")) {
            var spelling = withoutRemarks(each).strip();
            if (!spelling.isEmpty()) {
                spellings.add(spelling);
            }
        }
        return spellings;
    }

    private static Set<String> translations(String cell) {
        var translations = new LinkedHashSet<String>();
        boolean inUse = true;
        for (var gloss : cell.split("/")) {
            inUse = inUse || NEXT_SENSE.matcher(gloss).find();
            inUse = inUse && !OUT_OF_USE.matcher(gloss).find();
            var translation = translation(gloss);
            if (inUse && isUsable(translation)) {
                translations.add(translation);
            }
        }
        return translations;
    }

    private static String translation(String gloss) {
        var plain = MARKS.matcher(withoutRemarks(gloss)).replaceAll(" ").replaceAll("\\s+", " ");
        return ARTICLE.matcher(plain.strip()).replaceFirst("");
    }

    private static boolean isUsable(String translation) {
        return !NUMBER_OF_ENTRY.matcher(translation).matches()
                && translation.chars().anyMatch(Character::isLetter)
                && translation.split(" ").length <= MOST_WORDS;
    }

    /// A text without what stands in brackets, one inside another too.
    private static String withoutRemarks(String text) {
        var plain = new StringBuilder(text.length());
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (OPENING.indexOf(c) >= 0) {
                depth++;
            } else if (CLOSING.indexOf(c) >= 0) {
                depth = Math.max(0, depth - 1);
            } else if (depth == 0) {
                plain.append(c);
            }
        }
        return plain.toString();
    }
}
