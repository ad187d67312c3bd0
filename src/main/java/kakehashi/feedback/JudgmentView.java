package kakehashi.feedback;

import java.time.Instant;
import java.util.UUID;

/// A judgment as its own person sees it.
record JudgmentView(UUID candidate, Verdict verdict, Instant judgedAt) {

    static JudgmentView of(Judgment judgment) {
        return new JudgmentView(judgment.candidate(), judgment.verdict(), judgment.judgedAt());
    }
}
