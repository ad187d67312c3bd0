package kakehashi.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import kakehashi.search.CandidateCollector.Hit;
import org.jspecify.annotations.Nullable;

/// The candidates of one question, and the state of the index they came from.
final class LuceneCandidates implements Candidates {

    /// So many of the best candidates are asked what is dear, too; all where few records are measured.
    private static final int CLOSEST = 64;

    private final Reading reading;
    private final PublicSearcher searcher;
    private final QuestionQuery query;
    private final @Nullable MeaningSearch meaning;
    private final Map<UUID, Integer> documents = new HashMap<>();
    private final List<Candidate> passing;
    private final List<Candidate> failing;

    private LuceneCandidates(
            Reading reading,
            PublicSearcher weighing,
            QuestionQuery query,
            CandidateCollector found,
            int closest,
            @Nullable MeaningSearch meaning)
            throws IOException {
        this.reading = reading;
        this.searcher = reading.searcher();
        this.query = query;
        this.meaning = meaning;
        var refinement = new Refinement(weighing, query.sides(), query.against(), query.near(), closest);
        var byText = candidates(refinement.of(found.passing()));
        this.passing = meaning == null ? byText : withNearest(byText, meaning);
        this.failing = candidates(refinement.of(found.failing()));
    }

    /// @param reading closed with the candidates, or when there are none
    /// @param among   the entries to be measured, fitting or not; null for those of all that fit
    static LuceneCandidates of(Reading reading, Question question, @Nullable Among among, Engine engine)
            throws IOException {
        var searcher = reading.searcher();
        boolean isKept = false;
        try {
            var query = QuestionQuery.of(searcher, question, engine);
            var config = engine.config();
            int most = among == null ? config.candidates() : among.ids().size();
            var collector = new CandidateCollector(new Conditions(question.wishes()), most, config.nearMisses());
            var weighing = searcher.weighing(query.isShort() ? engine.ofShort() : engine.ofLong());
            if (among != null || !query.isEmpty()) {
                weighing.search(among == null ? query.finding() : query.measuring(among, question.of()), collector);
            }
            var meaning = MeaningSearch.of(searcher, question, engine.meanings());
            var candidates =
                    new LuceneCandidates(reading, weighing, query, collector, among == null ? CLOSEST : most, meaning);
            isKept = true;
            return candidates;
        } finally {
            if (!isKept) {
                reading.close();
            }
        }
    }

    @Override
    public List<Candidate> passing() {
        return passing;
    }

    @Override
    public boolean knowMeaning() {
        return meaning != null;
    }

    @Override
    public List<Candidate> failing() {
        return failing;
    }

    @Override
    public List<Term> terms() {
        return Compounds.of(query.wanted()).shown();
    }

    @Override
    public Map<UUID, Finding> findings(Collection<UUID> ids) {
        return GenerationalIndex.quietly(() -> {
            var reader = new FindingReader(searcher, query);
            var findings = new LinkedHashMap<UUID, Finding>();
            for (var id : ids) {
                var document = documents.get(id);
                if (document != null) {
                    findings.put(id, reader.read(document));
                }
            }
            return findings;
        });
    }

    @Override
    public void close() {
        reading.close();
    }

    private List<Candidate> candidates(List<Hit> hits) throws IOException {
        var reading = new CandidateReader(searcher, query.strength(), meaning);
        var candidates = new ArrayList<Candidate>(hits.size());
        for (var hit : hits) {
            var candidate = reading.read(hit);
            documents.put(candidate.id(), hit.doc());
            candidates.add(candidate);
        }
        return List.copyOf(candidates);
    }

    /// The candidates with those that only mean the same, which say nothing by their words.
    private List<Candidate> withNearest(List<Candidate> byText, MeaningSearch meaning) throws IOException {
        var found = Set.copyOf(documents.values());
        var others = meaning.nearest().stream()
                .filter(hit -> !found.contains(hit.doc()))
                .map(hit -> new Hit(hit.doc(), 0, hit.key()))
                .toList();
        return Stream.concat(byText.stream(), candidates(others).stream()).toList();
    }
}
