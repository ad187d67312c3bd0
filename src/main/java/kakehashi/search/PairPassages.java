package kakehashi.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kakehashi.search.Occurrences.Occurrence;
import kakehashi.search.text.Analysis;
import kakehashi.search.text.Analysis.Token;
import kakehashi.search.text.Sentences;
import kakehashi.shared.Language;

/// The sentence of a record that shares most character pairs with a question. Needed only where no word is shared,
/// so this one analyses the text when it is asked.
final class PairPassages {

    private PairPassages() {}

    /// One passage, none when nothing is shared.
    static List<Passage> of(List<Section> sections, List<Token> pairs) {
        var wanted = new HashSet<String>();
        pairs.forEach(pair -> wanted.add(pair.term()));
        var passages = new ArrayList<Passage>();
        for (var section : sections) {
            if (section.language() == Language.JA) {
                for (var stretch : Sentences.of(section.text())) {
                    passages.add(passage(section, stretch, wanted));
                }
            }
        }
        return passages.stream()
                .filter(passage -> !passage.highlights().isEmpty())
                .max(Comparator.comparingInt(PairPassages::marked))
                .stream()
                .toList();
    }

    private static Passage passage(Section section, Sentences.Stretch stretch, Set<String> wanted) {
        var text = section.text().substring(stretch.start(), stretch.end());
        var shared = Analysis.tokens(Analysis.BIGRAMS, text).stream()
                .filter(token -> wanted.contains(token.term()))
                .map(token -> new Occurrence(token.term(), token.start(), token.end()))
                .toList();
        return new Passage(section, text, Marks.of(shared, 0, text.length()));
    }

    private static int marked(Passage passage) {
        return passage.highlights().stream()
                .mapToInt(mark -> mark.end() - mark.start())
                .sum();
    }
}
