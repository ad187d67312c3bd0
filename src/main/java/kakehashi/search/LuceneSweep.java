package kakehashi.search;

import static java.util.Objects.requireNonNull;
import static kakehashi.search.GenerationalIndex.quietly;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import kakehashi.search.CandidateCollector.Hit;
import kakehashi.shared.RecordKind;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;

/// Numbers the entries of a kind and lets questions go over them, segment by segment.
final class LuceneSweep implements Sweep {

    private static final int SPREAD = 31;

    private final Reading reading;
    private final PublicSearcher searcher;
    private final Engine engine;
    private final UUID[] ids;
    private final int[] documents;
    private final long[] states;
    /// By document; -1 for what is of another kind or left.
    private final int[] numbers;

    private LuceneSweep(Reading reading, Engine engine, List<Numbered> inOrder) {
        this.reading = reading;
        this.searcher = reading.searcher();
        this.engine = engine;
        ids = inOrder.stream().map(Numbered::id).toArray(UUID[]::new);
        documents = inOrder.stream().mapToInt(Numbered::document).toArray();
        states = inOrder.stream().mapToLong(Numbered::state).toArray();
        numbers = new int[searcher.getIndexReader().maxDoc()];
        Arrays.fill(numbers, -1);
        for (int number = 0; number < documents.length; number++) {
            numbers[documents[number]] = number;
        }
    }

    private record Numbered(UUID id, int document, long state) {

        /// The order of the ids' texts.
        static final Comparator<Numbered> BY_ID = Comparator.comparing(
                        Numbered::id,
                        (a, b) -> Long.compareUnsigned(a.getMostSignificantBits(), b.getMostSignificantBits()))
                .thenComparing(
                        Numbered::id,
                        (a, b) -> Long.compareUnsigned(a.getLeastSignificantBits(), b.getLeastSignificantBits()));
    }

    /// @param reading closed with the sweep, or when there is none
    static LuceneSweep of(Reading reading, RecordKind kind, Engine engine) throws IOException {
        boolean isKept = false;
        try {
            var sweep = new LuceneSweep(reading, engine, inOrder(reading.searcher(), kind));
            isKept = true;
            return sweep;
        } finally {
            if (!isKept) {
                reading.close();
            }
        }
    }

    private static List<Numbered> inOrder(PublicSearcher searcher, RecordKind kind) throws IOException {
        var all = new ArrayList<Numbered>();
        var weight = searcher.createWeight(
                searcher.rewrite(new TermQuery(new Term(Fields.KIND, kind.code()))), ScoreMode.COMPLETE_NO_SCORES, 1);
        for (var leaf : searcher.getLeafContexts()) {
            var ofKind = weight.scorer(leaf);
            if (ofKind == null) {
                continue;
            }
            var live = leaf.reader().getLiveDocs();
            var keys = DocValues.getBinary(leaf.reader(), Fields.KEY);
            var revisions = DocValues.getNumeric(leaf.reader(), Fields.REVISION);
            var facts = DocValues.getBinary(leaf.reader(), Fields.FACTS);
            var found = ofKind.iterator();
            for (int doc = found.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = found.nextDoc()) {
                if (live == null || live.get(doc)) {
                    keys.advanceExact(doc);
                    revisions.advanceExact(doc);
                    facts.advanceExact(doc);
                    long state = revisions.longValue() * SPREAD * SPREAD
                            + facts.binaryValue().hashCode();
                    all.add(new Numbered(Revisions.id(keys.binaryValue()), leaf.docBase + doc, state));
                }
            }
        }
        all.sort(Numbered.BY_ID);
        return all;
    }

    @Override
    public int count() {
        return ids.length;
    }

    @Override
    public UUID id(int number) {
        return ids[number];
    }

    @Override
    public long state(int number) {
        return states[number];
    }

    @Override
    public Asking asking(Question question) {
        return quietly(() -> {
            var query = QuestionQuery.of(searcher, question, engine);
            var weighing = searcher.weighing(query.isShort() ? engine.ofShort() : engine.ofLong());
            return new Ready(question, query, weighing);
        });
    }

