package kakehashi.researcher;

import static java.nio.charset.StandardCharsets.UTF_8;
import static kakehashi.testing.Api.eventually;
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
import kakehashi.testing.People;
import kakehashi.testing.Sheets;
import kakehashi.testing.Stored;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The birth date goes in and never comes out; what comes out is the one answer it is kept for.
@QuarkusTest
class BirthDateTest {

    private static final String BORN = "1991-12-07";

    @Inject
    Stored stored;

    @ParameterizedTest
    @EnumSource
    void comesOutOfNoAnswer(People who) {
        var made = published("生年 月日" + who.login());

        var answers = Stream.of(
                        made.path(),
                        made.path() + "/history",
                        made.path() + "/versions/1",
                        "/researchers?q=生年",
                        "/researchers?young=true",
                        "/exports?kind=researcher",
                        "/exports?kind=researcher&format=csv")
                .map(path -> who.asks().get(path).asString());

        assertThat(answers).allSatisfy(answer -> assertThat(answer).doesNotContain(BORN));
    }

    @Test
    void isStoredSealed() {
        published("封印 済子");

        for (var table : List.of("researchers", "versions", "audit")) {
            assertThat(stored.holds(table, BORN)).as(table).isFalse();
            assertThat(stored.holds(table, hex(BORN))).as(table).isFalse();
        }
    }

    @Test
    void tellsMembersAloneWhetherItIsKept() {
        var made = published("保管 有無");

        assertThat(made.read(People.COORDINATOR).<Boolean>path("birthDateKnown"))
                .isTrue();
        assertThat(made.read(People.NOBODY).<Object>path("birthDateKnown")).isNull();
        assertThat(made.read(People.NEIGHBOUR).<Object>path("birthDateKnown")).isNull();
    }

    @Test
    void answersWhetherSomebodyIsYoungAndFilterByIt() {
        var young = published("若手 該当");
        var old = Api.published(
                People.COORDINATOR, RecordKind.RESEARCHER, Sheets.with(sheet("若手 非該当"), "birthDate", "1961-12-07"));

        assertThat(young.read(People.NOBODY).<Boolean>path("young.eligible")).isTrue();
        assertThat(young.read(People.NOBODY).<List<String>>path("young.failing"))
                .isEmpty();
        assertThat(young.read(People.NOBODY).<Integer>path("young.lastEligibleFiscalYear"))
                .isEqualTo(2036);
        assertThat(old.read(People.NOBODY).<Boolean>path("young.eligible")).isFalse();
        assertThat(old.read(People.NOBODY).<List<String>>path("young.failing")).containsExactly("AGE");
        eventually(() -> assertThat(People.NOBODY
                        .asks()
                        .get("/researchers?q=若手&young=true&limit=100")
                        .<List<String>>path("items.id"))
                .contains(young.id().toString())
                .doesNotContain(old.id().toString()));
    }

    @Test
    void staysWhenARevisionDoesNotNameItAndGoesWhenItIsRemoved() {
        var made = published("残置 撤去");

        var revised = made.after(each -> each.revise(People.COORDINATOR, Sheets.researcher("残置 改名", "Z", "ざんち")));
        assertThat(revised.read(People.COORDINATOR).<Boolean>path("birthDateKnown"))
                .isTrue();

        var removed = People.COORDINATOR.asks().delete(made.path() + "/birth-date");
        assertThat(removed.statusCode()).isEqualTo(204);
        assertThat(revised.read(People.COORDINATOR).<Boolean>path("birthDateKnown"))
                .isFalse();
        assertThat(revised.read(People.NOBODY).<Object>path("young")).isNull();
        assertThat(stored.one("select sealed_birth_date is null from researchers where id = '%s'".formatted(made.id())))
                .isEqualTo("t");
    }

    private static Made published(String name) {
        return Api.published(People.COORDINATOR, RecordKind.RESEARCHER, sheet(name));
    }

    private static Map<String, Object> sheet(String name) {
        var sheet = new HashMap<>(Sheets.researcher(name, "Umare Toshi", "うまれ とし"));
        sheet.put("birthDate", BORN);
        sheet.put("degree", Map.of("state", "DOCTOR", "obtainedOn", "2019-03-25"));
        return sheet;
    }

    private static String hex(String text) {
        return java.util.HexFormat.of().formatHex(text.getBytes(UTF_8));
    }
}
