package kakehashi.search;

import java.util.Comparator;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/// A term of a question and how much it tells.
///
/// @param count   how often the question says it
/// @param records number of records that have it
/// @param idf     how rare it is among the public records, as BM25 has it
/// @param share   1, less for the language of asking
record WeightedTerm(Term term, int count, int records, double idf, double share, TermStates states) {

    /// The most telling first; ties by the term, so that the choice is the same every time.
    static final Comparator<WeightedTerm> MOST_TELLING =
            Comparator.comparingDouble(WeightedTerm::weight).reversed().thenComparing(WeightedTerm::text);

    String text() {
        return term.text();
    }

    double weight() {
        return count * share * idf;
    }

    Query toQuery() {
        return new TermQuery(term, states);
    }
}
