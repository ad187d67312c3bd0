package kakehashi.attachment.file;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import java.util.Optional;

/// What the operator decides about attachments.
@ConfigMapping(prefix = "attachment")
interface AttachmentConfig {

    /// The command that looks at each file, which it gets as its standard input: 0 for nothing found, 1 for something
    /// found, all else for not having looked, as `clamdscan -` says it.
    Optional<String> scanner();

    /// How long it may look.
    @WithDefault("PT1M")
    Duration scanWithin();

    /// Greatest size of one file in mebibytes.
    @WithDefault("20")
    @Min(1)
    @Max(100)
    int mebibytes();
}
