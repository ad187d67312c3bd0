package kakehashi.seed;

import static kakehashi.testing.Api.assertRefused;
import static kakehashi.testing.Api.assertViolation;
import static kakehashi.testing.Api.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import kakehashi.shared.RecordKind;
import kakehashi.testing.Api;
import kakehashi.testing.Images;
import kakehashi.testing.Made;
import kakehashi.testing.People;
import kakehashi.testing.Sheets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Pictures of a seed: kept for it, shown with it, gone with it.
@QuarkusTest
class SeedImageTest {

    private static final Map<String, String> CAPTION = Map.of("ja", "装置の外観", "en", "The apparatus");

    @Test
    void isSeenByEveryoneOnceASheetThatIsPublicShowsIt() {
        var seed = Api.draft(People.COORDINATOR, RecordKind.SEED, Sheets.aSeed());
        var image = Images.keptFor(seed);
        assertThat(see(People.COORDINATOR, seed, image).statusCode()).isEqualTo(200);
        assertRefused(see(People.NOBODY, seed, image), 404, "http-404");

        var shown = seed.after(made -> made.revise(People.COORDINATOR, showing(image)));
        assertRefused(see(People.NOBODY, shown, image), 404, "http-404");

        var published = shown.after(made -> made.publish(People.COORDINATOR));
        var answer = see(People.NOBODY, published, image);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.contentType()).isEqualTo("image/png");
        assertThat(answer.header("Cache-Control")).isEqualTo("private, no-cache");
        assertThat(published.read(People.NOBODY).<String>path("figure.image")).isEqualTo(image.toString());

        var unchanged = People.NOBODY
                .asks()
                .header("If-None-Match", answer.header("ETag"))
                .get(path(published, image));
        assertThat(unchanged.statusCode()).isEqualTo(304);

        var withdrawn = published.after(made -> made.withdraw(People.COORDINATOR));
        assertRefused(see(People.NOBODY, withdrawn, image), 404, "http-404");
        assertThat(see(People.COORDINATOR, withdrawn, image).statusCode()).isEqualTo(200);
    }

    /// What is kept and not shown, such as the picture of an earlier version, is for the seed's organization alone.
    @Test
    void thatIsNotShownStaysInItsOrganization() {
        var seed = Api.draft(People.COORDINATOR, RecordKind.SEED, Sheets.aSeed());
        var before = Images.keptFor(seed);
        var published = seed.after(made -> made.revise(People.COORDINATOR, showing(before)))
                .after(made -> made.publish(People.COORDINATOR));
        var after = keep(published, Images.png(50, 50)).<String>path("image");

        var changed = published.after(made -> made.revise(People.COORDINATOR, showing(UUID.fromString(after))));

        assertRefused(see(People.NOBODY, changed, before), 404, "http-404");
        assertThat(see(People.NOBODY, changed, UUID.fromString(after)).statusCode())
                .isEqualTo(200);
        assertThat(see(People.COORDINATOR, changed, before).statusCode()).isEqualTo(200);
    }

    @Test
    void isOfOneSeedOnly() {
        var one = Api.draft(People.COORDINATOR, RecordKind.SEED, Sheets.aSeed());
        var other = Api.draft(People.COORDINATOR, RecordKind.SEED, Sheets.aSeed());
        var image = Images.keptFor(one);

        assertRefused(see(People.COORDINATOR, other, image), 404, "http-404");
        assertViolation(other.revise(People.COORDINATOR, showing(image)), 422, "figure.image", "unknown-record");
        assertViolation(
                People.COORDINATOR.asks().body(showing(image)).post("/seeds"), 422, "figure.image", "unknown-record");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}                                | figure.image       | required",
                "{'image':'none'}                  | figure.image       | unknown-record",
                "{'image':7,'caption':{}}          | figure.image       | unknown-record",
            })
    void hasToBeNamed(String figure, String field, String code) {
        var body = "{\"figure\":%s}".formatted(figure.replace('\'', '"'));

        var answer = People.COORDINATOR.asks().body(body).post("/seeds");

        assertViolation(answer, code.equals("required") ? 422 : 400, field, code);
    }

    @Test
    void needsACaptionToBePublic() {
        var seed = Api.draft(People.COORDINATOR, RecordKind.SEED, Sheets.aSeed());
        var figure = Map.of("image", Images.keptFor(seed).toString());
        var mute = seed.after(made -> made.revise(People.COORDINATOR, Sheets.with(Sheets.aSeed(), "figure", figure)));

        assertViolation(mute.publish(People.COORDINATOR), 422, "figure.caption", "required");
    }

    @Test
    void isFoundByItsCaption() {
        var seed = Api.draft(People.COORDINATOR, RecordKind.SEED, Sheets.aSeed());
        var figure = Map.of("image", Images.keptFor(seed).toString(), "caption", Map.of("ja", "蛍石型螺旋炉の断面"));
        seed.after(made -> made.revise(People.COORDINATOR, Sheets.with(Sheets.aSeed(), "figure", figure)))
                .after(made -> made.publish(People.COORDINATOR));

        eventually(() -> assertThat(People.NOBODY
                        .asks()
                        .queryParam("q", "螺旋炉")
                        .get("/seeds")
                        .<String>path("items[0].id"))
                .isEqualTo(seed.id().toString()));
    }

    @Test
    void sentTwiceIsKeptOnce() {
        var seed = Api.draft(People.COORDINATOR, RecordKind.SEED, Sheets.aSeed());

        assertThat(Images.keptFor(seed)).isEqualTo(Images.keptFor(seed));
    }

    @Test
    void isGoneWithADiscardedDraft() {
        var seed = Api.draft(People.COORDINATOR, RecordKind.SEED, Sheets.aSeed());
        var image = Images.keptFor(seed);

        assertThat(seed.discard(People.COORDINATOR).statusCode()).isEqualTo(204);

        assertRefused(see(People.COORDINATOR, seed, image), 404, "http-404");
    }

    @Test
    void thatCannotBeKeptSaysWhy() {
        var seed = Api.draft(People.COORDINATOR, RecordKind.SEED, Sheets.aSeed());

        assertViolation(keep(seed, "<script>".getBytes()), 422, "", "not-an-image");
        assertRefused(keep(seed, new byte[(SeedImageResource.MEBIBYTES << 20) + 1]), 413, "problem-body-too-large");
        assertRefused(
                People.COORDINATOR
                        .asks()
                        .contentType("image/svg+xml")
                        .body(Images.png())
                        .post(seed.path() + "/images"),
                415,
                "http-415");
    }

    @Test
    void areNotKeptWithoutEnd() {
        var seed = Api.draft(People.COORDINATOR, RecordKind.SEED, Sheets.aSeed());
        for (int i = 1; i <= SeedImages.MOST; i++) {
            assertThat(keep(seed, Images.png(i, 1)).statusCode()).isEqualTo(201);
        }

        assertViolation(keep(seed, Images.png(1, 2)), 422, "", "too-many-images");
        assertThat(keep(seed, Images.png(3, 1)).statusCode()).isEqualTo(201); // kept already
    }

    private static Map<String, Object> showing(UUID image) {
        return Sheets.with(Sheets.aSeed(), "figure", Map.of("image", image.toString(), "caption", CAPTION));
    }

    private static Response keep(Made seed, byte[] content) {
        return People.COORDINATOR.asks().contentType("image/png").body(content).post(seed.path() + "/images");
    }

    private static Response see(People who, Made seed, UUID image) {
        return who.asks().get(path(seed, image));
    }

    private static String path(Made seed, UUID image) {
        return "%s/images/%s".formatted(seed.path(), image);
    }
}
