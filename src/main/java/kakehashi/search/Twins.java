package kakehashi.search;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import kakehashi.search.twin.Twin;
import kakehashi.shared.Language;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.DocIdSetIterator;
import org.jspecify.annotations.Nullable;

/// What the records of an index say in both languages: titles and keywords.
///
/// Summaries are left out: they are told anew in the other language rather than translated, and teach more errors than
/// words.
final class Twins {

    /// All who do not say whose their need is count as one, so that none of them can be told from the others.
    private static final UUID NOBODY = new UUID(0, 0);

    private static final Set<String> STORED = Set.of(Fields.RECORD);

    private Twins() {}

    /// Gives the twins of every live record, those of one record in a row.
    static void forEach(IndexReader reader, Consumer<Twin> taking) throws IOException {
        for (var leaf : reader.leaves()) {
            var live = leaf.reader().getLiveDocs();
            var stored = leaf.reader().storedFields();
            var keys = DocValues.getBinary(leaf.reader(), Fields.KEY);
            for (int doc = keys.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = keys.nextDoc()) {
                if (live == null || live.get(doc)) {
                    var bytes = stored.document(doc, STORED).getBinaryValue(Fields.RECORD);
                    forEach(Revisions.id(keys.binaryValue()), PackedRecord.of(requireNonNull(bytes)), taking);
                }
            }
        }
    }

    static void forEach(UUID id, PackedRecord record, Consumer<Twin> taking) {
        var organization = record.card().organization();
        var owner = organization == null ? NOBODY : organization.id();
        var ja = title(record, Language.JA);
        var en = title(record, Language.EN);
        if (ja != null && en != null) {
            taking.accept(new Twin(id, owner, ja, en, false));
        }
        var keywords = record.keywords();
        if (keywords.ja().size() == keywords.en().size()) {
            for (int i = 0; i < keywords.ja().size(); i++) {
                taking.accept(
                        new Twin(id, owner, keywords.ja().get(i), keywords.en().get(i), true));
            }
        } else {
            taking.accept(
                    new Twin(id, owner, String.join("、", keywords.ja()), String.join(", ", keywords.en()), false));
        }
    }

    /// Names of people and organizations are no titles: they mean nobody else.
    private static @Nullable String title(PackedRecord record, Language language) {
        return record.sections().stream()
                .filter(section -> section.name().equals(Section.TITLE) && section.language() == language)
                .map(Section::text)
                .findFirst()
                .orElse(null);
    }
}
