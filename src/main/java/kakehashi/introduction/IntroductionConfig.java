package kakehashi.introduction;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/// What the operator decides about introductions.
@ConfigMapping(prefix = "introduction")
public interface IntroductionConfig {

    /// How long a step can be taken back, at most an hour; until then nobody is told of it by mail.
    @WithDefault("PT1M")
    Duration grace();

    /// How many answers an organization must have given before everybody reads how fast it answers.
    @WithDefault("5")
    int leastAnswers();
}
