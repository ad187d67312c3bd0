package kakehashi.publication;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import kakehashi.shared.RecordKind;
import kakehashi.testing.Api;
import kakehashi.testing.Files;
import kakehashi.testing.Images;
import kakehashi.testing.Made;
import kakehashi.testing.People;
import kakehashi.testing.Sheets;
import kakehashi.testing.Stored;
import org.junit.jupiter.api.Test;

/// What was taken back and is then erased for good.
@QuarkusTest
class PurgeTest {

    private static final String WORD = "ykqj";

    @Inject
    Stored stored;

    @Test
    void leavesNothingOfASeedButItsTombstoneAndTheAudit() {
        var seed = Api.published(People.COORDINATOR, RecordKind.SEED, Sheets.seed(WORD + "の消去"));
        Images.keptFor(seed);
        Files.keptFor(seed, People.COORDINATOR, WORD + ".txt", "消えるもの");
        assertThat(stored.holds("versions", WORD))
                .as("what is looked for can be found")
                .isTrue();
        var withdrawn = seed.after(made -> made.withdraw(People.COORDINATOR));

        assertThat(purge(withdrawn, People.COORDINATOR)).isEqualTo(204);

        assertThat(withdrawn.read(People.COORDINATOR).statusCode()).isEqualTo(404);
        for (var table : stored.tables()) {
            assertThat(stored.holds(table, WORD)).as(table).isFalse();
        }
        var id = withdrawn.id().toString();
        assertThat(stored.holds("seed_images", id)).isFalse();
        assertThat(stored.holds("attachments", id)).isFalse();
        assertThat(stored.one("select kind from tombstones where id = '" + id + "'"))
                .isEqualTo("SEED");
        assertThat(stored.one("select action from audit where record = '" + id + "' order by at desc, id desc limit 1"))
                .isEqualTo("ERASED");
    }

    @Test
    void isForTheManagerAloneAndForWhatWasWithdrawn() {
        var need = Api.published(People.COMPANY, RecordKind.NEED, Sheets.aNeed());

        assertThat(purge(need, People.COMPANY)).as("still published").isEqualTo(403);
        var withdrawn = need.after(made -> made.withdraw(People.COMPANY));
        assertThat(purge(withdrawn, People.RIVAL)).isEqualTo(404);
        assertThat(purge(new Made(withdrawn.kind(), withdrawn.id(), "\"1\""), People.COMPANY))
                .as("somebody changed it meanwhile")
                .isEqualTo(412);
        assertThat(purge(withdrawn, People.COMPANY)).isEqualTo(204);
        assertThat(purge(withdrawn, People.COMPANY)).isEqualTo(404);
    }

    private static int purge(Made record, People who) {
        return who.asks()
                .header("If-Match", record.etag())
                .delete(record.path() + "/content")
                .statusCode();
    }
}
