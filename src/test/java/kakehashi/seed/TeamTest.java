package kakehashi.seed;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import kakehashi.shared.RecordKind;
import kakehashi.testing.Api;
import kakehashi.testing.People;
import kakehashi.testing.Sheets;
import org.junit.jupiter.api.Test;

/// The people behind a seed are named to whom their profile is open.
@QuarkusTest
class TeamTest {

    @Test
    void namesAResearcherWithoutAPublicProfileOnlyInTheirOrganization() {
        var open = Api.published(People.COORDINATOR, RecordKind.RESEARCHER, Sheets.researcher("公開 一郎", "", ""));
        var draft = Api.draft(People.COORDINATOR, RecordKind.RESEARCHER, Sheets.researcher("下書 二郎", "", ""));
        var seed = Api.published(
                People.COORDINATOR,
                RecordKind.SEED,
                Sheets.with(
                        Sheets.seed("公開前の人がいるシーズ"),
                        "researchers",
                        List.of(draft.id().toString(), open.id().toString())));

        for (var stranger : List.of(People.NOBODY, People.COMPANY, People.NEIGHBOUR, People.ADMIN)) {
            assertThat(seed.read(stranger).<List<String>>path("people.name.ja"))
                    .as(stranger.login())
                    .containsExactly("公開 一郎");
            assertThat(seed.read(stranger).asString()).doesNotContain("下書 二郎");
        }
        assertThat(seed.read(People.COORDINATOR).<List<String>>path("people.name.ja"))
                .containsExactly("下書 二郎", "公開 一郎");
    }
}
