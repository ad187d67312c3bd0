package kakehashi.attachment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static kakehashi.testing.Api.assertRefused;
import static kakehashi.testing.Api.assertViolation;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kakehashi.shared.RecordKind;
import kakehashi.testing.Api;
import kakehashi.testing.Bodies;
import kakehashi.testing.Files;
import kakehashi.testing.Made;
import kakehashi.testing.People;
import kakehashi.testing.Plain;
import kakehashi.testing.Sheets;
import kakehashi.testing.Stored;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Files of records: kept for them, read by who reads their names, gone with them. Who that is, each person and each
/// channel, is told in `access/channels.txt`.
@QuarkusTest
class AttachmentTest {

    private static final People KEEPER = People.COORDINATOR;
    private static final String CONTENT = "焼結温度 850 ℃、密度 98.5 %";

    @Inject
    Stored stored;

    @Test
    void comesBackAsItWasSent() {
        var seed = seed();
        var content = Files.pdf("図1");

        var sent = Files.send(seed, KEEPER, "測定 1.pdf", content);

        assertThat(sent.statusCode()).isEqualTo(201);
        Map<String, Object> file = sent.jsonPath().getMap("");
        assertThat(file)
                .containsEntry("name", "測定 1.pdf")
                .containsEntry("mediaType", "application/pdf")
                .containsEntry("bytes", content.length)
                .containsEntry("scanned", false);
        assertThat(sent.header("Location")).endsWith(path(seed, file));
        assertRefused(open(KEEPER, seed, file), 404, "http-404"); // named by no sheet yet
        var naming = seed.after(made -> made.revise(KEEPER, naming(file)));
        var opened = open(KEEPER, naming, file);
        assertThat(opened.asByteArray()).isEqualTo(content);
        assertThat(opened.contentType()).isEqualTo("application/pdf");
        assertThat(opened.header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"SECRET___ 1.pdf\";"
                        + " filename*=UTF-8''%E5%8E%B3%E7%A7%98_%E6%B8%AC%E5%AE%9A%201.pdf");
        assertThat(opened.header("Cache-Control")).isEqualTo("private, no-store");
        assertThat(opened.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(naming.read(KEEPER).<Map<String, Object>>path("attachments[0]"))
                .isEqualTo(file);
    }

    /// Not even of a public record, whose sheet may be open otherwise.
    @Test
    void isNeverPublic() {
        var seed = seed();
        var file = keep(seed);
        var published = seed.after(made -> made.revise(KEEPER, naming(file))).after(made -> made.publish(KEEPER));

        assertThat(open(KEEPER, published, file).header("Content-Disposition")).contains("CONFIDENTIAL_");
        assertRefused(open(People.NOBODY, published, file), 404, "http-404");
        assertRefused(open(People.RESEARCHER, published, file), 404, "http-404");
        assertThat(published.read(People.NOBODY).<List<?>>path("attachments")).isNullOrEmpty();
    }

    /// What a version named is there for those who read the versions, and for nobody else any more.
    @Test
    void staysWithTheVersionThatNamesIt() {
        var seed = seed();
        var file = keep(seed);
        var without = seed.after(made -> made.revise(KEEPER, naming(file)))
                .after(made -> made.revise(KEEPER, Sheets.aSeed()));

        assertThat(without.read(KEEPER).<List<?>>path("attachments")).isNullOrEmpty();
        assertThat(open(KEEPER, without, file).asString()).isEqualTo(CONTENT);
        var again = without.after(made -> made.revise(KEEPER, naming(file)));
        assertThat(again.read(KEEPER).<String>path("attachments[0].name")).isEqualTo("条件.txt");
    }

    /// In words of its own, since the page of a record is read more often than what goes with it.
    @Test
    void leavesALineOfWhoReadIt() {
        var seed = seed();
        var file = keep(seed);
        var naming = seed.after(made -> made.revise(KEEPER, naming(file)));
        var lines =
                "select count(*) from audit where record = '%s' and action = 'ATTACHMENT_READ'".formatted(seed.id());
        assertThat(stored.one(lines)).isEqualTo("0");

        open(KEEPER, naming, file);
        open(People.NOBODY, naming, file);

        assertThat(stored.one(lines)).isEqualTo("1");
    }

    @Test
    void isOfOneRecordOnly() {
        var one = seed();
        var other = seed();
        var file = keep(one);

        assertViolation(other.revise(KEEPER, naming(file)), 422, "attachments[0]", "unknown-record");
        one.after(made -> made.revise(KEEPER, naming(file)));
        assertRefused(open(KEEPER, other, file), 404, "http-404");
    }

    /// The sheet tells what was found out, not what its writer says.
    @ParameterizedTest
    @CsvSource({"name, 別.pdf", "mediaType, text/html", "scanned, true", "bytes, 1", "file,"})
    void isToldAsItWasKept(String field, String value) {
        var seed = seed();
        Map<String, Object> told = Sheets.with(
                keep(seed), field, value == null ? UUID.randomUUID().toString() : field.equals("bytes") ? 1 : value);
        var body = field.equals("scanned") ? Sheets.with(told, field, true) : told;

        assertViolation(seed.revise(KEEPER, naming(body)), 422, "attachments[0]", "unknown-record");
    }

    @Test
    void areTenInASheet() {
        var seed = seed();
        var file = keep(seed);

        var eleven = Sheets.with(Sheets.aSeed(), "attachments", Collections.nCopies(11, file));

        assertViolation(seed.revise(KEEPER, eleven), 422, "attachments", "too-many");
    }

    @ParameterizedTest
    @CsvSource({
        "'',                required",
        "a/b.pdf,           wrong-form",
        "'a\\b.pdf',        wrong-form",
        "'a\u202Efdp.exe',  wrong-form",
        "'a\nb.pdf',        wrong-form",
    })
    void hasANameThatIsOne(String name, String code) {
        assertViolation(Files.send(seed(), KEEPER, name, Files.pdf("x")), 422, "name", code);
    }

    @Test
    void hasANameThatFits() {
        assertThat(Files.send(seed(), KEEPER, "長".repeat(196) + ".pdf", Files.pdf("x"))
                        .statusCode())
                .isEqualTo(201);
        assertViolation(Files.send(seed(), KEEPER, "長".repeat(197) + ".pdf", Files.pdf("x")), 422, "name", "too-long");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.html", "a.exe", "a", "a.png"})
    void isOfAFormThatIsTaken(String name) {
        var answer = Files.send(seed(), KEEPER, name, Files.pdf("x"));

        assertRefused(answer, 422, "file-wrong-form");
        assertThat(answer.<String>path("detail")).contains("pdf, png");
    }

    @Test
    void isNotTooLarge() {
        var large = new byte[(20 << 20) + 1];
        System.arraycopy(Files.pdf("x"), 0, large, 0, 5);

        assertRefused(Files.send(seed(), KEEPER, "a.pdf", large), 413, "problem-body-too-large");
    }

    /// In whose hands a copy of the database falls has the names, and not what is in the files.
    @Test
    void liesSealed() {
        var seed = seed();
        var file = keep(seed);
        var id = file.get("file");

        assertThat(stored.one("select position('%s'::bytea in content) from attachments where id = '%s'"
                        .formatted(hex("密度"), id)))
                .isEqualTo("0");
        assertThat(stored.one("select position('%s'::bytea in '%s'::bytea)".formatted(hex("密度"), hex(CONTENT))))
                .as("what is looked for can be found")
                .isNotEqualTo("0");

        // put in another's place it cannot be opened
        var other = seed();
        var others = keep(other);
        var naming = other.after(made -> made.revise(KEEPER, naming(others)));
        stored.execute(
                "update attachments set content = (select content from attachments where id = '%s') where id = '%s'"
                        .formatted(id, others.get("file")));
        assertThat(open(KEEPER, naming, others).statusCode()).isEqualTo(500);
    }

    @Test
    void goesWhenNothingNamesItForADay() {
        var seed = seed();
        var named = keep(seed);
        var unnamed = keep(seed);
        seed.after(made -> made.revise(KEEPER, naming(named)));
        stored.execute("update attachments set created_at = created_at - interval '25 hours' where record = '%s'"
                .formatted(seed.id()));
        assertThat(kept(seed)).isEqualTo(2);

        keep(seed);

        assertThat(kept(seed)).isEqualTo(2);
        assertThat(stored.holds("attachments", String.valueOf(named.get("file"))))
                .isTrue();
        assertThat(stored.holds("attachments", String.valueOf(unnamed.get("file"))))
                .isFalse();
    }

    @Test
    void areFiftyOfARecord() {
        var seed = seed();
        var file = keep(seed);
        stored.execute("""
                insert into attachments (id, record, name, media_type, bytes, scanned, content, created_at)
                select gen_random_uuid(), record, name, media_type, bytes, scanned, content, created_at
                from attachments, generate_series(1, 49) where id = '%s'""".formatted(file.get("file")));

        assertRefused(Files.send(seed, KEEPER, "a.pdf", Files.pdf("x")), 409, "file-too-many");
    }

    @Test
    void goesWithADraft() {
        var seed = seed();
        keep(seed);

        assertThat(seed.discard(KEEPER).statusCode()).isEqualTo(204);

        assertThat(kept(seed)).isZero();
    }

    /// A table has no room for files: what it says nothing of stays.
    @Test
    void outlivesAFile() {
        var number = "att-" + UUID.randomUUID();
        var named = Sheets.with(Sheets.aSeed(), "externalId", number);
        var seed = Api.draft(KEEPER, RecordKind.SEED, named);
        var file = keep(seed);
        seed.after(made -> made.revise(KEEPER, Sheets.with(named, "attachments", List.of(file))));

        var line = Bodies.text(Sheets.with(named, "trl", 7)).replace("\n", " ");
        var report = Plain.as(KEEPER)
                .send("POST", "/api/v1/imports?kind=seed", "application/x-ndjson", line.getBytes(UTF_8));

        assertThat(report.status()).as(report.text()).isEqualTo(200);
        var read = seed.read(KEEPER);
        assertThat(read.<Integer>path("trl")).isEqualTo(7);
        assertThat(read.<String>path("attachments[0].name")).isEqualTo("条件.txt");
    }

    private static Made seed() {
        return Api.draft(KEEPER, RecordKind.SEED, Sheets.aSeed());
    }

    private static Map<String, Object> keep(Made seed) {
        return Files.keptFor(seed, KEEPER, "条件.txt", CONTENT);
    }

    private static Map<String, Object> naming(Map<String, Object> file) {
        return Sheets.with(Sheets.aSeed(), "attachments", List.of(file));
    }

    private static String path(Made record, Map<String, Object> file) {
        return record.path() + "/attachments/" + file.get("file");
    }

    private static Response open(People who, Made record, Map<String, Object> file) {
        return who.asks().get(path(record, file));
    }

    private int kept(Made seed) {
        return Integer.parseInt(
                stored.one("select count(*) from attachments where record = '%s'".formatted(seed.id())));
    }

    private static String hex(String text) {
        return "\\x" + java.util.HexFormat.of().formatHex(text.getBytes(UTF_8));
    }
}
