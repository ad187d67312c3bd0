package kakehashi.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kakehashi.search.CandidateCollector.Hit;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.SearcherManager;

/// The candidates of one question, and the state of the index they came from.
final class LuceneCandidates implements Candidates {

    private final SearcherManager searchers;
    private final PublicSearcher searcher;
    private final QuestionQuery query;
    private final Map<UUID, Integer> documents = new HashMap<>();
    private final List<Candidate> passing;
    private final List<Candidate> failing;
    private boolean isClosed;

    private LuceneCandidates(
            SearcherManager searchers,
            PublicSearcher searcher,
            PublicSearcher weighing,
            QuestionQuery query,
            CandidateCollector found)
            throws IOException {
        this.searchers = searchers;
        this.searcher = searcher;
        this.query = query;
        var refinement = new Refinement(weighing, query.sides(), query.near());
        this.passing = candidates(refinement.of(found.passing()));
        this.failing = candidates(refinement.of(found.failing()));
    }

    static LuceneCandidates of(SearcherManager searchers, Question question, Engine engine) throws IOException {
        var searcher = (PublicSearcher) searchers.acquire();
        boolean isKept = false;
        try {
            var query = QuestionQuery.of(searcher, question, engine);
            var config = engine.config();
            var collector =
                    new CandidateCollector(new Conditions(question.wishes()), config.candidates(), config.nearMisses());
            var weighing = searcher.weighing(query.isShort() ? engine.ofShort() : engine.ofLong());
            if (!query.isEmpty()) {
                weighing.search(query.finding(), collector);
            }
            var candidates = new LuceneCandidates(searchers, searcher, weighing, query, collector);
            isKept = true;
            return candidates;
        } finally {
            if (!isKept) {
                searchers.release(searcher);
            }
        }
    }

    @Override
    public List<Candidate> passing() {
        return passing;
    }

    @Override
    public List<Candidate> failing() {
        return failing;
    }

    @Override
    public List<Term> terms() {
        return Compounds.shown(query);
    }

    @Override
    public Map<UUID, Finding> findings(Collection<UUID> ids) {
        return GenerationalIndex.quietly(() -> {
            var compounds = Compound.of(query);
            var reader = new RecordReader(
                    searcher, Compound.weights(query), query.words().bigrams());
            var findings = new LinkedHashMap<UUID, Finding>();
            for (var id : ids) {
                var document = documents.get(id);
                if (document != null) {
                    findings.put(id, finding(reader.read(document), compounds));
                }
            }
            return findings;
        });
    }

    private Finding finding(RecordReader.Shown shown, List<Compound> compounds) {
        return new Finding(
                shown.record().card(),
                shown.record().keywords(),
                Compounds.shared(query, compounds, shown.occurrences()),
                shown.passages(),
                shown.titles());
    }

    @Override
    public void close() {
        if (!isClosed) {
            isClosed = true;
            GenerationalIndex.quietly(() -> {
                searchers.release(searcher);
                return true;
            });
        }
    }

    private List<Candidate> candidates(List<Hit> hits) throws IOException {
        var candidates = new ArrayList<Candidate>(hits.size());
        var leaves = searcher.getLeafContexts();
        for (var hit : hits) {
            var leaf = leaves.get(ReaderUtil.subIndex(hit.doc(), leaves));
            var packed = DocValues.getBinary(leaf.reader(), Fields.FACTS);
            packed.advanceExact(hit.doc() - leaf.docBase);
            var facts = PackedFacts.of(packed.binaryValue());
            var id = Revisions.id(hit.key());
            documents.put(id, hit.doc());
            candidates.add(new Candidate(id, facts.kind(), query.strength().of(hit.score()), facts.facts()));
        }
        return List.copyOf(candidates);
    }
}
