package kakehashi.feedback;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kakehashi.access.Caller;
import kakehashi.access.PersonalData;

/// What a person said of candidates. Weights that were learned from many people name nobody and stay.
@ApplicationScoped
class OwnJudgments implements PersonalData {

    private final Judgments judgments;

    OwnJudgments(Judgments judgments) {
        this.judgments = judgments;
    }

    /// One judgment.
    record Told(UUID asked, UUID candidate, Verdict verdict, Instant judgedAt) {}

    @Override
    public String name() {
        return "judgments";
    }

    @Override
    public List<Told> of(Caller person) {
        return judgments.list("account = ?1 order by judgedAt", requireNonNull(person.account())).stream()
                .map(each -> new Told(each.asked(), each.candidate(), each.verdict(), each.judgedAt()))
                .toList();
    }

    @Override
    public void forget(Caller person) {
        judgments.delete("account", requireNonNull(person.account()));
    }
}
