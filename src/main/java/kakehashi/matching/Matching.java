package kakehashi.matching;

import java.util.concurrent.TimeUnit;
import kakehashi.search.Candidates;
import kakehashi.search.Question;

/// From a question and the candidates of one search to the whole answer. Safe for many threads.
public final class Matching {

    private final Weights weights;
    private final Levels levels;
    private final Vocabulary vocabulary;
    private final Signals signals;

    /// @throws IllegalArgumentException weights or levels are not as [MatchingConfig] asks
    public Matching(MatchingConfig config, Vocabulary vocabulary) {
        this.weights = Weights.of(config.weights());
        this.levels = new Levels(config.levels().high(), config.levels().medium());
        this.vocabulary = vocabulary;
        this.signals = Signals.of(vocabulary);
    }

    /// Ranks the candidates and explains the best; reads their findings, does not search.
    ///
    /// @param startedNanos [System#nanoTime] when the request began
    public MatchAnswer answer(Question question, Candidates candidates, long startedNanos) {
        var known = candidates.knowMeaning() ? signals : signals.withoutMeaning();
        var best = Ranking.of(question, candidates.passing(), weights, known).bestFirst().stream()
                .limit(question.limit())
                .toList();
        var cut = Ranking.of(question, candidates.failing(), weights, known).bestFirst();
        var findings = candidates.findings(Answering.ids(best, cut));
        var answering = new Answering(question, levels, findings);
        return new MatchAnswer(
                TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - startedNanos),
                Terms.of(candidates.terms(), findings.values()),
                Neighbours.fields(question, candidates.passing(), vocabulary.fields()),
                best.stream().map(answering::match).toList(),
                cut.stream().map(answering::nearMiss).toList());
    }
}
