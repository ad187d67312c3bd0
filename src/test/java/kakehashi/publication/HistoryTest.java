package kakehashi.publication;

import static kakehashi.testing.Api.assertRefused;
import static kakehashi.testing.Api.draft;
import static kakehashi.testing.Api.published;
import static kakehashi.testing.People.COORDINATOR;
import static kakehashi.testing.People.NEIGHBOUR;
import static kakehashi.testing.People.NOBODY;
import static kakehashi.testing.People.RESEARCHER;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import kakehashi.shared.RecordKind;
import kakehashi.testing.Sheets;
import org.junit.jupiter.api.Test;

/// What a record was, and who is told.
@QuarkusTest
class HistoryTest {

    @Test
    void saysWhoChangedWhatTheLatestFirst() {
        var made = draft(RESEARCHER, RecordKind.SEED, Sheets.aSeed())
                .after(seed -> seed.charge(RESEARCHER, RESEARCHER, COORDINATOR))
                .after(seed -> seed.revise(COORDINATOR, Sheets.with(Sheets.aSeed(), "trl", 5)))
                .after(seed -> seed.publish(COORDINATOR));

        var history = made.history(RESEARCHER).jsonPath();

        assertThat(history.getInt("total")).isEqualTo(4);
        assertThat(history.getList("items.what", String.class))
                .containsExactly("PUBLISHED", "REVISED", "ASSIGNED", "CREATED");
        assertThat(history.getList("items.revision", Integer.class)).containsExactly(4, 3, 2, 1);
        assertThat(history.getList("items.by", String.class))
                .containsExactly("橋本 渡（見本）", "橋本 渡（見本）", "研究 花子（見本）", "研究 花子（見本）");
        assertThat(history.getList("items[1].changes.field", String.class)).containsExactly("trl");
        assertThat(history.getInt("items[1].changes[0].before")).isEqualTo(4);
        assertThat(history.getInt("items[1].changes[0].after")).isEqualTo(5);
    }

    @Test
    void showsTheSheetAsItStood() {
        var made = draft(COORDINATOR, RecordKind.SEED, Sheets.seed("初稿"))
                .after(seed -> seed.revise(COORDINATOR, Sheets.seed("第二稿")));

        var first = COORDINATOR.asks().get(made.path() + "/versions/1").jsonPath();

        assertThat(first.getString("sheet.title.ja")).isEqualTo("初稿");
        assertThat(first.getString("stage")).isEqualTo("DRAFT");
        assertRefused(COORDINATOR.asks().get(made.path() + "/versions/3"), 404, "http-404");
        assertRefused(COORDINATOR.asks().get(made.path() + "/versions/0"), 404, "http-404");
    }

    /// Versions hold what was confidential, so they are for members alone, even of a public record.
    @Test
    void showsHistoryToMembersAlone() {
        var open = published(COORDINATOR, RecordKind.SEED, Sheets.aSeed());

        for (var path : List.of("/history", "/versions/1")) {
            assertRefused(NOBODY.asks().get(open.path() + path), 401, "http-401");
            assertRefused(NEIGHBOUR.asks().get(open.path() + path), 403, "http-403");
        }
    }
}
