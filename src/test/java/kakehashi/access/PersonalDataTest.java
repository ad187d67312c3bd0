package kakehashi.access;

import static kakehashi.testing.Api.draft;
import static kakehashi.testing.Api.eventually;
import static kakehashi.testing.Api.published;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kakehashi.search.SearchIndex;
import kakehashi.shared.RecordKind;
import kakehashi.testing.Api;
import kakehashi.testing.Made;
import kakehashi.testing.People;
import kakehashi.testing.Sheets;
import kakehashi.testing.Stored;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What is kept of a person is given to them whole, and is gone when they say so: words that stand nowhere else are
/// looked for in every table and in every file of the index.
@QuarkusTest
class PersonalDataTest {

    private static final People PERSON = People.RESEARCHER;

    @Inject
    Stored stored;

    @Inject
    SearchIndex index;

    @ConfigProperty(name = "kakehashi.data.directory")
    Path data;

    @BeforeEach
    void begin() {
        PERSON.asks().delete("/account/profile");
        PERSON.asks().delete("/account");
    }

    @Test
    void givesOutEverythingKept() {
        var seed = published(People.COORDINATOR, RecordKind.SEED, Sheets.aSeed());
        var profile = profile("渡部 もらう", "zqxgiven");
        var own = draft(PERSON, RecordKind.SEED, Sheets.aSeed());
        judge(own, seed);
        subscribe("もらう検索");

        var answer = PERSON.asks().get("/account/data");

        assertThat(answer.contentType()).startsWith("application/json");
        assertThat(answer.header("Content-Disposition")).contains("attachment").contains("kakehashi-account.json");
        assertThat(answer.header("Cache-Control")).contains("no-store");
        var all = answer.jsonPath();
        assertThat(all.<String, Object>getMap(""))
                .containsOnlyKeys(
                        "account",
                        "audit",
                        "boards",
                        "clearances",
                        "introductions",
                        "consultations",
                        "coordination",
                        "decisions",
                        "handovers",
                        "judgments",
                        "mailLinks",
                        "membership",
                        "notices",
                        "profile",
                        "promises",
                        "subscriptions",
                        "tickets",
                        "versions");
        assertThat(all.getString("account.id")).isEqualTo(account());
        assertThat(all.getString("account.subject")).isNotBlank();
        assertThat(all.getString("profile.id")).isEqualTo(profile.id().toString());
        assertThat(all.getString("profile.birthDate")).isEqualTo("1991-02-03");
        assertThat(all.getString("profile.sheet.summary.ja")).contains("zqxgiven");
        assertThat(all.getList("profile.history.items")).hasSize(2);
        assertThat(all.<String>getList("judgments.candidate"))
                .containsExactly(seed.id().toString());
        assertThat(all.<String>getList("subscriptions.name")).containsExactly("もらう検索");
        assertThat(all.<String>getList("versions.record"))
                .contains(profile.id().toString(), own.id().toString());
        assertThat(all.<String>getList("audit.record"))
                .contains(profile.id().toString(), own.id().toString());
    }

    @Test
    void givesOutNothingOfOthers() {
        var seed = published(People.COORDINATOR, RecordKind.SEED, Sheets.aSeed());
        var other = draft(People.COORDINATOR, RecordKind.SEED, Sheets.aSeed());
        People.COORDINATOR.asks().body(Map.of("verdict", "KEPT")).put("/me/judgments/" + other.id() + "/" + seed.id());

        var all = JsonPath.from(PERSON.asks().get("/account/data").asString());

        assertThat(all.getList("judgments")).isEmpty();
        assertThat(all.getList("versions")).isEmpty();
        assertThat(all.<String, Object>getMap("profile")).isEmpty();
    }

    @Test
    void leavesNothingOfAnAccountButItsWork() {
        var seed = published(People.COORDINATOR, RecordKind.SEED, Sheets.aSeed());
        var own = draft(PERSON, RecordKind.SEED, Sheets.seed("機関に残る題"));
        PERSON.asks().header("Idempotency-Key", "zqxkey").body(Sheets.aSeed()).post("/seeds");
        judge(own, seed);
        subscribe("zqxsubscription");
        var account = account();
        var subject = stored.one("select subject from accounts where id = '%s'".formatted(account));
        stored.execute(
                "update accounts set mail = 'zqx@mail.example', name = 'zqxname' where id = '%s'".formatted(account));
        stored.execute("update subscriptions set next_mail_at = now(), mail = 'DAILY' where account = '%s'"
                .formatted(account));

        assertThat(PERSON.asks().delete("/account").statusCode()).isEqualTo(204);

        assertThat(tablesHolding("zqx")).isEmpty();
        assertThat(tablesHolding(subject)).isEmpty();
        // a pledge is evidence for the other side, the rest is the organization's
        assertThat(tablesHolding(account)).containsExactlyInAnyOrder("audit", "pledges", "versions");
        assertThat(own.read(People.COORDINATOR).asString()).contains("機関に残る題");
        assertThat(own.history(People.COORDINATOR).jsonPath().getString("items[0].by"))
                .isNull();
    }

