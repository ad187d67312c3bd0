package kakehashi.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import kakehashi.shared.Language;
import org.junit.jupiter.api.Test;

/// Invented seeds, learned from what the universities of the demonstration say.
class SeedGeneratorTest {

    private static final int SEEDS = 500;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> REAL = sides("ja");
    private static final TextModel JAPANESE = TextModel.of(REAL, Language.JA);
    private static final TextModel ENGLISH = TextModel.of(sides("en"), Language.EN);

    private final SeedGenerator generator = new SeedGenerator(7, JAPANESE, ENGLISH);

    @Test
    void inventsTheSameSeedsForTheSameNumberAndOthersForAnother() {
        var again = new SeedGenerator(7, JAPANESE, ENGLISH);
        var others = new SeedGenerator(8, JAPANESE, ENGLISH);

        assertThat(again.lines(SEEDS))
                .containsExactlyElementsOf(generator.lines(SEEDS).toList());
        assertThat(others.lines(SEEDS))
                .doesNotContainAnyElementsOf(generator.lines(SEEDS).toList());
        assertThat(generator.lines(100, 200))
                .containsExactlyElementsOf(generator.lines(200).skip(100).toList());
    }

    @Test
    void inventsWhatTheImportTakes() {
        assertThat(generator.lines(SEEDS).map(SeedGeneratorTest::tree)).allSatisfy(seed -> {
            for (var title : seed.get("title")) {
                assertThat(title.asText())
                        .isNotBlank()
                        .hasSizeLessThanOrEqualTo(200)
                        .doesNotContainPattern("\\p{Cntrl}");
            }
            assertThat(seed.at("/summary/ja").asText()).isNotBlank();
            assertThat(seed.get("keywords").get("ja")).isNotEmpty();
        });
    }

    @Test
    void hasTheStatisticsOfWhatItLearnedFrom() {
        var invented = generator
                .lines(REAL.size())
                .map(line -> tree(line).at("/summary/ja").asText())
                .toList();

        var real = TextStatistics.of(REAL, Language.JA).values();
        var made = TextStatistics.of(invented, Language.JA).values();

        for (int i = 0; i < real.size(); i++) {
            assertThat(made.get(i) / real.get(i))
                    .as(TextStatistics.NAMES.get(i))
                    .isBetween(0.6, 1.7);
        }
    }

    @Test
    void asksForWhatASeedSpeaksOf() {
        var seeds = generator.lines(SEEDS).toList();
        var needs = generator.needs(SEEDS).toList();

        long about = 0;
        for (int i = 0; i < SEEDS; i++) {
            var need = needs.get(i);
            about += TextModel.stretchesOf(tree(seeds.get(i)).at("/title/ja").asText()).stream()
                            .anyMatch(need::contains)
                    ? 1
                    : 0;
        }
        assertThat(needs).allSatisfy(need -> assertThat(need).hasSizeBetween(100, 400));
        assertThat(about).isGreaterThan(SEEDS / 2);
    }

    private static JsonNode tree(String line) {
        try {
            return JSON.readTree(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> sides(String language) {
        var text = Pattern.compile(
                "^ +(?:summary|strengths|applications):\\n +ja: \"?(?<ja>.+?)\"?\\n +en: \"?(?<en>.+?)\"?\\n",
                Pattern.MULTILINE);
        try (var files = Files.list(Path.of("src", "main", "resources", "demo", "universities"))) {
            return files.sorted()
                    .map(SeedGeneratorTest::content)
                    .flatMap(content -> text.matcher(content).results().map(found -> found.group(language)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
