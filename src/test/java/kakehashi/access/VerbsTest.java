package kakehashi.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import kakehashi.problem.Refused;
import kakehashi.problem.Violation;
import kakehashi.publication.Publishable;
import kakehashi.publication.Sheet;
import kakehashi.shared.LocalizedText;
import kakehashi.shared.Reach;
import kakehashi.shared.RecordKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The policy leaves a step that leads nowhere to the record's own verb: then the verb must refuse it.
class VerbsTest {

    private static final Instant NOW = Instant.parse("2026-11-28T00:00:00Z");

    private static final Map<Right, BiConsumer<Paper, Instant>> VERBS = Map.of(
            Right.SUBMIT, (paper, now) -> paper.submit(null, now),
            Right.RETURN, Publishable::giveBack,
            Right.SHARE, (paper, now) -> paper.share(Reach.INTERNAL, now),
            Right.PUBLISH, Publishable::publish,
            Right.CLOSE, Publishable::close,
            Right.WITHDRAW, Publishable::withdraw);

    record Line(LocalizedText heading) implements Sheet {

        @Override
        public RecordKind kind() {
            return RecordKind.ORGANIZATION; // of which nothing is kept back
        }

        @Override
        public List<Violation> missing() {
            return List.of();
        }
    }

    /// A seed without anything in it.
    static final class Paper extends Publishable<Line> {

        Paper() {
            super(new UUID(1, 1), new UUID(1, 2), null, NOW);
        }

        @Override
        public RecordKind kind() {
            return RecordKind.SEED;
        }

        @Override
        public State state() {
            return switch (stage()) {
                case DRAFT -> State.DRAFT;
                case REVIEW -> State.REVIEW;
                case SHARED -> State.INTERNAL;
                case PUBLISHED -> State.PUBLIC;
                case CLOSED -> State.CLOSED;
                case WITHDRAWN -> State.WITHDRAWN;
            };
        }

        @Override
        protected Set<Reach> reaches() {
            return Set.of(Reach.INTERNAL);
        }

        @Override
        public Line sheet() {
            return new Line(LocalizedText.NONE);
        }

        @Override
        protected void write(Line sheet) {}
    }

    static Stream<Object[]> steps() {
        return VERBS.keySet().stream().flatMap(right -> papers().map(paper -> new Object[] {right, paper}));
    }

    @ParameterizedTest
    @MethodSource("steps")
    void refuseWhatThePolicyLeavesToThem(Right right, Paper paper) {
        boolean possible = Policy.isPossible(right, paper);

        boolean refused = false;
        try {
            Objects.requireNonNull(VERBS.get(right)).accept(paper, NOW);
        } catch (Refused refusal) {
            refused = true;
        }

        assertThat(refused).isEqualTo(!possible);
    }

    private static Stream<Paper> papers() {
        return Stream.of(
                paper(),
                paper(Right.SUBMIT),
                paper(Right.SUBMIT, Right.SHARE),
                paper(Right.PUBLISH),
                paper(Right.PUBLISH, Right.CLOSE),
                paper(Right.PUBLISH, Right.WITHDRAW));
    }

    private static Paper paper(Right... steps) {
        var paper = new Paper();
        for (var step : steps) {
            Objects.requireNonNull(VERBS.get(step)).accept(paper, NOW);
        }
        return paper;
    }
}