    private final class Ready implements Asking {

        private final Question question;
        private final QuestionQuery query;
        private final PublicSearcher weighing;

        Ready(Question question, QuestionQuery query, PublicSearcher weighing) {
            this.question = question;
            this.query = query;
            this.weighing = weighing;
        }

        @Override
        public void find(double least, @Nullable BitSet among, Found each) {
            if (!query.isEmpty()) {
                quietly(() -> {
                    find(least, new Conditions(question.wishes()), among == null ? null : places(among), each);
                    return true;
                });
            }
        }

        private void find(double least, Conditions conditions, @Nullable BitSet places, Found each) throws IOException {
            var weight = weighing.createWeight(weighing.rewrite(query.finding()), ScoreMode.TOP_SCORES, 1);
            for (var leaf : weighing.getLeafContexts()) {
                if (places != null && !isAny(places, leaf)) {
                    continue; // what changed since last night lies in few, small segments
                }
                var scorer = weight.bulkScorer(leaf);
                if (scorer != null) {
                    scorer.score(
                            new OfSegment(leaf, conditions, query.strength(), least, each),
                            places == null ? leaf.reader().getLiveDocs() : among(leaf, places),
                            0,
                            DocIdSetIterator.NO_MORE_DOCS);
                }
            }
        }

        @Override
        public Measured measure(int[] wanted) {
            return quietly(() -> {
                var hits = new ArrayList<Hit>(wanted.length);
                for (int number : wanted) {
                    hits.add(new Hit(documents[number], 0, Layout.key(ids[number])));
                }
                var refined =
                        new Refinement(weighing, query.sides(), query.against(), query.near(), wanted.length).of(hits);
                var meaning = MeaningSearch.of(searcher, question, engine.meanings());
                var reading = new CandidateReader(searcher, query.strength(), meaning);
                var candidates = new Candidate[wanted.length];
                for (var hit : refined) {
                    candidates[Arrays.binarySearch(wanted, numbers[hit.doc()])] = reading.read(hit);
                }
                return new Measured(List.of(candidates), meaning != null);
            });
        }
    }

    private static boolean isAny(BitSet places, LeafReaderContext leaf) {
        int first = places.nextSetBit(leaf.docBase);
        return first >= 0 && first < leaf.docBase + leaf.reader().maxDoc();
    }

    /// The entries by their documents.
    private BitSet places(BitSet among) {
        var places = new BitSet(numbers.length);
        among.stream().forEach(number -> places.set(documents[number]));
        return places;
    }

    private static Bits among(LeafReaderContext leaf, BitSet places) {
        int maxDoc = leaf.reader().maxDoc();
        return new Bits() {

            @Override
            public boolean get(int doc) {
                return places.get(leaf.docBase + doc);
            }

            @Override
            public int length() {
                return maxDoc;
            }
        };
    }

    @Override
    public void close() {
        reading.close();
    }

    private final class OfSegment implements LeafCollector {

        private final int base;
        private final NumericDocValues packed;
        private final Conditions conditions;
        private final TextStrength strength;
        private final float least;
        private final Found each;
        private @Nullable Scorable scorer;

        OfSegment(LeafReaderContext leaf, Conditions conditions, TextStrength strength, double least, Found each)
                throws IOException {
            base = leaf.docBase;
            packed = DocValues.getNumeric(leaf.reader(), Fields.CONDITIONS);
            this.conditions = conditions;
            this.strength = strength;
            this.least = strength.score(least);
            this.each = each;
        }

        @Override
        public void setScorer(Scorable scorer) throws IOException {
            this.scorer = scorer;
            scorer.setMinCompetitiveScore(least);
        }

        @Override
        public void collect(int doc) throws IOException {
            float score = requireNonNull(scorer).score();
            int number = numbers[base + doc];
            boolean isCut = conditions.areAsked() && packed.advanceExact(doc) && conditions.cut(packed.longValue());
            if (score >= least && number >= 0 && !isCut) {
                each.take(number, strength.of(score));
            }
        }
    }
}