    @Test
    void leavesNothingOfAnErasedProfile() throws IOException {
        String other = People.COORDINATOR
                .asks()
                .body(Sheets.researcher("残る 人", "Nokoru Hito", "のこる ひと"))
                .post("/researchers")
                .path("id");
        var profile = profile("消える 人", "zqxerased");
        worked(profile.revise(PERSON, sheet("消える 人", "zqxerased zqxsecond")));
        var seed = published(
                People.COORDINATOR,
                RecordKind.SEED,
                Sheets.with(Sheets.aSeed(), "researchers", List.of(profile.id().toString(), other)));
        eventually(() -> assertThat(filesHolding("zqxerased")).isNotEmpty());
        assertThat(tablesHolding("zqxerased")).contains("researchers", "versions");

        assertThat(PERSON.asks().delete("/account/profile").statusCode()).isEqualTo(204);

        assertThat(tablesHolding("zqx")).isEmpty();
        assertThat(tablesHolding("消える 人")).isEmpty();
        // news of it goes with its entry, a moment later
        eventually(() -> assertThat(tablesHolding(profile.id().toString()))
                .isSubsetOf("audit", "tombstones", "index_dirty", "versions"));
        assertThat(profile.read(People.COORDINATOR).statusCode()).isEqualTo(404);
        assertThat(seed.read(People.COORDINATOR).jsonPath().<String>getList("researchers"))
                .containsExactly(other);
        assertThat(PERSON.asks().get("/session").<String>path("researcher")).isNull();
        eventually(() -> {
            assertThat(filesHolding("zqxerased")).isEmpty();
            assertThat(filesHolding(profile.id())).isEmpty();
        });
        assertThat(index.count()).isPositive();
    }

    /// Beside others in one file, and though no public entry changes.
    @Test
    void leavesNothingOfAnErasedProfileThatWasShared() {
        shared(People.COORDINATOR, RecordKind.SEED, Sheets.seed("残る学内シーズ vkwstays"));
        var profile = shared(PERSON, RecordKind.RESEARCHER, sheet("学内の 人", "zqxinternal"));
        eventually(() -> {
            assertThat(filesHolding("zqxinternal")).isNotEmpty();
            assertThat(filesHolding("vkwstays")).isNotEmpty();
        });
        index.pack();

        assertThat(PERSON.asks().delete("/account/profile").statusCode()).isEqualTo(204);

        eventually(() -> {
            assertThat(filesHolding("zqxinternal")).isEmpty();
            assertThat(filesHolding(profile.id())).isEmpty();
        });
        eventually(() -> assertThat(filesHolding("vkwstays")).isNotEmpty());
    }

    private static Made shared(People who, RecordKind kind, Map<String, Object> sheet) {
        return Api.draft(who, kind, sheet).after(made -> made.submit(who)).after(made -> made.share(who, "INTERNAL"));
    }

    /// The audit still says what was done to it, and the chain is whole.
    @Test
    void leavesTheAuditWhole() {
        var profile = profile("記録は残る 人", "zqxaudit");

        PERSON.asks().delete("/account/profile");

        assertThat(stored.one("select string_agg(action, ' ' order by id) from audit where record = '%s'"
                        .formatted(profile.id())))
                .isEqualTo("CREATED PUBLISHED ERASED");
        assertThat(stored.one("select organization from tombstones where id = '%s'".formatted(profile.id())))
                .isNotBlank();
    }

    @Test
    void erasesNothingWhereThereIsNoProfile() {
        assertThat(PERSON.asks().delete("/account/profile").statusCode()).isEqualTo(204);
    }

    private static Made profile(String name, String canary) {
        return published(PERSON, RecordKind.RESEARCHER, sheet(name, canary));
    }

    private static Map<String, Object> sheet(String name, String canary) {
        return Sheets.with(
                Sheets.with(Sheets.researcher(name, "Zqx Person", "ぜっと"), "summary", Sheets.ja("研究の要約 " + canary)),
                "birthDate",
                "1991-02-03");
    }

    private static void judge(Made asked, Made candidate) {
        worked(PERSON.asks()
                .body(Map.of("verdict", "KEPT"))
                .put("/me/judgments/%s/%s".formatted(asked.id(), candidate.id())));
    }

    private static void subscribe(String name) {
        worked(PERSON.asks()
                .body(Map.of("name", name, "search", Map.of("q", name)))
                .post("/me/subscriptions"));
    }

    private static void worked(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isBetween(200, 299);
    }

    private static String account() {
        return PERSON.asks().get("/session").path("account.id");
    }

    /// Every table there is, in whatever column.
    private List<String> tablesHolding(String text) {
        return stored.tables().stream()
                .filter(table -> stored.holds(table, text))
                .toList();
    }

    private List<Path> filesHolding(String text) {
        return filesHolding(text.getBytes(StandardCharsets.UTF_8));
    }

    private List<Path> filesHolding(UUID id) {
        return filesHolding(java.nio.ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array());
    }

    private List<Path> filesHolding(byte[] bytes) {
        var needle = new String(bytes, StandardCharsets.ISO_8859_1);
        try (var files = Files.walk(data)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> read(file).contains(needle))
                    .toList();
        } catch (IOException | java.io.UncheckedIOException gone) {
            throw new AssertionError(gone); // a merge removed it meanwhile: look again
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (NoSuchFileException gone) {
            return "";
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
