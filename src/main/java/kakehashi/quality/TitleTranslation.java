package kakehashi.quality;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kakehashi.search.lexicon.Lexicon;
import kakehashi.search.text.Analysis;
import kakehashi.search.text.Folding;
import kakehashi.shared.Language;
import kakehashi.shared.TableFile;

/// Puts a Japanese title into English, term by term.
///
/// A Japanese noun phrase has its head last, an English one first. Terms are looked up in the lexicon; what stands
/// between two of them tells the preposition and turns them round: 「決定木による文書の分類」 is "classification of document
/// by decision tree". A title with a word that the lexicon does not know is left: half a title is worse than none.
final class TitleTranslation {

    /// What stands between two terms, and what stands between them in English: what follows is put after what went
    /// before, or `turned` round with a preposition. A table, `quality/title-links.tsv`.
    private record Link(boolean isTurned, String word) {

        boolean isJoint() {
            return !isTurned && !word.isEmpty();
        }

        /// With a blank before a word and none before a comma.
        String between() {
            return word.isEmpty() ? " " : word.equals(",") ? ", " : " %s ".formatted(word);
        }
    }

    private static final Map<String, Link> LINKS = links();

    /// Links with a verb in them, which the lexicon would take for terms: を利用した.
    private static final Pattern CLAUSE = Pattern.compile(LINKS.keySet().stream()
            .filter(link -> link.length() > 2)
            .sorted(Comparator.comparingInt(String::length).reversed())
            .map(Pattern::quote)
            .collect(Collectors.joining("|")));

    /// What is done to one of two things only: 「AとBへの応用」 is no application to both.
    private static final String TO_ONE = "to";

    private static final Pattern END = Pattern.compile("[。．.\\s]+$");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern LATIN = Pattern.compile("[A-Za-z0-9][A-Za-z0-9 .+/_-]*");

    private final Lexicon lexicon;

    TitleTranslation(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    private static Map<String, Link> links() {
        var links = new HashMap<String, Link>();
        links.put("", new Link(false, ""));
        for (var row : TableFile.rows("/quality/title-links.tsv")) {
            links.put(row.getFirst(), new Link(row.get(1).equals("turns"), row.size() > 2 ? row.get(2) : ""));
        }
        return Map.copyOf(links);
    }

    /// Empty when a part of the title is not known, or cannot be put in order.
    Optional<String> english(String japanese) {
        var title = END.matcher(Folding.fold(japanese)).replaceFirst("").strip();
        var terms = terms(title);
        if (terms.isEmpty() || terms.getFirst().start() > 0 || terms.getLast().end() < title.length()) {
            return Optional.empty();
        }
        var groups = new ArrayList<>(List.of(terms.getFirst().english()));
        var links = new ArrayList<Link>();
        boolean hasJoint = false;
        for (int i = 1; i < terms.size(); i++) {
            var gap = title.substring(terms.get(i - 1).end(), terms.get(i).start());
            var link = LINKS.get(BLANKS.matcher(gap).replaceAll(""));
            if (link == null || hasJoint && link.word().equals(TO_ONE)) {
                return Optional.empty();
            }
            hasJoint |= link.isJoint();
            if (link.isTurned()) {
                links.add(link);
                groups.add(terms.get(i).english());
            } else {
                groups.add(groups.removeLast() + link.between() + terms.get(i).english());
            }
        }
        return Optional.of(capitalized(turned(groups, links)));
    }

    /// The head, which is last, comes first.
    private static String turned(List<String> groups, List<Link> links) {
        var english = new StringBuilder(groups.getLast());
        for (int i = links.size() - 1; i >= 0; i--) {
            english.append(links.get(i).between()).append(groups.get(i));
        }
        return english.toString();
    }

    private record Term(int start, int end, String english) {}

    /// The longest terms that are known, and what is written in Latin letters as it is.
    private List<Term> terms(String title) {
        var terms = new ArrayList<Term>();
        var clause = CLAUSE.matcher(title);
        int at = 0;
        while (clause.find()) {
            terms(title, at, clause.start(), terms);
            at = clause.end();
        }
        terms(title, at, title.length(), terms);
        return terms;
    }

    private void terms(String title, int from, int to, List<Term> terms) {
        var part = title.substring(from, to);
        int at = 0;
        for (var known : lexicon.known(part, Analysis.words(Language.JA, part), Language.JA)) {
            if (known.depth() == 0) {
                latin(title, from + at, from + known.start(), terms);
                var spelling = part.substring(known.start(), known.end());
                terms.add(new Term(
                        from + known.start(),
                        from + known.end(),
                        LATIN.matcher(spelling).matches()
                                ? spelling
                                : known.translations().getFirst()));
                at = known.end();
            }
        }
        latin(title, from + at, to, terms);
    }

    private static void latin(String title, int from, int to, List<Term> terms) {
        var word = LATIN.matcher(title).region(from, to);
        while (word.find()) {
            var spelling = word.group().strip();
            terms.add(new Term(word.start(), word.start() + spelling.length(), spelling));
        }
    }

    private static String capitalized(String english) {
        return english.substring(0, 1).toUpperCase(Locale.ROOT) + english.substring(1);
    }
}
