package kakehashi.vocabulary;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/// Settings of the controlled lists.
@ConfigMapping(prefix = "kakehashi.vocabulary")
interface VocabularyConfig {

    /// First level of the band 応用研究、開発. The source names the four bands but its limits are lost: this is inferred.
    @WithDefault("3")
    int appliedFrom();

    /// First level of the band 実証, inferred as above.
    @WithDefault("6")
    int demonstrationFrom();

    /// First level of the band 事業化, inferred as above.
    @WithDefault("8")
    int commercialFrom();
}
