package kakehashi.search;

import java.io.IOException;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.Similarity;

/// The public records with those restricted ones that one person may find.
///
/// Everything is weighed by the public records alone: what others keep to themselves changes no score and no order. A
/// word that no public record has counts as if one had it where the person may find a record with it.
final class AdmittingSearcher extends PublicSearcher {

    private final PublicSearcher open;
    private final AdmittedReader admitted;

    /// @param both closed by whoever made it
    AdmittingSearcher(PublicSearcher open, AdmittedReader admitted, MultiReader both, Similarity similarity) {
        super(both, similarity);
        this.open = open;
        this.admitted = admitted;
    }

    @Override
    PublicSearcher weighing(Similarity similarity) {
        return new AdmittingSearcher(open, admitted, (MultiReader) getIndexReader(), similarity);
    }

    @Override
    TermStates places(Term term) throws IOException {
        return TermStates.build(this, term, true);
    }

    @Override
    public TermStatistics termStatistics(Term term, int documentFrequency, long totalTermFrequency) throws IOException {
        var known = open.places(term);
        return open.termStatistics(term, known.docFreq(), known.totalTermFreq());
    }

    @Override
    public CollectionStatistics collectionStatistics(String field) throws IOException {
        var counted = open.collectionStatistics(field);
        // a field that no public record has is weighed as if one had a single word in it
        return counted == null ? new CollectionStatistics(field, Math.max(1, open.records()), 1, 1, 1) : counted;
    }

    @Override
    int records() {
        return open.records();
    }

    @Override
    int documentFrequency(Term term, TermStates places) throws IOException {
        int known = open.documentFrequency(term, open.places(term));
        return known == 0 && isAdmitted(term) ? 1 : known;
    }

    @Override
    boolean isRestricted(int document) {
        return document >= open.getIndexReader().maxDoc();
    }

    private boolean isAdmitted(Term term) throws IOException {
        for (var leaf : admitted.leaves()) {
            var places = leaf.reader().postings(term, PostingsEnum.NONE);
            var live = leaf.reader().getLiveDocs();
            while (places != null && places.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                if (live == null || live.get(places.docID())) {
                    return true;
                }
            }
        }
        return false;
    }
}
