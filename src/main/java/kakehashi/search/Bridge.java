package kakehashi.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kakehashi.search.Crossing.Translation;
import kakehashi.search.TranslationQuery.Word;
import kakehashi.search.lexicon.Lexicon;
import kakehashi.search.lexicon.Lexicon.Known;
import kakehashi.search.text.Readings;
import kakehashi.shared.Language;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.jspecify.annotations.Nullable;

/// Leads from the words of a question to those of records in the other language.
record Bridge(PublicSearcher searcher, Lexicon lexicon, SearchConfig config) {

    /// Translations of one word that are tried, the usual ones first.
    private static final int MOST_TRANSLATIONS = 8;

    /// A part of a compound counts less than the whole, which says more.
    private static final float PART = 0.5f;

    /// The usual translation of every stretch that is known, whether or not a record has it.
    Map<String, String> twins(List<QuestionWords.Line> lines, Language from) {
        var twins = new HashMap<String, String>();
        for (var line : lines) {
            for (var known : lexicon.known(line.text(), line.tokens(), from)) {
                var spelling = line.text().substring(known.start(), known.end());
                twins.putIfAbsent(
                        Readings.spelling(spelling), known.translations().getFirst());
            }
        }
        return twins;
    }

    private record Said(Known known, String spelling, float boost) {}

    /// The most telling crossings into `field`.
    List<Crossing> crossings(List<QuestionWords.Line> lines, Language from, String field) throws IOException {
        var said = new LinkedHashMap<List<String>, Said>();
        for (var line : lines) {
            for (var known : lexicon.known(line.text(), line.tokens(), from)) {
                float boost = share(known, line) * (known.depth() == 0 ? 1 : PART);
                var spelling = line.text().substring(known.start(), known.end());
                said.merge(
                        known.translations(),
                        new Said(known, spelling, boost),
                        (one, more) -> new Said(one.known, one.spelling, one.boost + more.boost));
            }
        }
        var crossings = new ArrayList<Crossing>();
        for (var each : said.values()) {
            var crossing = crossing(each, from, field);
            if (crossing != null) {
                crossings.add(crossing);
            }
        }
        crossings.sort(Crossing.MOST_TELLING);
        return crossings.stream().limit(config.terms()).toList();
    }

    /// Words of asking ask for little, in any language.
    private float share(Known known, QuestionWords.Line line) {
        double least = 1;
        for (var token : line.tokens()) {
            if (token.start() >= known.start() && token.end() <= known.end()) {
                least = Math.min(least, AskingLanguage.share(token.term(), config));
            }
        }
        return (float) least;
    }

    private @Nullable Crossing crossing(Said said, Language from, String field) throws IOException {
        var translations = new ArrayList<Translation>();
        var seen = new HashSet<List<Term>>();
        int records = 0;
        for (var form : said.known.translations()) {
            var words = new ArrayList<Word>();
            int least = Integer.MAX_VALUE;
            for (var token : lexicon.words(form, from.other())) {
                var term = new Term(field, token);
                var states = TermStates.build(searcher, term, true);
                least = Math.min(least, searcher.documentFrequency(term, states));
                words.add(new Word(term, states));
            }
            if (!words.isEmpty()
                    && least > 0
                    && seen.add(words.stream().map(Word::term).toList())) {
                translations.add(new Translation(form, List.copyOf(words)));
                records = Math.max(records, least);
            }
            if (translations.size() == MOST_TRANSLATIONS) {
                break;
            }
        }
        return translations.isEmpty()
                ? null
                : new Crossing(
                        said.known,
                        said.spelling,
                        from,
                        field,
                        List.copyOf(translations),
                        records,
                        searcher.idf(field, records),
                        said.boost);
    }
}
