package kakehashi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kakehashi.house.House;
import kakehashi.house.HouseRule;
import kakehashi.house.HouseRules;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HouseRulesTest {

    private static final Path PLANTED = Path.of("src/test/resources/house");

    private static final House PRODUCT = House.ofTheProduct();

    @SuppressWarnings("NullAway.Init")
    private static House breaches;

    @BeforeAll
    static void plant(@TempDir Path compiled) {
        breaches = House.compiled(PLANTED, compiled);
    }

    static List<HouseRule> rules() {
        return HouseRules.ALL;
    }

    @ParameterizedTest
    @MethodSource("rules")
    void isKeptByTheProduct(HouseRule rule) {
        assertThat(rule.violations(PRODUCT)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void excusesNobodyWhoHasNoNeedOfIt(HouseRule rule) {
        assertThat(rule.idleReasons(PRODUCT)).isEmpty();
    }

    /// A rule that cannot fail guards nothing: each finds the breach planted for it.
    @ParameterizedTest
    @MethodSource("rules")
    void isBrokenByItsPlantedBreach(HouseRule rule) throws IOException {
        var found = String.join("\n", rule.violations(breaches));

        try (var planted = Files.list(PLANTED.resolve(rule.name()))) {
            assertThat(planted)
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(found)
                            .containsIgnoringCase(file.getFileName().toString().replace(".java", "")));
        }
    }
}
