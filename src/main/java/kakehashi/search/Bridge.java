package kakehashi.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kakehashi.search.Crossing.Translation;
import kakehashi.search.Term.Origin;
import kakehashi.search.TranslationQuery.Word;
import kakehashi.search.lexicon.Lexicon;
import kakehashi.search.lexicon.Lexicon.Known;
import kakehashi.search.text.Readings;
import kakehashi.shared.Language;
import org.apache.lucene.index.Term;
import org.jspecify.annotations.Nullable;

/// Leads from the words of a question to those of records in the other language.
///
/// @param from the language of the words
/// @param said what the lexicon knows of them, once for each meaning, in the order of the question
/// @param twins what the lexicon knows of every spelling, whether or not a record has it
record Bridge(
        PublicSearcher searcher,
        Lexicon lexicon,
        SearchConfig config,
        Language from,
        List<Said> said,
        Map<String, Said> twins) {

    /// Translations of one word that are tried, the usual ones first.
    private static final int MOST_TRANSLATIONS = 8;

    /// A part of a compound counts less than the whole, which says more.
    private static final float PART = 0.5f;

    /// @param spelling at its first place
    /// @param boost    how much it counts, of all its places
    /// @param origin   who pairs it
    record Said(String spelling, List<String> translations, float boost, Origin origin) {

        Said and(Said again) {
            return new Said(spelling, translations, boost + again.boost, origin);
        }

        String usual() {
            return translations.getFirst();
        }
    }

    static Bridge of(PublicSearcher searcher, Engine engine, QuestionWords words, Language from) {
        var said = new LinkedHashMap<List<String>, Said>();
        var twins = new HashMap<String, Said>();
        for (var line : words.lines(from)) {
            for (var known : engine.lexicon().known(line.text(), line.tokens(), from)) {
                float boost = share(known, line, engine.config()) * known.trust() * (known.depth() == 0 ? 1 : PART);
                var spelling = line.text().substring(known.start(), known.end());
                var origin = known.isLearned() ? Origin.LEARNED : Origin.LEXICON;
                var each = new Said(spelling, known.translations(), boost, origin);
                twins.putIfAbsent(Readings.spelling(spelling), each);
                said.merge(known.translations(), each, Said::and);
            }
        }
        return new Bridge(searcher, engine.lexicon(), engine.config(), from, List.copyOf(said.values()), twins);
    }

    /// The most telling crossings into `field`.
    List<Crossing> crossings(String field) throws IOException {
        var crossings = new ArrayList<Crossing>();
        for (var each : said) {
            var crossing = crossing(each, field);
            if (crossing != null) {
                crossings.add(crossing);
            }
        }
        crossings.sort(Crossing.MOST_TELLING);
        return crossings.stream().limit(config.terms()).toList();
    }

    /// Words of asking ask for little, in any language.
    private static float share(Known known, QuestionWords.Line line, SearchConfig config) {
        double least = 1;
        for (var token : line.tokens()) {
            if (token.start() >= known.start() && token.end() <= known.end()) {
                least = Math.min(least, AskingLanguage.share(token.term(), config));
            }
        }
        return (float) least;
    }

    private @Nullable Crossing crossing(Said word, String field) throws IOException {
        var translations = new ArrayList<Translation>();
        var seen = new HashSet<List<Term>>();
        int records = 0;
        for (var form : word.translations) {
            var words = new ArrayList<Word>();
            int least = Integer.MAX_VALUE;
            for (var token : lexicon.words(form, from.other())) {
                var term = new Term(field, token);
                var states = searcher.places(term);
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
                        word.spelling,
                        from,
                        field,
                        List.copyOf(translations),
                        records,
                        searcher.idf(field, records),
                        word.boost,
                        word.origin);
    }
}
