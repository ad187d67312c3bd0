package kakehashi.matching;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kakehashi.matching.Justification.SharedTerm;
import kakehashi.search.Finding;
import kakehashi.search.Term;
import kakehashi.shared.LocalizedList;
import org.jspecify.annotations.Nullable;

/// Terms in both languages where the twin keywords of the found records know the other side.
final class Terms {

    private Terms() {}

    /// The question's terms, completed from the keywords of what was found; the first record that knows a twin gives
    /// it.
    static List<QuestionTerm> of(List<Term> terms, Collection<Finding> findings) {
        var twins = new HashMap<String, Term>();
        findings.forEach(finding -> addTwins(twins, finding.keywords()));
        return terms.stream()
                .map(term -> complete(term, twins))
                .map(Terms::shown)
                .distinct()
                .toList();
    }

    static Justification.SharedTerms shared(Finding finding) {
        var twins = new HashMap<String, Term>();
        addTwins(twins, finding.keywords());
        return new Justification.SharedTerms(
                shared(finding.terms(), twins),
                finding.quantities(),
                shared(finding.tried(), twins),
                shared(finding.avoided(), twins));
    }

    private static List<SharedTerm> shared(List<Term> terms, Map<String, Term> twins) {
        var seen = new HashSet<List<@Nullable String>>();
        return terms.stream()
                .map(term -> complete(term, twins))
                .filter(term -> seen.add(Arrays.asList(term.ja(), term.en())))
                .map(term -> new SharedTerm(term.ja(), term.en(), origin(term)))
                .toList();
    }

    private static void addTwins(Map<String, Term> twins, LocalizedList keywords) {
        if (keywords.ja().size() != keywords.en().size()) {
            return;
        }
        for (int i = 0; i < keywords.ja().size(); i++) {
            var pair = new Term(keywords.ja().get(i), keywords.en().get(i), Term.Origin.PAIR);
            twins.putIfAbsent(key(keywords.ja().get(i)), pair);
            twins.putIfAbsent(key(keywords.en().get(i)), pair);
        }
    }

    private static Term complete(Term term, Map<String, Term> twins) {
        if (term.ja() != null && term.en() != null) {
            return term;
        }
        var side = term.ja() != null ? term.ja() : term.en();
        var twin = side == null ? null : twins.get(key(side));
        return twin == null ? term : twin;
    }

    private static QuestionTerm shown(Term term) {
        return new QuestionTerm(term.ja(), term.en(), origin(term));
    }

    private static String origin(Term term) {
        return term.origin().name().toLowerCase(Locale.ROOT);
    }

    private static String key(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
