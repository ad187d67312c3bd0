package kakehashi.seed;

import static kakehashi.testing.Api.assertRefused;
import static kakehashi.testing.Api.assertViolation;
import static kakehashi.testing.Api.draft;
import static kakehashi.testing.Api.eventually;
import static kakehashi.testing.People.COORDINATOR;
import static kakehashi.testing.People.NEIGHBOUR;
import static kakehashi.testing.People.NOBODY;
import static kakehashi.testing.People.RESEARCHER;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kakehashi.shared.RecordKind;
import kakehashi.testing.Checks;
import kakehashi.testing.Made;
import kakehashi.testing.People;
import kakehashi.testing.Sheets;
import kakehashi.testing.Stored;
import org.junit.jupiter.api.Test;

/// The officer says when an embargo ends; on that day colleagues read the seed and find it, with nothing done.
@QuarkusTest
class EmbargoEndTest {

    private static final String WORD = "ヌェプ" + UUID.randomUUID().toString().substring(0, 8);
    private static final Map<String, String> LATER = Map.of("until", "2099-04-01", "afterwards", "INTERNAL");

    @Inject
    Stored stored;

    @Test
    void opensTheSeedOnItsDayAndNoEarlier() {
        var seed = underEmbargo();
        assertRefused(seed.read(RESEARCHER), 404, "http-404");

        var dated = seed.after(made -> end(made, LATER));

        assertThat(dated.read(COORDINATOR).<String>path("embargo.until")).isEqualTo("2099-04-01");
        assertThat(dated.read(COORDINATOR).<String>path("embargo.afterwards")).isEqualTo("INTERNAL");
        assertThat(dated.read(COORDINATOR).<String>path("marking")).isEqualTo("TOP_SECRET");
        assertRefused(dated.read(RESEARCHER), 404, "http-404");
        eventually(() -> assertThat(found(COORDINATOR)).contains(seed.id().toString()));
        assertThat(found(RESEARCHER)).doesNotContain(seed.id().toString());

        theDayComes(seed);

        var read = dated.read(RESEARCHER);
        assertThat(read.statusCode()).isEqualTo(200);
        assertThat(read.<String>path("reach")).isEqualTo("INTERNAL");
        assertThat(read.<String>path("marking")).isEqualTo("CONFIDENTIAL");
        assertThat(read.<Object>path("embargo")).isNull();
        assertThat(found(RESEARCHER)).contains(seed.id().toString());
        assertThat(own(RESEARCHER)).contains(seed.id().toString());
        assertRefused(dated.read(NEIGHBOUR), 404, "http-404");
        assertRefused(dated.read(NOBODY), 404, "http-404");
        assertThat(found(NEIGHBOUR)).doesNotContain(seed.id().toString());
        assertRefused(end(dated, LATER), 409, "seed-not-under-embargo");
    }

    @Test
    void isSaidByTheOfficerAlone() {
        var seed = underEmbargo();

        assertRefused(end(seed, COORDINATOR, LATER), 403, "http-403");
        assertRefused(end(seed, RESEARCHER, LATER), 404, "http-404");
        assertThat(end(seed, LATER).statusCode()).isEqualTo(200);
        assertThat(stored.one("select string_agg(action, ' ' order by at) from audit where record = '%s'"
                        .formatted(seed.id())))
                .contains("EMBARGO_DATED");
    }

    @Test
    void refusesADayThatIsPastAndWhatIsNotSaid() {
        var seed = underEmbargo();

        assertRefused(end(seed, Map.of("until", "2020-01-01", "afterwards", "PARTNER")), 422, "seed-day-is-past");
        assertRefused(
                end(seed, Map.of("until", "2099-01-01", "afterwards", "MEMBERS")), 422, "publication-wrong-reach");
        assertViolation(end(seed, Map.of("until", "2099-01-01")), 422, "afterwards", "required");
        assertViolation(end(seed, Map.of("afterwards", "PARTNER")), 422, "until", "required");
        assertRefused(end(new Made(seed.kind(), seed.id(), "\"1\""), LATER), 412, "publication-stale");
    }

    @Test
    void refusesADayForASeedThatIsNotUnderEmbargo() {
        var seed = draft(COORDINATOR, RecordKind.SEED, Sheets.seed(WORD))
                .after(made -> made.submit(COORDINATOR))
                .after(made -> made.share(COORDINATOR, "INTERNAL"));

        assertRefused(end(seed, LATER), 409, "seed-not-under-embargo");
    }

    private static Made underEmbargo() {
        return draft(COORDINATOR, RecordKind.SEED, Sheets.seed(WORD))
                .after(made -> made.submit(COORDINATOR))
                .after(made -> made.share(COORDINATOR, "EMBARGO"));
    }

    /// Past the product: its index hears of no change.
    private void theDayComes(Made seed) {
        stored.execute("set session_replication_role = replica;"
                + "update seeds set embargo_until = japan_today() where id = '%s';".formatted(seed.id())
                + "set session_replication_role = default");
    }

    private static Response end(Made seed, Map<String, String> embargo) {
        return Checks.officer().header("If-Match", seed.etag()).body(embargo).put(seed.path() + "/embargo");
    }

    private static Response end(Made seed, People who, Map<String, String> embargo) {
        return who.asks().header("If-Match", seed.etag()).body(embargo).put(seed.path() + "/embargo");
    }

    private static List<String> found(People who) {
        return who.asks().queryParam("q", WORD).get("/seeds").path("items.id");
    }

    private static List<String> own(People who) {
        return who.asks()
                .queryParam("kind", "seed")
                .queryParam("limit", 100)
                .get("/me/records")
                .path("items.id");
    }
}
