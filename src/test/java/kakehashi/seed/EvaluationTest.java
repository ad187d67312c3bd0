package kakehashi.seed;

import static kakehashi.testing.Api.draft;
import static kakehashi.testing.People.COORDINATOR;
import static kakehashi.testing.People.RESEARCHER;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import kakehashi.shared.RecordKind;
import kakehashi.testing.Sheets;
import org.junit.jupiter.api.Test;

/// What the university thinks of a seed: those in charge write it, its inventor neither reads nor loses it.
@QuarkusTest
class EvaluationTest {

    private static final String WORD = "ヅェルヴォ評籬";

    @Test
    void staysWhenTheInventorWritesAndIsNotInTheirHistory() {
        var own = draft(RESEARCHER, RecordKind.SEED, evaluated("一", "ずるい自己評価"));
        assertThat(own.read(RESEARCHER).asString()).doesNotContain("ずるい");
        var reviewed = own.after(made -> made.submit(RESEARCHER))
                .after(made -> made.revise(COORDINATOR, evaluated("一", WORD)));
        assertThat(reviewed.read(COORDINATOR).<String>path("evaluation.ja")).isEqualTo(WORD);
        assertThat(reviewed.read(RESEARCHER).asString()).doesNotContain(WORD);

        var again = reviewed.after(made -> made.revise(RESEARCHER, Sheets.seed("二")));

        assertThat(again.read(COORDINATOR).<String>path("title.ja")).isEqualTo("二");
        assertThat(again.read(COORDINATOR).<String>path("evaluation.ja")).isEqualTo(WORD);
        assertThat(again.history(RESEARCHER).asString()).doesNotContain(WORD).doesNotContain("evaluation");
        assertThat(again.history(COORDINATOR).asString()).contains(WORD);
        assertThat(RESEARCHER.asks().get(again.path() + "/versions/3").asString())
                .doesNotContain(WORD);
        assertThat(COORDINATOR.asks().get(again.path() + "/versions/3").asString())
                .contains(WORD);
    }

    private static Map<String, Object> evaluated(String title, String evaluation) {
        var sheet = new HashMap<>(Sheets.seed(title));
        sheet.put("evaluation", Sheets.ja(evaluation));
        return sheet;
    }
}
