package kakehashi.researcher;

import static kakehashi.testing.People.RESEARCHER;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kakehashi.shared.RecordKind;
import kakehashi.testing.Api;
import kakehashi.testing.Made;
import kakehashi.testing.Plain;
import kakehashi.testing.Sheets;
import kakehashi.testing.Stored;
import org.junit.jupiter.api.Test;

/// What a profile says to some alone: how to reach its person, and what they have declared to their house.
@QuarkusTest
class ProfileTiersTest {

    private static final Map<String, String> CANARIES =
            Map.of("contact", "0120-靉靆-1", "conflicts", "籬蠹株式会社の株式", "externalRoles", "驫麤研究所の顧問");

    @Inject
    Stored stored;

    private static Made published() {
        var sheet = new HashMap<>(Sheets.aResearcher());
        CANARIES.forEach((field, canary) -> sheet.put(field, Sheets.ja(canary)));
        return Api.published(RESEARCHER, RecordKind.RESEARCHER, sheet);
    }

    private static List<String> seen(String who, Made profile) {
        var path = "/api/v1" + profile.path();
        return Stream.of(path, path + "/history", path + "/versions/1", "/api/v1/exports?format=csv&kind=researcher")
                .map(each -> Plain.as(who).get(each).text())
                .flatMap(text -> CANARIES.entrySet().stream()
                        .filter(canary -> text.contains(canary.getValue()))
                        .map(Map.Entry::getKey))
                .distinct()
                .sorted()
                .toList();
    }

    @Test
    void isReadByTheirHouseAsFarAsItNeedsTo() {
        var profile = published();

        assertThat(seen("researcher", profile)).containsExactly("conflicts", "contact", "externalRoles");
        assertThat(seen("officer", profile)).containsExactly("conflicts", "contact", "externalRoles");
        // who is a manager, too
        assertThat(seen("coordinator", profile)).containsExactly("conflicts", "contact");
        for (var stranger : List.of("", "company", "rival", "neighbour", "admin")) {
            assertThat(seen(stranger, profile)).as(stranger).isEmpty();
        }
    }

    @Test
    void isKeptApartInTheDatabaseAndGoneWithTheProfile() {
        var profile = published();
        for (var canary : CANARIES.values()) {
            assertThat(stored.holds("researchers", canary)).as(canary).isFalse();
            assertThat(stored.holds("versions", canary)).as(canary).isFalse();
            assertThat(stored.holds("tiers", canary)).as(canary).isTrue();
        }
        stored.execute("delete from versions where record = '%s'; delete from researchers where id = '%s'"
                .formatted(profile.id(), profile.id()));

        assertThat(stored.one("select count(*) from tiers where holder = '%s'".formatted(profile.id())))
                .isEqualTo("0");
    }
}
