package kakehashi.operation;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kakehashi.feedback.learning.Gain;
import kakehashi.feedback.learning.Learning;
import kakehashi.feedback.learning.LearningConfig;
import kakehashi.feedback.learning.Outcome;
import kakehashi.feedback.learning.Seen;
import kakehashi.matching.Matching;
import kakehashi.search.upkeep.IndexMaintenance;

/// Learns the weights of the signals from people's judgments and puts them in force when that surely helps; shows what
/// is in force with `--show`, goes back to the configured weights with `--reset`. Lists with `--pairs` the terms that
/// records teach by themselves.
@Singleton
class LearnTask implements Task {

    private final Learning learning;
    private final LearningConfig config;
    private final Matching matching;
    private final IndexMaintenance maintenance;

    LearnTask(Learning learning, LearningConfig config, Matching matching, IndexMaintenance maintenance) {
        this.maintenance = maintenance;
        this.learning = learning;
        this.config = config;
        this.matching = matching;
    }

    @Override
    public String name() {
        return "learn";
    }

    /// @return 0 when done, 1 when there was nothing to put in force
    @Override
    public int run(List<String> arguments) {
        if (arguments.isEmpty()) {
            return learn();
        }
        if (arguments.equals(List.of("--show"))) {
            return show();
        }
        if (arguments.equals(List.of("--reset"))) {
            return reset();
        }
        if (arguments.equals(List.of("--pairs"))) {
            return pairs();
        }
        throw new StartRefused("learn takes --show, --reset or --pairs, not %s".formatted(String.join(" ", arguments)));
    }

    private int learn() {
        return switch (learning.learn()) {
            case Outcome.TooFew few -> {
                print(few.seen());
                System.out.printf(
                        "too few: %d judgments of %d people on %d records are needed%nthe configured weights count%n",
                        config.judgments(), config.people(), config.asked());
                yield 1;
            }
            case Outcome.WithinNoise same -> {
                print(same.seen());
                print(same.gain());
                System.out.printf("not beyond twice the standard error%nthe configured weights count%n");
                yield 1;
            }
            case Outcome.Better better -> {
                print(better.seen());
                print(better.gain());
                print(better.weights().byName());
                System.out.println("the learned weights count");
                yield 0;
            }
        };
    }

    private int show() {
        var lesson = learning.lesson();
        if (lesson == null) {
            print(matching.configured().byName());
            System.out.println("the configured weights count");
        } else {
            System.out.printf("learned at %s%n", lesson.learnedAt());
            print(lesson.seen());
            System.out.printf("gain %+.4f, standard error %.4f%n", lesson.gain(), lesson.standardError());
            print(lesson.weights());
            System.out.println("the learned weights count");
        }
        return 0;
    }

    private int pairs() {
        System.out.println("confidence\trecords\torganizations\tja\ten");
        maintenance
                .committedPairs()
                .forEach(pair -> System.out.printf(
                        "%.2f\t%d\t%d\t%s\t%s%n",
                        pair.confidence(), pair.records(), pair.owners(), pair.ja(), pair.en()));
        return 0;
    }

    private int reset() {
        System.out.println(
                learning.reset() ? "the configured weights count again" : "the configured weights count already");
        return 0;
    }

    private static void print(Seen seen) {
        System.out.printf(
                "%d judgments of %d people; %d records have a candidate kept beside one declined%n",
                seen.judgments(), seen.people(), seen.asked());
    }

    private void print(Gain gain) {
        System.out.printf(
                "preferences in order, %d-fold by record: %.4f configured, %.4f learned%ngain %+.4f, standard error %.4f%n",
                config.folds(), gain.before(), gain.before() + gain.mean(), gain.mean(), gain.standardError());
    }

    private void print(Map<String, Double> weights) {
        System.out.printf("%-12s %10s %10s%n", "signal", "configured", "in force");
        new TreeMap<>(weights)
                .forEach((signal, weight) -> System.out.printf(
                        "%-12s %10.4f %10.4f%n",
                        signal, matching.configured().byName().get(signal), weight));
    }
}
