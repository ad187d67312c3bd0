package kakehashi.page.readable;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kakehashi.shared.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The page before the script and the page after it say the same.
class WordsTest {

    /// Said by the frontend in another form: a separator, words put together, a label it does not need.
    private static final Set<String> OWN =
            Set.of("comma", "months", "months.many", "within", "within.many", "range", "field.mail");

    private static final Path FRONTEND = Path.of("frontend", "src");
    private static final Path TEMPLATES = Path.of("src", "main", "resources", "templates");

    /// Printed by itself, with a style sheet of its own.
    private static final Path OWN_STYLES = TEMPLATES.resolve("evidence");

    @ParameterizedTest
    @CsvSource({"page.properties, ja", "page_en.properties, en"})
    void areTheFrontends(String bundle, String language) throws IOException {
        var catalogues = sources("." + language + ".ts");

        bundle(bundle).forEach((key, value) -> {
            if (!OWN.contains(key)) {
                assertThat(Pattern.compile(asWritten(value)).matcher(catalogues).find())
                        .as("%s=%s in a catalogue of the frontend", key, value)
                        .isTrue();
            }
        });
    }

    @Test
    void areThereInBothLanguages() throws IOException {
        assertThat(bundle("page_en.properties").keySet())
                .isEqualTo(bundle("page.properties").keySet());
    }

    @Test
    void useOnlyStylesThatTheFrontendHas() throws IOException {
        var styles = sources(".tsx");

        try (var templates = Files.walk(TEMPLATES)) {
            for (var template : templates
                    .filter(Files::isRegularFile)
                    .filter(each -> !each.startsWith(OWN_STYLES))
                    .toList()) {
                Pattern.compile("class=\"([^\"]*)\"")
                        .matcher(Files.readString(template))
                        .results()
                        .flatMap(found -> Pattern.compile(" ").splitAsStream(found.group(1)))
                        .forEach(style -> assertThat(hasWord(styles, style))
                                .as("%s of %s in a component of the frontend", style, template)
                                .isTrue());
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"JA, 2026-09-05T15:30:00Z, 更新 2026/09/06", "EN, 2026-05-05T14:59:59Z, Updated 05 May 2026"})
    void tellDaysOfJapan(Language language, String moment, String told) {
        assertThat(new Words(language).updated(Instant.parse(moment)).text()).isEqualTo(told);
    }

    /// As a quoted text or, with a value put in, a template of the frontend.
    private static String asWritten(Object value) {
        var quoted = Pattern.compile("\\{\\d}")
                .splitAsStream(value + " ")
                .map(Pattern::quote)
                .collect(Collectors.joining("\\$\\{[^}]+}"));
        return "['\"`]" + quoted.replaceFirst(" \\\\E$", "\\\\E") + "['\"`]";
    }

    private static boolean hasWord(String text, String word) {
        return Pattern.compile("[\\s'\"`]" + Pattern.quote(word) + "[\\s'\"`]")
                .matcher(text)
                .find();
    }

    private static Properties bundle(String name) throws IOException {
        var bundle = new Properties();
        bundle.load(new StringReader(Files.readString(Path.of("src", "main", "resources", "messages", name))));
        return bundle;
    }

    private static String sources(String ending) throws IOException {
        try (var files = Files.walk(FRONTEND)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .map(WordsTest::text)
                    .collect(Collectors.joining("\n"));
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
