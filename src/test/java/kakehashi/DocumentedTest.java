package kakehashi;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kakehashi.access.Role;
import kakehashi.access.Standing;
import kakehashi.house.Codes;
import kakehashi.house.ConfigKeys;
import kakehashi.house.House;
import kakehashi.house.HouseRule;
import kakehashi.house.HouseRules;
import kakehashi.house.Pages;
import kakehashi.house.Rooms;
import kakehashi.shared.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The reference says what the code does, and pages lead somewhere.
class DocumentedTest {

    private static final House PRODUCT = House.ofTheProduct();

    private static final Set<String> TYPES = new ClassFileImporter()
            .importPaths("target/classes", "target/test-classes").stream()
                    .map(JavaClass::getSimpleName)
                    .collect(Collectors.toSet());

    /// Words that look like our types and are others'.
    private static final Set<String> FOREIGN = Set.of("JavaScript", "TypeScript", "PostgreSql");

    @Test
    void listsEveryKeyWithItsDefault() {
        var documented = Pages.table("configuration.md", "Keys").values().stream()
                .collect(Collectors.toMap(List::getFirst, List::getLast));

        assertThat(new TreeMap<>(documented)).isEqualTo(ConfigKeys.of(PRODUCT.classes()));
    }

    @Test
    void listsEveryRefusalWithItsStatus() {
        var expected = new TreeMap<>(Codes.refusals(PRODUCT));
        Codes.messages(Language.EN).stream()
                .filter(key -> key.startsWith("http-"))
                .forEach(key -> expected.put(key, Integer.valueOf(key.substring("http-".length()))));
        var documented = Pages.table("problems.md", "Codes").values().stream()
                .collect(Collectors.toMap(List::getFirst, row -> Integer.valueOf(row.get(1))));

        assertThat(new TreeMap<>(documented)).isEqualTo(expected);
    }

    @Test
    void listsEveryViolation() {
        assertThat(Pages.table("problems.md", "Codes of violations").keySet()).isEqualTo(violationMessages());
    }

    @Test
    void hasWordsForEveryCodeInBothLanguages() {
        assertThat(Codes.messages(Language.JA)).isEqualTo(Codes.messages(Language.EN));
        assertThat(Codes.messages(Language.JA))
                .containsAll(Codes.refusals(PRODUCT).keySet());
        assertThat(Codes.messages(Language.JA)).containsAll(Codes.violations(PRODUCT));
        assertThat(Codes.refusals(PRODUCT).values())
                .allSatisfy(status -> assertThat(Codes.messages(Language.JA)).contains("status-" + status));
    }

    @Test
    void hasNoWordsThatNobodySays() {
        assertThat(Codes.literals(PRODUCT)).containsAll(violationMessages());
    }

    private static Set<String> violationMessages() {
        var codes = new TreeSet<>(Codes.messages(Language.EN));
        codes.removeAll(Codes.refusals(PRODUCT).keySet());
        codes.removeIf(code -> code.startsWith("http-") || code.startsWith("status-"));
        return codes;
    }

    @Test
    void listsEverySignalWithItsWeight() {
        var weights = ConfigKeys.of(PRODUCT.classes()).entrySet().stream()
                .filter(key -> key.getKey().startsWith("matching.weights."))
                .collect(Collectors.toMap(
                        key -> key.getKey().substring("matching.weights.".length()), Map.Entry::getValue));
        var documented = Pages.table("signals.md", "Signals").values().stream()
                .collect(Collectors.toMap(List::getFirst, List::getLast));

        assertThat(documented).isEqualTo(weights);
    }

    @Test
    void listsEveryRole() {
        assertThat(Pages.table("roles.md", "Roles").keySet())
                .isEqualTo(Stream.of(Role.values()).map(Role::code).collect(Collectors.toSet()));
    }

    @Test
    void showsTheTableOfRights() {
        var table = Pages.text(Path.of("src/main/resources/access/policy.txt"))
                .lines()
                .filter(line -> !line.startsWith("#"))
                .collect(Collectors.joining("\n"))
                .strip();

        assertThat(Pages.text(Path.of("docs/reference/roles.md"))).contains("```\n" + table + "\n```");
    }

    @Test
    void namesTestsThatExist() throws IOException {
        try (var files = Files.walk(Path.of("src/test/java"))) {
            var tests = files.map(file -> file.getFileName().toString().replace(".java", ""))
                    .collect(Collectors.toSet());
            var named = Pattern.compile("`(\\w+Test)`")
                    .matcher(Pages.text(Path.of("docs/reference/promises.md")))
                    .results()
                    .map(found -> found.group(1))
                    .toList();

            assertThat(named).isNotEmpty().allMatch(tests::contains);
        }
    }

    @Test
    void saysHowEveryStandingComesAbout() {
        assertThat(Pages.table("roles.md", "Standings").keySet())
                .isEqualTo(Stream.of(Standing.values())
                        .map(standing ->
                                standing.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                        .collect(Collectors.toSet()));
    }

    @Test
    void showsTheTableOfRoomsAndTheRules() {
        var shown = Pages.table("house.md", "Rooms").entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        row -> row.getValue().size() < 3 ? "" : row.getValue().get(2)));

        assertThat(shown)
                .isEqualTo(Rooms.USES.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, room -> String.join(" ", room.getValue()))));
        assertThat(Pages.table("house.md", "What fails the build").keySet())
                .isEqualTo(HouseRules.ALL.stream().map(HouseRule::name).collect(Collectors.toSet()));
    }

    static List<Path> pages() {
        return Pages.all();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void leadsSomewhere(Path page) {
        assertThat(Pages.deadLinks(page)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void namesTypesThatExist(Path page) {
        assertThat(Pages.typeNames(page)).allMatch(name -> TYPES.contains(name) || FOREIGN.contains(name));
    }

    @Test
    void numbersDecisionsOnce() {
        assertThat(Pages.misnumberedDecisions()).isEmpty();
        assertThat(Pages.all().stream().filter(page -> page.startsWith("docs/decisions")))
                .isNotEmpty()
                .allSatisfy(page -> assertThat(Pages.text(page)).containsPattern("(?m)^Status: \\w+"));
    }
}
