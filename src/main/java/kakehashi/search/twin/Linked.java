package kakehashi.search.twin;

import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import kakehashi.search.lexicon.LearnedPair;
import org.jspecify.annotations.Nullable;

/// All links of two terms.
final class Linked {

    /// Small letters where any record writes so: titles begin their words with capitals.
    private static final Comparator<Map.Entry<String, Integer>> USUAL_FIRST = Comparator.comparingLong(
                    (Map.Entry<String, Integer> form) ->
                            form.getKey().chars().filter(Character::isUpperCase).count())
            .thenComparing(Map.Entry.<String, Integer>comparingByValue().reversed())
            .thenComparing(Map.Entry.comparingByKey());

    private final Map<String, Integer> ja = new HashMap<>();
    private final Map<String, Integer> en = new HashMap<>();
    private final BitSet owners = new BitSet();
    private @Nullable Line last;
    private int lines;
    private int records;

    /// Lines of one record come in a row.
    void add(Line line, String japanese, String english) {
        if (last != line) {
            lines++;
            records += last == null || last.record() != line.record() ? 1 : 0;
            last = line;
        }
        owners.set(line.owner());
        ja.merge(japanese, 1, Integer::sum);
        en.merge(english, 1, Integer::sum);
    }

    int lines() {
        return lines;
    }

    int owners() {
        return owners.cardinality();
    }

    LearnedPair pair(double confidence) {
        return new LearnedPair(usual(ja), usual(en), confidence, records, owners());
    }

    private static String usual(Map<String, Integer> forms) {
        return forms.entrySet().stream().min(USUAL_FIRST).orElseThrow().getKey();
    }
}
