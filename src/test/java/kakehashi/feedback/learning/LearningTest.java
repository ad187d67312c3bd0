package kakehashi.feedback.learning;

import static kakehashi.testing.Api.assertRefused;
import static kakehashi.testing.Api.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kakehashi.matching.Weights;
import kakehashi.shared.RecordKind;
import kakehashi.shared.Stage;
import kakehashi.testing.Api;
import kakehashi.testing.Made;
import kakehashi.testing.People;
import kakehashi.testing.Sheets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Lessons in the database and in force, with judgments of invented people written straight into the table.
@QuarkusTest
class LearningTest {

    private static final int ASKED = 60;

    private static final Map<String, Double> TASTE =
            Map.of("text", 0.2, "field", 0.5, "readiness", 0.1, "region", 0.05, "mode", 0.1, "freshness", 0.05);

    /// Made once: only a test knows the port of the product.
    private static final List<Made> SEEDS = new ArrayList<>();

    private static final Map<Stage, List<Made>> NEEDS = new EnumMap<>(Stage.class);

    @Inject
    Learning learning;

    @Inject
    LessonFollower follower;

    @Inject
    AgroalDataSource database;

    @Inject
    ObjectMapper json;

    private Made seed;

    @BeforeEach
    void publish() {
        while (SEEDS.size() < 6) {
            SEEDS.add(Api.published(People.COORDINATOR, RecordKind.SEED, Sheets.aSeed()));
        }
        needs(Stage.PUBLISHED, ASKED); // before anything is compared: records change how telling words are
        seed = Api.published(People.COORDINATOR, RecordKind.SEED, Sheets.aSeed());
    }

    @AfterEach
    void forget() {
        run("delete from judgments");
        run("delete from accounts where subject like 'invented:%'");
        learning.reset();
        follower.look();
    }

    @Test
    void countsInAnswersOnceLearnedAndNoMoreAfterAReset() {
        var before = preview();
        writeJudgments(Stage.PUBLISHED, new Judges(1, TASTE).opinions(ASKED));

        assertThat(learning.learn()).isInstanceOf(Outcome.Better.class);
        follower.look();

        assertThat(preview()).isNotEqualTo(before);
        assertAddsUp();
        assertThat(learning.reset()).isTrue();
        follower.look();
        assertThat(preview()).isEqualTo(before);
        assertThat(learning.reset()).isFalse();
    }

    @Test
    void isShownToAdministratorsWithWhatSpeaksForIt() {
        assertThat(People.ADMIN.asks().get("/weights").<Object>path("lesson")).isNull();
        writeJudgments(Stage.PUBLISHED, new Judges(1, TASTE).opinions(ASKED));
        learning.learn();

        var shown = People.ADMIN.asks().get("/weights").jsonPath();

        assertThat(shown.getInt("lesson.seen.judgments")).isEqualTo(6 * ASKED);
        assertThat(shown.getInt("lesson.seen.people")).isEqualTo(25);
        assertThat(shown.getDouble("lesson.gain")).isGreaterThan(2 * shown.getDouble("lesson.standardError"));
        assertThat(shown.<String, Float>getMap("configured").get("text")).isEqualTo(0.54f);
        assertThat(shown.<String, Float>getMap("inForce").entrySet().stream()
                        .filter(weight -> Weights.isShare(weight.getKey()))
                        .mapToDouble(weight -> weight.getValue())
                        .sum())
                .isCloseTo(1, within(1e-6));
        assertRefused(People.COORDINATOR.asks().get("/weights"), 403, "http-403");
    }

    @Test
    void endsWhenTheJudgmentsNoLongerBearIt() {
        writeJudgments(Stage.PUBLISHED, new Judges(1, TASTE).opinions(ASKED));
        learning.learn();
        run("delete from accounts where subject like 'invented:1%'"); // people leave, and their judgments with them
        run("delete from accounts where subject like 'invented:2%'");

        assertThat(learning.learn()).isInstanceOf(Outcome.TooFew.class);

        assertThat(learning.lesson()).isNull();
    }

