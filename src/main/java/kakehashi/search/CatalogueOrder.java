package kakehashi.search;

import java.io.IOException;
import java.util.Comparator;
import kakehashi.search.CatalogueQuery.Sort;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// The place of a hit in a catalogue: smaller comes first, ties by id.
final class CatalogueOrder {

    static final Comparator<Place> FIRST_FIRST =
            Comparator.comparingDouble(Place::number).thenComparing(Place::text).thenComparing(Place::key);

    private CatalogueOrder() {}

    /// @param doc    number over all segments; -1 for a place taken from a cursor
    /// @param number minus the score or minus the time; 0 when ordered by title
    /// @param text   folded title; empty when ordered otherwise
    record Place(int doc, double number, String text, BytesRef key) {

        Cursor toCursor(Sort sort, int depth) {
            var value = switch (sort) {
                case RELEVANCE, NEWEST -> Double.toString(number);
                case TITLE -> text;
            };
            return new Cursor(value, Revisions.id(key), depth);
        }

        static @Nullable Place of(@Nullable Cursor cursor, Sort sort) throws IOException {
            if (cursor == null) {
                return null;
            }
            var key = Layout.key(cursor.id());
            return switch (sort) {
                case RELEVANCE, NEWEST -> new Place(-1, Double.parseDouble(cursor.key()), "", key);
                case TITLE -> new Place(-1, 0, cursor.key(), key);
            };
        }
    }

    /// Finds the places of a segment's documents, asked in ascending order.
    static final class OfSegment {

        private final Sort sort;
        private final int base;
        private final BinaryDocValues keys;
        private final NumericDocValues times;
        private final SortedDocValues titles;

        OfSegment(Sort sort, LeafReader leaf, int base) throws IOException {
            this.sort = sort;
            this.base = base;
            this.keys = DocValues.getBinary(leaf, Fields.KEY);
            this.times = DocValues.getNumeric(leaf, Fields.UPDATED_AT);
            this.titles = DocValues.getSorted(leaf, Fields.TITLE_ORDER);
        }

        Place of(int doc, Scorable scorer) throws IOException {
            keys.advanceExact(doc);
            var key = BytesRef.deepCopyOf(keys.binaryValue());
            return switch (sort) {
                case RELEVANCE -> new Place(base + doc, -scorer.score(), "", key);
                case NEWEST -> new Place(base + doc, times.advanceExact(doc) ? -times.longValue() : 0, "", key);
                case TITLE -> new Place(base + doc, 0, title(doc), key);
            };
        }

        private String title(int doc) throws IOException {
            return titles.advanceExact(doc)
                    ? titles.lookupOrd(titles.ordValue()).utf8ToString()
                    : "";
        }
    }
}
