package kakehashi.search;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.Similarity;
import org.jspecify.annotations.Nullable;

/// One state of an index of public records.
///
/// Term weights come from the live records of this index alone; restricted records beside it are searched with the
/// statistics of this one, see [AdmittingSearcher].
class PublicSearcher extends IndexSearcher {

    private static final double SMOOTHING = 0.5;

    /// Words that people ask for at a time, with room to spare; some hundred bytes each.
    private static final int MOST_PLACES = 50_000;

    private final LiveStatistics statistics;

    private final Known known;

    /// What questions asked of this state before: somebody who types asks for the same words again and again, and so do
    /// many needs.
    ///
    /// @param places where terms are
    /// @param terms  how often they are there
    /// @param fields how long the texts are
    private record Known(
            Map<Term, TermStates> places, Map<Term, TermStatistics> terms, Map<String, CollectionStatistics> fields) {

        Known() {
            this(new ConcurrentHashMap<>(), new ConcurrentHashMap<>(), new ConcurrentHashMap<>());
        }

        static <T> void keep(Map<Term, T> all, Term term, T found) {
            if (all.size() >= MOST_PLACES) {
                all.clear();
            }
            all.put(term, found);
        }
    }

    private PublicSearcher(IndexReader reader, Similarity similarity, LiveStatistics statistics, Known known) {
        super(reader);
        this.statistics = statistics;
        this.known = known;
        setSimilarity(similarity);
        setQueryCache(null);
    }

    /// For one that counts by another.
    PublicSearcher(IndexReader reader, Similarity similarity) {
        this(reader, similarity, LiveStatistics.NONE, new Known());
    }

    /// Makes a searcher for each new state; what left since the state before is counted once.
    static SearcherFactory factory(Similarity similarity) {
        return new SearcherFactory() {

            private LiveStatistics newest = LiveStatistics.NONE;

            @Override
            public synchronized IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous)
                    throws IOException {
                newest = LiveStatistics.of(reader, newest);
                return new PublicSearcher(reader, similarity, newest, new Known());
            }
        };
    }

    /// The same records and statistics, weighed in another way.
    PublicSearcher weighing(Similarity similarity) {
        return new PublicSearcher(getIndexReader(), similarity, statistics, known);
    }

    /// Where the term is.
    TermStates places(Term term) throws IOException {
        var found = known.places.get(term);
        if (found == null) {
            found = TermStates.build(this, term, true);
            Known.keep(known.places, term, found);
        }
        return found;
    }

    @Override
    public TermStatistics termStatistics(Term term, int documentFrequency, long totalTermFrequency) throws IOException {
        var found = known.terms.get(term);
        if (found == null) {
            int live = Math.max(1, statistics.documentFrequency(term.field(), term.text(), documentFrequency));
            long occurrences = statistics.occurrences(term.field(), term.text(), totalTermFrequency);
            found = new TermStatistics(term.bytes(), live, Math.max(live, occurrences));
            Known.keep(known.terms, term, found);
        }
        return found;
    }

    @Override
    public @Nullable CollectionStatistics collectionStatistics(String field) throws IOException {
        var found = known.fields.get(field);
        if (found == null) {
            found = statistics.of(super.collectionStatistics(field), records());
            if (found != null) {
                known.fields.put(field, found);
            }
        }
        return found;
    }

    /// Number of live records that have the term.
    int documentFrequency(Term term, TermStates places) throws IOException {
        return statistics.documentFrequency(term.field(), term.text(), places.docFreq());
    }

    /// How rare a term of this document frequency is, as BM25 has it; the rarest where the field has no records.
    double idf(String field, int documentFrequency) throws IOException {
        var counted = collectionStatistics(field);
        return idf(documentFrequency, counted == null ? 0 : counted.docCount());
    }

    /// The same among all records, whether or not they have the field.
    double idfAmongAll(int documentFrequency) {
        return idf(documentFrequency, records());
    }

    /// Number of live records that are counted.
    int records() {
        return getIndexReader().numDocs();
    }

    /// Whether a document is not everybody's to find.
    boolean isRestricted(int document) {
        return false;
    }

    private static double idf(int documentFrequency, double documents) {
        return Math.log1p((documents - documentFrequency + SMOOTHING) / (documentFrequency + SMOOTHING));
    }
}