    /// A world with secret records learns what a world without them learns.
    @Test
    void learnsNothingFromRecordsThatAreNotPublic() {
        writeJudgments(Stage.PUBLISHED, new Judges(1, TASTE).opinions(ASKED));
        var open = ((Outcome.Better) learning.learn()).weights();

        writeJudgments(Stage.DRAFT, new Judges(2, Map.of("freshness", 1.0)).opinions(ASKED));

        assertThat(((Outcome.Better) learning.learn()).weights()).isEqualTo(open);
    }

    /// Who has no money says nothing of the fit.
    @Test
    void learnsNothingFromReasonsThatLieWithTheAsker() {
        writeJudgments(Stage.PUBLISHED, new Judges(1, TASTE).opinions(ASKED));
        run("update judgments set verdict = 'CAPACITY' where verdict = 'TECHNICAL'");

        assertThat(learning.learn()).isInstanceOf(Outcome.TooFew.class);
    }

    @Test
    void ofAnotherVersionWithOtherSignalsIsPassedOver() {
        var before = preview();
        writeJudgments(Stage.PUBLISHED, new Judges(1, TASTE).opinions(ASKED));
        learning.learn();
        run("update lessons set weights = weights || '{\"luck\": 0.1}'");

        follower.look();

        assertThat(learning.lesson()).isNull();
        assertThat(preview()).isEqualTo(before);
    }

    private String preview() {
        var question = Map.of("of", "seed", "text", "硫化物系固体電解質", "fields", List.of("26020"), "limit", 100);
        eventually(() -> assertThat(
                        People.NOBODY.asks().body(question).post("/matches").asString())
                .contains(seed.id().toString()));
        return People.NOBODY.asks().body(question).post("/matches").asString().replaceFirst("\"tookMillis\":\\d+", "");
    }

    private void assertAddsUp() {
        var answer = People.NOBODY
                .asks()
                .body(Map.of("of", "seed", "text", "硫化物系固体電解質", "fields", List.of("26020")))
                .post("/matches")
                .jsonPath();
        var scores = answer.getList("matches.score", Double.class);
        List<List<Number>> points = answer.getList("matches.reasons.points");
        assertThat(scores).isNotEmpty();
        for (int i = 0; i < scores.size(); i++) {
            assertThat(points.get(i).stream().mapToDouble(Number::doubleValue).sum())
                    .isCloseTo(scores.get(i), within(1e-6));
        }
    }

    /// Each opinion as a judgment for a need in `stage`, on one of the seeds.
    private void writeJudgments(Stage stage, List<Opinion> opinions) {
        var asked = opinions.stream().map(Opinion::asked).distinct().toList();
        var needs = needs(stage, asked.size());
        try (var connection = database.getConnection();
                var account = connection.prepareStatement("insert into accounts (id, subject, name, created_at)"
                        + " values (?, ?, '見本', now()) on conflict do nothing");
                var judgment = connection.prepareStatement("insert into judgments (account, asked, candidate, verdict,"
                        + " strengths, judged_at) values (?, ?, ?, ?, cast(? as jsonb), now())")) {
            int place = 0;
            for (var opinion : opinions) {
                account.setObject(1, opinion.person());
                account.setString(2, "invented:" + opinion.person().getLeastSignificantBits());
                account.executeUpdate();
                judgment.setObject(1, opinion.person());
                judgment.setObject(2, needs.get(asked.indexOf(opinion.asked())).id());
                judgment.setObject(3, SEEDS.get(place++ % SEEDS.size()).id());
                judgment.setString(4, opinion.kept() ? "KEPT" : "TECHNICAL");
                judgment.setString(5, json.writeValueAsString(opinion.strengths()));
                judgment.executeUpdate();
            }
        } catch (SQLException | JsonProcessingException fault) {
            throw new IllegalStateException(fault);
        }
    }

    private static List<Made> needs(Stage stage, int number) {
        var made = NEEDS.computeIfAbsent(stage, _ -> new ArrayList<>());
        while (made.size() < number) {
            var draft = Api.draft(People.COMPANY, RecordKind.NEED, Sheets.need("重みを学ぶための題材"));
            made.add(stage == Stage.DRAFT ? draft : draft.after(each -> each.publish(People.COMPANY)));
        }
        return made;
    }

    private void run(String sql) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        } catch (SQLException fault) {
            throw new IllegalStateException(fault);
        }
    }
}
