package kakehashi.seed;

import static kakehashi.testing.Api.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kakehashi.shared.RecordKind;
import kakehashi.testing.Api;
import kakehashi.testing.Made;
import kakehashi.testing.People;
import kakehashi.testing.Sheets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The restricted part of a seed is in no answer but to those whose it is; a colleague is not one of them.
@QuarkusTest
class RestrictedPartTest {

    private static final List<String> CANARIES = List.of("秘鱗添加剤", "hidden additive", "特願2026-424242");

    @ParameterizedTest
    @EnumSource(names = {"NOBODY", "COMPANY", "RESEARCHER", "ADMIN", "NEIGHBOUR", "RIVAL"})
    void staysWithThoseWhoseItIs(People who) {
        var seed = published("公開部分の鱗%s".formatted(who.login()));

        for (var answer : channels(who, seed)) {
            assertThat(answer.asString()).doesNotContain(CANARIES);
        }
    }

    @Test
    void isNoReasonForAMatch() {
        var seed = published("理由にならない鱗");

        var answer = People.NOBODY
                .asks()
                .body(Map.of("of", "seed", "text", "理由にならない鱗と秘鱗添加剤 hidden additive"))
                .post("/matches");

        assertThat(answer.<List<String>>path("matches.id")).contains(seed.id().toString());
        assertThat(answer.<List<?>>path("matches").toString()).doesNotContain(CANARIES);
    }

    @Test
    void isReadByThoseWhoseItIs() {
        var seed = published("組織の中で読む鱗");

        assertThat(seed.read(People.COORDINATOR).asString()).contains(CANARIES);
        assertThat(seed.read(People.COORDINATOR).<List<String>>path("allowed"))
                .contains("read-detail", "read-ip")
                .doesNotContain("exist");
    }

    @Test
    void isNotFoundEvenByThoseWhoseItIs() {
        published("検索されない鱗");

        for (var word : List.of("秘鱗添加剤", "特願2026-424242")) {
            var page = People.COORDINATOR.asks().queryParam("q", word).get("/seeds");
            assertThat(page.<Integer>path("total")).as(word).isZero();
        }
        assertThat(People.COORDINATOR.asks().get("/suggestions?prefix=秘鱗").<List<?>>path("items"))
                .isEmpty();
    }

    private static List<Response> channels(People who, Made seed) {
        return Stream.of(
                        seed.path(),
                        seed.path() + "/history",
                        seed.path() + "/versions/1",
                        seed.path() + "/matches",
                        seed.path() + "/matches?of=seed",
                        "/seeds?q=公開部分の鱗",
                        "/catalogue?q=公開部分の鱗",
                        "/suggestions?prefix=公開部分",
                        "/exports?kind=seed",
                        "/exports?kind=seed&format=csv")
                .map(path -> who.asks().get(path))
                .toList();
    }

    private static Made published(String title) {
        var sheet = new HashMap<>(Sheets.seed(title));
        sheet.put("details", Map.of("ja", "秘鱗添加剤を0.3%加える。", "en", "0.3% of a hidden additive."));
        sheet.put("unpublishedPatents", List.of("特願2026-424242"));
        var made = Api.published(People.COORDINATOR, RecordKind.SEED, sheet);
        eventually(() -> assertThat(People.NOBODY
                        .asks()
                        .queryParam("q", title)
                        .get("/seeds")
                        .<Integer>path("total"))
                .isPositive());
        return made;
    }
}
