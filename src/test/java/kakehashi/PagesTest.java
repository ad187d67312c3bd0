package kakehashi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kakehashi.house.Pages;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The pages speak of files, commands and words on the screen that are there.
class PagesTest {

    private static final Pattern FILE =
            Pattern.compile("`((?:src|frontend|deploy|docs|\\.ci)/[\\w./-]+|[A-Z]\\w+\\.java|[A-Z]\\w+Test)`");
    private static final Pattern COMMAND = Pattern.compile("\\./kakehashi ([a-z][^`\\n(|,]*)");
    private static final Pattern SCREEN_WORD = Pattern.compile("「([^」]+)」");

    /// Options of one command that the list of the launcher does not show.
    private static final List<String> OF_EVALUATE = List.of("--floor");

    private static String launcher = "";
    private static String screen = "";
    private static List<String> classes = List.of();

    @BeforeAll
    static void readWhatIsThere() throws IOException {
        launcher = Files.readString(Path.of("kakehashi"));
        screen = Stream.concat(
                        Stream.of(Path.of("src/main/resources/exchange/columns.tsv")), files("frontend/src", "ts"))
                .map(Pages::text)
                .collect(Collectors.joining());
        classes =
                files("src", "java").map(file -> file.getFileName().toString()).toList();
    }

    static List<Path> pages() {
        return Pages.all();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void namesFilesThatAreThere(Path page) {
        assertThat(found(FILE, page))
                .allMatch(name -> Files.exists(Path.of(name))
                        || classes.contains(name)
                        || classes.contains(name + ".java")
                        || name.endsWith("relevance.md")); // figures are written when they are measured
    }

    @ParameterizedTest
    @MethodSource("pages")
    void namesCommandsThatTheLauncherHas(Path page) {
        assertThat(found(COMMAND, page)).allSatisfy(command -> {
            var words = List.of(command.strip().split("\\s+"));
            assertThat(launcher).contains("./kakehashi " + words.getFirst());
            assertThat(words.stream().filter(word -> word.startsWith("--") && !OF_EVALUATE.contains(word)))
                    .allMatch(launcher::contains);
        });
    }

    @ParameterizedTest
    @MethodSource("pages")
    void quotesTheScreenWordForWord(Path page) {
        assertThat(found(SCREEN_WORD, page)).allMatch(screen::contains);
    }

    private static List<String> found(Pattern pattern, Path page) {
        return pattern.matcher(Pages.text(page))
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    /// Files below a folder whose ending begins with `ending`: `ts` finds `.ts` and `.tsx`.
    private static Stream<Path> files(String folder, String ending) throws IOException {
        try (var files = Files.walk(Path.of(folder))) {
            return files
                    .filter(file -> file.getFileName().toString().matches(".*\\." + ending + "x?"))
                    .toList()
                    .stream();
        }
    }
}
