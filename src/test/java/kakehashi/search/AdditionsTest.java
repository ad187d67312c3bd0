package kakehashi.search;

import static kakehashi.search.EntryFixtures.id;
import static kakehashi.search.EntryFixtures.question;
import static kakehashi.search.EntryFixtures.seed;
import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What an operator adds takes effect at the next start, without a rebuild.
class AdditionsTest {

    @TempDir
    Path directory;

    @Test
    void findsByAnAddedDictionaryWithoutARebuild() throws IOException {
        var dictionary = Files.writeString(directory.resolve("own.txt"), "糸瓜水 [へちますい] /(n) loofah lotion/\n");
        try (var index = open(Additions.none());
                var rebuild = index.rebuild()) {
            rebuild.replace(List.of(
                    seed(1).titledInEnglish("Loofah lotion by cold pressing").build(),
                    seed(2).titledInEnglish("Solid electrolytes").build()));
            rebuild.swap(Map.of());
            assertThat(found(index)).isEmpty();
        }

        try (var index = open(reading(dictionary))) {
            assertThat(index.mustBeRebuilt()).isFalse();
            assertThat(found(index)).containsExactly(id(1));
        }
    }

    private List<java.util.UUID> found(SearchIndex index) {
        try (var candidates = index.candidates(question("糸瓜水を知りたい"))) {
            return candidates.passing().stream().map(Candidate::id).toList();
        }
    }

    private SearchIndex open(Additions additions) {
        return SearchIndex.open(directory, EntryFixtures.config(), FieldNames.NONE, additions);
    }

    static Additions reading(Path dictionary) {
        return Additions.read(config(Map.of("kakehashi.search.dictionaries", dictionary.toString())));
    }

    static AdditionsConfig config(Map<String, String> settings) {
        return new SmallRyeConfigBuilder()
                .withSources(new PropertiesConfigSource(settings, "test", 500))
                .withMapping(AdditionsConfig.class)
                .build()
                .getConfigMapping(AdditionsConfig.class);
    }
}
