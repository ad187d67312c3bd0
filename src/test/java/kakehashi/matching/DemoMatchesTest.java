package kakehashi.matching;

import static kakehashi.testing.Api.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kakehashi.need.Need;
import kakehashi.need.NeedSheet;
import kakehashi.need.Needs;
import kakehashi.organization.Organizations;
import kakehashi.publication.Publishable;
import kakehashi.publication.Records;
import kakehashi.researcher.Researchers;
import kakehashi.seed.Seeds;
import kakehashi.shared.Language;
import kakehashi.shared.LocalizedText;
import kakehashi.shared.RecordKind;
import kakehashi.shared.Stage;
import kakehashi.testing.Bodies;
import kakehashi.testing.Demonstration;
import kakehashi.testing.Marks;
import kakehashi.testing.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Every row that the demonstration shows explains itself, in every direction and in both languages: a sentence with
/// marked terms, and points that add up to the score.
@QuarkusTest
@TestProfile(Demonstration.class)
class DemoMatchesTest {

    private static final int ROWS = 10;

    @Inject
    Seeds seeds;

    @Inject
    Needs needs;

    @Inject
    Researchers researchers;

    @Inject
    Organizations organizations;

    @BeforeEach
    void awaitIndex() {
        eventually(() ->
                assertThat(RestAssured.get("/q/health/ready").statusCode()).isEqualTo(200));
    }

    @ParameterizedTest
    @CsvSource({
        // from, of, rows at least
        "NEED, seed, 300",
        "NEED, researcher, 300",
        "SEED, need, 400",
        "SEED, seed, 1000",
        "RESEARCHER, need, 200",
        "ORGANIZATION, seed, 5",
    })
    void explainTheBestOfEverySavedRecord(RecordKind from, String of, int atLeast) {
        var answers = published(from).stream()
                .map(record -> People.NOBODY
                        .asks()
                        .queryParam("of", of)
                        .queryParam("limit", ROWS)
                        .get("/%s/%s/matches".formatted(from.plural(), record.id())))
                .toList();

        assertThat(unexplained(answers)).isEmpty();
        assertThat(rows(answers)).isGreaterThanOrEqualTo(atLeast);
    }

    @ParameterizedTest
    @CsvSource({"JA, seed", "EN, seed", "JA, researcher", "EN, researcher"})
    void explainTheBestOfEveryNeedTypedInOneLanguage(Language language, String of) {
        var answers = published(RecordKind.NEED).stream()
                .map(need -> typed(((Need) need).sheet(), language))
                .filter(text -> !text.isBlank())
                .map(text -> People.NOBODY
                        .asks(language)
                        .body(Map.of("of", of, "text", text, "limit", ROWS))
                        .post("/matches"))
                .toList();

        assertThat(unexplained(answers)).isEmpty();
        assertThat(rows(answers)).isGreaterThanOrEqualTo(300);
    }

    private List<? extends Publishable<?>> published(RecordKind kind) {
        Records<?, ? extends Publishable<?>> room = switch (kind) {
            case SEED -> seeds;
            case NEED -> needs;
            case RESEARCHER -> researchers;
            case ORGANIZATION -> organizations;
        };
        return QuarkusTransaction.requiringNew()
                .call(() -> room.byIds(room.findableIds(null, Integer.MAX_VALUE), Stage.PUBLISHED));
    }

    private static String typed(NeedSheet need, Language language) {
        return Stream.of(need.title(), need.problem(), need.situation(), need.outcome())
                .map((LocalizedText text) -> text.in(language))
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
    }

    private static int rows(List<Response> answers) {
        return answers.stream()
                .mapToInt(
                        answer -> Bodies.read(answer.asString()).path("matches").size())
                .sum();
    }

    /// What is wrong with any row, in words.
    private static List<String> unexplained(List<Response> answers) {
        var faults = new ArrayList<String>();
        for (var answer : answers) {
            assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
            var body = Bodies.read(answer.asString());
            for (var match : body.path("matches")) {
                faults.addAll(faults(match));
            }
            for (var miss : body.path("nearMisses")) {
                if (miss.path("fails").isEmpty()) {
                    faults.add("%s says not why it was cut".formatted(miss.path("title")));
                }
            }
        }
        return faults;
    }

    private static List<String> faults(JsonNode match) {
        var faults = new ArrayList<String>();
        if (Marks.in(match.path("passages")).stream().allMatch(String::isBlank)) {
            faults.add("%s marks nothing in %s".formatted(match.path("title"), match.path("passages")));
        }
        var sum = BigDecimal.ZERO;
        for (var reason : match.path("reasons")) {
            sum = sum.add(BigDecimal.valueOf(reason.path("points").asDouble()));
        }
        if (sum.compareTo(BigDecimal.valueOf(match.path("score").asDouble())) != 0) {
            faults.add("%s has %s, but its reasons %s".formatted(match.path("title"), match.path("score"), sum));
        }
        return faults;
    }
}
