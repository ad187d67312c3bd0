package kakehashi.matching;

import static java.util.Objects.requireNonNull;
import static kakehashi.testing.Api.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kakehashi.need.Need;
import kakehashi.need.Needs;
import kakehashi.operation.Measures;
import kakehashi.seed.Seeds;
import kakehashi.testing.Demonstration;
import kakehashi.testing.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// The ranking as people meet it, held against `judgments.tsv` on the records of the demonstration.
@QuarkusTest
@TestProfile(Demonstration.class)
class RelevanceTest {

    private static final int BEST = 3;
    private static final Map<String, Map<String, Integer>> JUDGMENTS = judgments();

    @Inject
    Needs needs;

    @Inject
    Seeds seeds;

    @BeforeEach
    void awaitIndex() {
        eventually(() ->
                assertThat(RestAssured.get("/q/health/ready").statusCode()).isEqualTo(200));
    }

    @ParameterizedTest
    @MethodSource("bestSeeds")
    void putsTheSeedThatAnswersANeedFirst(String need, String seed) {
        assertThat(seeds(need, "matches")).first().isEqualTo(seed);
    }

    static Stream<Arguments> bestSeeds() {
        return JUDGMENTS.entrySet().stream()
                .flatMap(need -> need.getValue().entrySet().stream()
                        .filter(seed -> seed.getValue() == BEST)
                        .map(seed -> Arguments.of(need.getKey(), seed.getKey())));
    }

    /// Each asks for a readiness that the seed, though it answers the need, does not have.
    @ParameterizedTest
    @CsvSource({
        "n-aiha-002, s-hinata-005",
        "n-koshinoito-002, s-setonagi-004",
        "n-lumileaf-002, s-shirakawa-011",
    })
    void namesTheSeedThatOnlyItsReadinessKeepsOutAsTheNearestMiss(String need, String seed) {
        assertThat(seeds(need, "nearMisses")).first().isEqualTo(seed);
        assertThat(seeds(need, "matches")).doesNotContain(seed);
    }

    @Test
    void isAsGoodOverallAsThePageOnRelevanceSays() throws IOException {
        var all = JUDGMENTS.entrySet().stream()
                .map(need -> Measures.of(seeds(need.getKey(), "matches"), need.getValue(), 0))
                .toList();

        assertThat(all).hasSizeGreaterThan(20);
        assertThat(Measures.mean(all).ndcg()).isGreaterThanOrEqualTo(promised());
    }

    /// The line of the table that speaks of the demonstration.
    private static double promised() throws IOException {
        return Files.readAllLines(Path.of("docs", "reference", "relevance.md")).stream()
                .filter(line -> line.startsWith("| demonstration |"))
                .mapToDouble(line -> Double.parseDouble(line.split("\\|")[2].strip()))
                .findFirst()
                .orElseThrow();
    }

    /// External ids of the seeds in a list of the answer to a need, best first.
    private List<String> seeds(String need, String list) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var id = needs.find("externalId", need).<Need>firstResult().id();
            var answer = People.NOBODY.asks().queryParam("limit", 100).get("/needs/%s/matches".formatted(id));
            assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
            return answer.jsonPath().getList(list + ".id", String.class).stream()
                    .map(seed -> requireNonNull(seeds.findById(UUID.fromString(seed))))
                    .map(seed -> String.valueOf(seed.externalId()))
                    .toList();
        });
    }

    private static Map<String, Map<String, Integer>> judgments() {
        try (var file = requireNonNull(RelevanceTest.class.getResourceAsStream("/matching/judgments.tsv"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .collect(Collectors.groupingBy(
                            cells -> cells[0],
                            TreeMap::new,
                            Collectors.toMap(cells -> cells[1], cells -> Integer.parseInt(cells[2]))));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
