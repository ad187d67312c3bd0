package kakehashi.search.upkeep;

import static kakehashi.testing.Api.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import kakehashi.search.SearchIndex;
import kakehashi.shared.RecordKind;
import kakehashi.testing.Api;
import kakehashi.testing.People;
import kakehashi.testing.Sheets;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Database and index stay one.
@QuarkusTest
class IndexFollowerTest {

    private static final Duration PROMISE = Duration.ofSeconds(1);

    @Inject
    IndexFollower follower;

    @Inject
    IndexComparison comparison;

    @Inject
    SearchIndex index;

    @ConfigProperty(name = "kakehashi.data.directory")
    Path data;

    /// A loaded machine may be late once; a product that keeps its promise is not late five times.
    @Test
    void showsAChangeWithinASecond() {
        var waits = new ArrayList<Duration>();
        for (int i = 0; i < 5; i++) {
            var word = "即時%d反映".formatted(i);
            Api.published(People.COORDINATOR, RecordKind.SEED, Sheets.seed(word));
            var published = Instant.now();

            eventually(() -> assertThat(total(word)).isEqualTo(1));
            waits.add(Duration.between(published, Instant.now()));
        }

        assertThat(waits).anyMatch(wait -> wait.compareTo(PROMISE) <= 0);
    }

    @ParameterizedTest
    @EnumSource
    void forgetsWhatIsWithdrawn(RecordKind kind) {
        var who = kind == RecordKind.NEED
                ? People.COMPANY
                : kind == RecordKind.ORGANIZATION ? People.ADMIN : People.COORDINATOR;
        var word = "消失%s目".formatted(kind.code());
        var sheet = switch (kind) {
            case SEED -> Sheets.seed(word);
            case NEED -> Sheets.need(word);
            case RESEARCHER -> Sheets.researcher(word, "Kieru", "きえる");
            case ORGANIZATION -> Sheets.organization(word);
        };
        var made = Api.published(who, kind, sheet);
        eventually(() -> assertThat(total(word)).isEqualTo(1));

        made.withdraw(who);

        eventually(() -> assertThat(total(word)).isZero());
        assertThat(made.read(People.NOBODY).statusCode()).isEqualTo(404);
    }

    @Test
    void showsTheLatestWordsAlone() {
        var made = Api.published(People.COORDINATOR, RecordKind.SEED, Sheets.seed("旧題鉱泉"));
        eventually(() -> assertThat(total("旧題鉱泉")).isEqualTo(1));

        made.revise(People.COORDINATOR, Sheets.seed("新題鉱泉"));

        eventually(() -> assertThat(total("新題鉱泉")).isEqualTo(1));
        assertThat(total("旧題鉱泉")).isZero();
    }

    /// Neither for a moment longer, nor is it lost: the rest of it comes back.
    @Test
    void hidesWhatARevisionTakesBackAtOnce() {
        var told = new HashMap<String, Object>(Sheets.need("社名鉱泉"));
        told.putAll(Map.of("anonymous", false, "openDetails", true, "situation", Sheets.ja("現状湯煙がある")));
        var hidden = new HashMap<>(told);
        hidden.put("anonymous", true);
        var closed = new HashMap<>(hidden);
        closed.put("openDetails", false);
        var made = Api.published(People.COMPANY, RecordKind.NEED, told);
        eventually(() -> assertThat(listed("社名鉱泉")).contains("\"anonymous\":false"));

        made = made.after(need -> need.revise(People.COMPANY, hidden));
        assertThat(listed("社名鉱泉")).doesNotContain("\"anonymous\":false");
        eventually(() -> assertThat(listed("社名鉱泉")).contains("\"anonymous\":true"));
        assertThat(total("現状湯煙")).isEqualTo(1);

        made.after(need -> need.revise(People.COMPANY, closed));
        assertThat(total("現状湯煙")).isZero();
        eventually(() -> assertThat(total("社名鉱泉")).isEqualTo(1));
        assertThat(total("現状湯煙")).isZero();
    }

    @Test
    void neverShowsADraft() {
        Api.draft(People.COORDINATOR, RecordKind.SEED, Sheets.seed("下書鉱泉"));
        var marker = Api.published(People.COORDINATOR, RecordKind.SEED, Sheets.seed("後続鉱泉"));
        eventually(() -> assertThat(total("後続鉱泉")).isEqualTo(1));

        assertThat(total("下書鉱泉")).isZero();
        marker.withdraw(People.COORDINATOR);
    }

    @Test
    void makesAThrownAwayIndexAnewAndAgreesWithTheDatabase() throws Exception {
        Api.published(People.COORDINATOR, RecordKind.SEED, Sheets.seed("再建鉱泉"));
        eventually(() -> assertThat(total("再建鉱泉")).isEqualTo(1));
        var live = Files.readString(data.resolve("index/live"));
        Files.delete(data.resolve("index/live"));

        follower.rebuild();

        eventually(() -> {
            assertThat(data.resolve("index/live")).exists().content().isNotEqualTo(live);
            assertThat(difference()).isZero();
        });
        assertThat(total("再建鉱泉")).isEqualTo(1);
        assertThat(index.count()).isEqualTo(comparison.compare().records());
    }

    @Test
    void agreesWithTheDatabaseRecordByRecord() {
        eventually(() -> assertThat(difference()).isZero());

        assertThat(comparison.behind()).isZero();
        assertThat(comparison.compare().records()).isPositive();
    }

    private int difference() {
        return (int) comparison.behind() + comparison.compare().total();
    }

    private static int total(String word) {
        return People.NOBODY.asks().queryParam("q", word).get("/catalogue").<Integer>path("total");
    }

    private static String listed(String word) {
        return People.NOBODY.asks().queryParam("q", word).get("/needs").asString();
    }

    @Test
    void answersWhileItMakesAnIndexAnew() {
        Api.published(People.COORDINATOR, RecordKind.SEED, Sheets.seed("不断鉱泉"));
        eventually(() -> assertThat(total("不断鉱泉")).isEqualTo(1));

        follower.rebuild();

        for (int i = 0; i < 20; i++) {
            assertThat(total("不断鉱泉")).isEqualTo(1);
        }
    }
}
