package kakehashi.matching;

import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import kakehashi.search.Candidate;
import kakehashi.search.Candidates;
import kakehashi.search.Question;

/// From a question and the candidates of one search to the whole answer. Safe for many threads.
public final class Matching {

    private final MatchingConfig.ReadinessToField readinessToField;
    private final NeedWeights configured;
    private volatile NeedWeights weights;
    private final Levels levels;
    private final Vocabulary vocabulary;
    private final Signals signals;

    /// @throws IllegalArgumentException weights or levels are not as [MatchingConfig] asks
    public Matching(MatchingConfig config, Vocabulary vocabulary) {
        this.readinessToField = config.readinessToField();
        this.configured = NeedWeights.of(Weights.of(config.weights()), readinessToField);
        this.weights = configured;
        this.levels = new Levels(config.levels().high(), config.levels().medium());
        this.vocabulary = vocabulary;
        this.signals = Signals.of(vocabulary);
    }

    /// Those of the candidates that meet every condition and are called `least` or better, best first.
    public List<Candidate> fitting(Question question, Candidates candidates, Level least) {
        var known = known(candidates);
        return Ranking.of(question, candidates.passing(), weights, known).bestFirst().stream()
                .filter(ranked -> levels.of(ranked.score()).compareTo(least) <= 0)
                .map(Ranked::candidate)
                .toList();
    }

    /// The score of each candidate, in the order of `candidates`; as in [#answer] a multiple of 0.0001.
    ///
    /// @param knowMeaning as [Candidates#knowMeaning]
    public double[] scores(Question question, List<Candidate> candidates, boolean knowMeaning) {
        var known = knowMeaning ? signals : signals.withoutMeaning();
        return Ranking.scores(question, candidates, weights, known);
    }

    /// What a score is called.
    public Level level(double score) {
        return levels.of(score);
    }

    /// Ranks the candidates and explains the best; reads their findings, does not search.
    ///
    /// @param startedNanos [System#nanoTime] when the request began
    public MatchAnswer answer(Question question, Candidates candidates, long startedNanos) {
        var inForce = weights; // the same for the whole answer
        var known = known(candidates);
        var best = Ranking.of(question, candidates.passing(), inForce, known).bestFirst().stream()
                .limit(question.limit())
                .toList();
        var cut = Ranking.of(question, candidates.failing(), inForce, known).bestFirst();
        var findings = candidates.findings(Answering.ids(best, cut));
        var answering = new Answering(question, levels, findings);
        return new MatchAnswer(
                TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - startedNanos),
                Terms.of(candidates.terms(), findings.values()),
                Neighbours.fields(question, candidates.passing(), vocabulary.fields()),
                best.stream().map(answering::match).toList(),
                cut.stream().map(answering::nearMiss).toList());
    }

    private Signals known(Candidates candidates) {
        return candidates.knowMeaning() ? signals : signals.withoutMeaning();
    }

    /// The weights of the configuration.
    public Weights configured() {
        return configured.usual();
    }

    /// The weights that count now: the configured ones, unless others were put in force.
    public Weights weights() {
        return weights.usual();
    }

    /// Puts `weights` in force for all answers from now on.
    public void weighBy(Weights weights) {
        this.weights = NeedWeights.of(weights, readinessToField);
    }

    /// How strong each signal is that the question asks, by name, each 0 to 1.
    public Map<String, Double> strengths(Question question, Candidate candidate) {
        return Weights.asked(question, signals).stream()
                .collect(Collectors.toMap(
                        Signal::name,
                        signal -> signal.measure(question, candidate).strength()));
    }
}
