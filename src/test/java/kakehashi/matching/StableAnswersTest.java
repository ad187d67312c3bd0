package kakehashi.matching;

import static kakehashi.testing.Api.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kakehashi.need.Need;
import kakehashi.need.Needs;
import kakehashi.search.SearchIndex;
import kakehashi.search.upkeep.IndexComparison;
import kakehashi.search.upkeep.IndexFollower;
import kakehashi.shared.Stage;
import kakehashi.testing.Demonstration;
import kakehashi.testing.People;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/// Answers are the same to the byte whatever else is kept: records that are not public, and another index.
@QuarkusTest
@TestProfile(Demonstration.class)
class StableAnswersTest {

    private static final int HIDDEN = 1_000;
    private static final int NEEDS = 15;

    @Inject
    Needs needs;

    @Inject
    IndexFollower follower;

    @Inject
    IndexComparison comparison;

    @Inject
    SearchIndex index;

    @ConfigProperty(name = "kakehashi.data.directory")
    Path data;

    @Test
    void doNotDependOnRecordsThatAreNotPublicNorOnTheIndex() throws Exception {
        eventually(() ->
                assertThat(RestAssured.get("/q/health/ready").statusCode()).isEqualTo(200));
        awaitIndex();
        var pairs = index.pairs();
        assertThat(pairs).as("the demonstration teaches terms").isNotEmpty();
        var before = answers();
        assertThat(before).filteredOn(answer -> answer.contains("reasons")).hasSizeGreaterThan(NEEDS);

        hide(before.getFirst());
        awaitIndex();
        assertThat(answers()).isEqualTo(before);
        assertThat(index.pairs()).isEqualTo(pairs);

        var live = Files.readString(data.resolve("index/live"));
        follower.rebuild();
        eventually(
                () -> assertThat(data.resolve("index/live")).exists().content().isNotEqualTo(live));
        awaitIndex();
        assertThat(answers()).isEqualTo(before);

        QuarkusTransaction.requiringNew()
                .run(() -> needs.getEntityManager()
                        .createNativeQuery("delete from seeds where stage = :draft and external_id like 'hidden-%'")
                        .setParameter("draft", Stage.DRAFT.name())
                        .executeUpdate());
        awaitIndex();
        assertThat(answers()).isEqualTo(before);
    }

    private void awaitIndex() {
        eventually(() -> {
            assertThat(comparison.behind()).isZero();
            assertThat(index.hasLearned()).isTrue();
        });
    }

    /// To needs of the demonstration, for seeds and for researchers, without the time it took.
    private List<String> answers() {
        var ids = QuarkusTransaction.requiringNew()
                .call(() -> needs.find("stage = ?1 order by id", Stage.PUBLISHED).stream()
                        .map(Need::id)
                        .limit(NEEDS)
                        .toList());
        return ids.stream()
                .flatMap(id ->
                        List.of("seed", "researcher").stream().map(of -> answer("/needs/%s/matches".formatted(id), of)))
                .toList();
    }

    private static String answer(String path, String of) {
        var answer = People.NOBODY.asks().queryParam("of", of).get(path);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return answer.asString().replaceFirst("\"tookMillis\":\\d+", "");
    }

    /// Drafts of two organizations that say what the best seeds say, and other things that nobody else says; also in
    /// both languages, wrongly.
    private static void hide(String answer) {
        var title = JsonPath.from("{" + answer.substring(answer.indexOf("\"terms\"")))
                .getString("matches[0].title.ja");
        var lines = IntStream.range(0, HIDDEN)
                .mapToObj(i -> """
                        {"externalId": "hidden-%d", "title": {"ja": "%s %d", "en": "A hidden word %d"}, "summary": {"ja": "%s 秘匿語%d"}, "keywords": {"ja": ["秘匿語"], "en": ["hidden word"]}}""".formatted(i, title, i, i, title, i))
                .collect(Collectors.joining("\n"));
        for (var who : List.of(People.COORDINATOR, People.NEIGHBOUR)) {
            var report = who.asks()
                    .contentType("application/x-ndjson")
                    .body(lines.getBytes(StandardCharsets.UTF_8))
                    .post("/imports?kind=seed");
            assertThat(report.jsonPath().getInt("created"))
                    .as(report.asString())
                    .isEqualTo(HIDDEN);
        }
    }
}
