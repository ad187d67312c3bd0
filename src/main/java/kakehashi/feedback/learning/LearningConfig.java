package kakehashi.feedback.learning;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/// How much evidence learned weights need before they may count.
@ConfigMapping(prefix = "feedback.learning")
public interface LearningConfig {

    /// Least number of judgments.
    @WithDefault("200")
    int judgments();

    /// Least number of people who gave them, so that nobody bends the ranking alone.
    @WithDefault("10")
    int people();

    /// Least number of records that asked and have a candidate kept beside one declined; at least `folds`.
    @WithDefault("20")
    int asked();

    /// Parts of the cross-validation, by record that asked; at least 2.
    @WithDefault("5")
    int folds();
}
