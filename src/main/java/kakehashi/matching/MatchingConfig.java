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

    /// One weight per signal, 0 to 1.
    interface SignalWeights {

        /// Shared words; above 0, since every question has words.
        @WithDefault("0.6")
        double text();

        /// What the whole text means, asked when there is a model; beside the others, 0 or more.
        @WithDefault("0.3")
        double meaning();

        /// Research fields, asked when the question names fields.
        @WithDefault("0.14")
        double field();

        /// Technology readiness, asked when the question names a range or a level.
        @WithDefault("0.1")
        double readiness();

        /// Prefecture, asked when the question names one.
        @WithDefault("0.04")
        double region();

        /// Ways of working together, asked when the question names some.
        @WithDefault("0.08")
        double mode();

        /// Time since the last revision.
        @WithDefault("0.04")
        double freshness();
    }
}
