package kakehashi.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kakehashi.search.text.Avoidance;
import kakehashi.shared.Language;
import org.apache.lucene.util.BytesRef;

/// Reads what a question finds in records: what it wants of them, and what it does not want.
final class FindingReader {

    private final PublicSearcher searcher;
    private final RecordReader reader;
    private final Compounds wanted;
    private final Compounds tried;
    private final Compounds avoided;
    private final TreeMap<BytesRef, String> unwantedTerms;

    FindingReader(PublicSearcher searcher, QuestionQuery query) throws IOException {
        this.searcher = searcher;
        this.wanted = Compounds.of(query.wanted());
        this.tried = Compounds.of(query.tried());
        this.avoided = Compounds.of(query.avoided());
        this.reader = new RecordReader(
                searcher, wanted.weights(), query.wanted().words().bigrams(), query.quantities());
        var unwanted = new HashMap<>(tried.weights());
        unwanted.putAll(avoided.weights());
        this.unwantedTerms = RecordReader.ordered(unwanted);
    }

    Finding read(int document) throws IOException {
        var shown = reader.read(document);
        var unwanted = unwanted(document, shown.record().sections());
        return new Finding(
                shown.record().card(),
                searcher.isRestricted(document),
                shown.record().keywords(),
                wanted.shared(shown.occurrences()),
                shown.quantities(),
                tried.shared(unwanted),
                avoided.shared(unwanted),
                shown.passages(),
                shown.titles());
    }

    private Map<Language, Occurrences> unwanted(int document, List<Section> sections) throws IOException {
        if (unwantedTerms.isEmpty()) {
            return Map.of();
        }
        var unwanted = reader.occurrences(document, unwantedTerms);
        unwanted.forEach((language, found) -> leaveOutAvoided(sections, language, found));
        return unwanted;
    }

    /// A record that says that it does without a thing does not have it.
    private static void leaveOutAvoided(List<Section> sections, Language language, Occurrences occurrences) {
        int base = 0;
        for (var section : sections) {
            if (section.language() == language) {
                for (var avoidance : Avoidance.of(section.text())) {
                    occurrences.leaveOut(base + avoidance.start(), base + avoidance.end());
                }
                base += section.text().length() + 1;
            }
        }
    }
}
