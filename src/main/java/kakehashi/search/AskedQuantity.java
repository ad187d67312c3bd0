package kakehashi.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import kakehashi.search.text.Quantity;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;

/// A quantity of a question and how much it tells.
///
/// @param spelling as the question has it
/// @param weight   by how few public records speak of its dimension; one without an end on some side tells half,
///                 a share a fifth
record AskedQuantity(Quantity quantity, String spelling, double weight) {

    /// A text with more is a table.
    private static final int MOST = 16;

    private static final double OPEN = 0.5;
    private static final double LITTLE = 0.2;

    static List<AskedQuantity> of(PublicSearcher searcher, String text) throws IOException {
        var asked = new ArrayList<AskedQuantity>();
        for (var quantity : Quantity.of(text)) {
            var dimension = new Term(Fields.DIMENSIONS, quantity.dimension());
            int records = searcher.documentFrequency(dimension, searcher.places(dimension));
            if (records > 0 && asked.size() < MOST) {
                double weight = searcher.idfAmongAll(records)
                        * (quantity.isBounded() ? 1 : OPEN)
                        * (quantity.tellsLittle() ? LITTLE : 1);
                asked.add(new AskedQuantity(quantity, text.substring(quantity.start(), quantity.end()), weight));
            }
        }
        return List.copyOf(asked);
    }

    /// Those to be shown: a question in two languages asks for the same twice, and its first words for it stand.
    static List<AskedQuantity> once(List<AskedQuantity> asked) {
        var seen = new HashSet<List<Object>>();
        return asked.stream()
                .filter(each ->
                        seen.add(List.of(each.quantity.dimension(), each.quantity.least(), each.quantity.most())))
                .toList();
    }

    /// @param factor of the weight
    Query toQuery(double factor) {
        return new BoostQuery(new QuantityQuery(quantity), (float) (factor * weight));
    }
}
