package kakehashi.feedback.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Stream;
import kakehashi.feedback.Judgment;
import kakehashi.feedback.Judgments;
import kakehashi.feedback.Verdict;
import kakehashi.matching.Matching;
import org.jspecify.annotations.Nullable;

/// Learns, shows and forgets. What is in force always follows from the judgments of the latest attempt.
@ApplicationScoped
public class Learning {

    private final Judgments judgments;
    private final Lessons lessons;
    private final Matching matching;
    private final LearningConfig config;
    private final Clock clock;

    Learning(Judgments judgments, Lessons lessons, Matching matching, LearningConfig config, Clock clock) {
        this.judgments = judgments;
        this.lessons = lessons;
        this.matching = matching;
        this.config = config;
        this.clock = clock;
    }

    /// Learns from all judgments between public records. Where there are too few of them or the gain may be noise, the
    /// configured weights are in force afterwards, whatever was before.
    @Transactional
    public Outcome learn() {
        var outcome = new Study(matching.configured(), config).of(opinions(judgments.betweenPublicRecords()));
        switch (outcome) {
            case Outcome.Better better -> lessons.replaceBy(new Lesson(better, clock.instant()));
            case Outcome.TooFew _, Outcome.WithinNoise _ -> lessons.deleteAll();
        }
        return outcome;
    }

    /// The lesson in force; null when the configured weights are.
    @Transactional
    public @Nullable Lesson lesson() {
        var lesson = lessons.current();
        return lesson != null && lesson.fits(matching.configured()) ? lesson : null;
    }

    /// Puts the configured weights in force again.
    ///
    /// @return whether others were
    @Transactional
    public boolean reset() {
        return lessons.deleteAll() > 0;
    }

    private static Collection<Opinion> opinions(Collection<Judgment> judgments) {
        return judgments.stream()
                .filter(each -> each.verdict().speaksOfFit())
                .flatMap(Learning::opinion)
                .toList();
    }

    private static Stream<Opinion> opinion(Judgment judgment) {
        Map<String, Double> strengths = judgment.strengths();
        return strengths == null
                ? Stream.of()
                : Stream.of(new Opinion(
                        judgment.asked(), judgment.account(), judgment.verdict() == Verdict.KEPT, strengths));
    }
}
