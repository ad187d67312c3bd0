package kakehashi.matching;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/// How matches are weighed and named.
@ConfigMapping(prefix = "matching")
public interface MatchingConfig {

    /// How much each signal counts; none negative; their sum without `meaning` is 1. Signals that a question does not
    /// ask give their weight to the
    /// others in proportion.
    SignalWeights weights();

    /// How much of the weight of readiness goes to the research fields, by the kind of the need, 0 to 1.
    ReadinessToField readinessToField();

    Levels levels();

    /// Which score is called what.
    interface Levels {

        /// Least score called HIGH, 0 to 1. On judged sets half to nine tenths of the right answers reach it by text
        /// alone, of the best answers to questions off the subject hardly one in ten.
        @WithDefault("0.55")
        double high();

        /// Least score called MEDIUM, 0 to `high`.
        @WithDefault("0.42")
        double medium();
    }

    /// Shares of the weight of readiness.
    interface ReadinessToField {

        /// For a need seen today (顕在ニーズ).
        @WithDefault("0")
        double manifest();

        /// For a need of the future (未来ニーズ), for which nothing can be ready yet. Source: METI 2021.
        @WithDefault("0.6")
        double future();

        /// For a need of society (社会課題).
        @WithDefault("0")
        double social();
    }

    /// One weight per signal, 0 to 1.
    interface SignalWeights {

        /// Shared words; above 0, since every question has words.
        @WithDefault("0.54")
        double text();

        /// What the whole text means, asked when there is a model; beside the others, 0 or more.
        @WithDefault("0.3")
        double meaning();

        /// Research fields, asked when the question names fields.
        @WithDefault("0.126")
        double field();

        /// Technology readiness, asked when the question names a range or a level.
        @WithDefault("0.09")
        double readiness();

        /// Time until an answer is needed against readiness, asked by a need of less than a year or a seed of TRL 3 or
        /// less.
        @WithDefault("0.03")
        double horizon();

        /// Prefecture, asked when the question names one.
        @WithDefault("0.036")
        double region();

        /// Ways of working together, asked when the question names some.
        @WithDefault("0.072")
        double mode();

        /// Room for new work, asked when the question names ways of working together that take somebody's time.
        @WithDefault("0.02")
        double capacity();

        /// Bonus of young researchers, only when asked for.
        @WithDefault("0.05")
        double young();

        /// Time since the last revision.
        @WithDefault("0.036")
        double freshness();
    }
}
