package kakehashi.publication;

import static kakehashi.testing.Api.assertRefused;
import static kakehashi.testing.Api.draft;
import static kakehashi.testing.Api.published;
import static kakehashi.testing.People.ADMIN;
import static kakehashi.testing.People.COMPANY;
import static kakehashi.testing.People.COORDINATOR;
import static kakehashi.testing.People.NEIGHBOUR;
import static kakehashi.testing.People.NOBODY;
import static kakehashi.testing.People.RESEARCHER;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import kakehashi.shared.RecordKind;
import kakehashi.testing.AtOnce;
import kakehashi.testing.Made;
import kakehashi.testing.People;
import kakehashi.testing.Sheets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The life of a record over HTTP, the same for every kind.
@QuarkusTest
class LifecycleTest {

    private static final int PEOPLE = 6;

    /// Every request that changes an existing record.
    enum Write {
        REVISE((made, who) -> made.revise(who, Sheets.of(made.kind()))),
        SUBMIT(Made::submit),
        GIVE_BACK(Made::giveBack),
        PUBLISH(Made::publish),
        WITHDRAW(Made::withdraw),
        DISCARD(Made::discard);

        private final BiFunction<Made, People, Response> send;

        Write(BiFunction<Made, People, Response> send) {
            this.send = send;
        }
    }

    @ParameterizedTest
    @EnumSource(RecordKind.class)
    void leadsEveryKindFromDraftToWithdrawn(RecordKind kind) {
        var keeper = keeperOf(kind);

        var end = draft(keeper, kind, Sheets.of(kind))
                .after(made -> made.submit(keeper))
                .after(made -> made.giveBack(keeper))
                .after(made -> made.submit(keeper))
                .after(made -> made.publish(keeper))
                .after(made -> made.withdraw(keeper));

        assertThat(end.etag()).isEqualTo("\"6\"");
        var seen = end.read(keeper).jsonPath();
        assertThat(seen.getString("stage")).isEqualTo("WITHDRAWN");
        assertThat(seen.getInt("revision")).isEqualTo(6);
        assertRefused(end.read(NOBODY), 404, "http-404");
    }

    @ParameterizedTest
    @EnumSource(Write.class)
    void needsTheVersionThatTheCallerSaw(Write write) {
        var first = draft(COORDINATOR, RecordKind.SEED, Sheets.aSeed());
        var now = first.after(made -> made.revise(COORDINATOR, Sheets.seed("全固体電池、第二稿")));

        var withoutVersion = write.send.apply(new Made(now.kind(), now.id(), ""), COORDINATOR);
        var withAnOldOne = write.send.apply(first, COORDINATOR);

        assertRefused(withoutVersion, 428, "publication-version-missing");
        assertRefused(withAnOldOne, 412, "publication-stale");
        assertThat(withAnOldOne.<String>path("detail")).contains("2");
        assertThat(now.read(COORDINATOR).header("ETag")).isEqualTo("\"2\"");
    }

    @Test
    void letsOneOfSeveralWinWhoSaveTheSameRecord() {
        var made = draft(COORDINATOR, RecordKind.SEED, Sheets.aSeed());

        var answers = AtOnce.each(PEOPLE, () -> made.revise(COORDINATOR, Sheets.seed("稿 " + UUID.randomUUID())));

        assertThat(answers.stream().filter(each -> each.statusCode() == 200)).hasSize(1);
        assertThat(answers.stream().filter(each -> each.statusCode() == 412)).hasSize(PEOPLE - 1);
        var winner = answers.stream()
                .filter(each -> each.statusCode() == 200)
                .findFirst()
                .orElseThrow();
        assertThat(made.read(COORDINATOR).<String>path("title.ja")).isEqualTo(winner.path("title.ja"));
    }

    @Test
    void writesNoVersionWhenNothingChanged() {
        var made = draft(COORDINATOR, RecordKind.SEED, Sheets.aSeed());

        var same = made.after(seed -> seed.revise(COORDINATOR, Sheets.aSeed()));

        assertThat(same.etag()).isEqualTo(made.etag());
        assertThat(made.history(COORDINATOR).<Integer>path("total")).isEqualTo(1);
    }

    @Test
    void refusesStepsThatDoNotFitTheStage() {
        var made = draft(COORDINATOR, RecordKind.SEED, Sheets.aSeed());
        assertRefused(made.giveBack(COORDINATOR), 409, "publication-not-in-review");
        assertRefused(made.withdraw(COORDINATOR), 409, "publication-not-published");

        var open = made.after(seed -> seed.publish(COORDINATOR));

        assertRefused(open.publish(COORDINATOR), 409, "publication-already-published");
        assertRefused(open.submit(COORDINATOR), 409, "publication-not-a-draft");
        assertRefused(open.discard(COORDINATOR), 409, "publication-ever-published");
        assertThat(open.read(NOBODY).header("ETag")).isEqualTo(open.etag());
    }

    @Test
    void refusesPublicationWithoutTitleAndSummary() {
        var made = draft(COORDINATOR, RecordKind.SEED, Sheets.without(Sheets.aSeed(), "summary"));

        var answer = made.publish(COORDINATOR);

        assertRefused(answer, 422, "publication-incomplete");
        assertThat(answer.jsonPath().getList("violations.field", String.class)).containsExactly("summary");
        assertThat(made.read(COORDINATOR).<String>path("stage")).isEqualTo("DRAFT");
    }

    @Test
    void keepsAPublishedRecordComplete() {
        var open = published(COORDINATOR, RecordKind.SEED, Sheets.aSeed());

        assertRefused(open.revise(COORDINATOR, Sheets.without(Sheets.aSeed(), "title")), 422, "publication-incomplete");
        assertThat(open.read(NOBODY).<String>path("title.ja")).isNotBlank();
    }

    @Test
    void makesARecordOnceForOneIdempotencyKey() {
        var key = UUID.randomUUID().toString();

        var answers = AtOnce.each(PEOPLE, () -> created(COORDINATOR, key, "一度だけ"));
        var later = created(COORDINATOR, key, "一度だけ");

        assertThat(answers)
                .allSatisfy(each ->
                        assertThat(each.statusCode()).as(each.asString()).isEqualTo(201));
        assertThat(answers.stream().map(each -> each.<String>path("id")).distinct())
                .containsExactly(later.<String>path("id"));
    }

    @Test
    void refusesAnIdempotencyKeyUsedForOtherContent() {
        var key = UUID.randomUUID().toString();
        created(COORDINATOR, key, "はじめの内容");

        assertRefused(created(COORDINATOR, key, "別の内容"), 422, "publication-key-reused");
        assertThat(created(NEIGHBOUR, key, "別の内容").statusCode())
                .as("a key is good within its account")
                .isEqualTo(201);
    }

    private static Response created(People who, String key, String title) {
        return who.asks()
                .header("Idempotency-Key", key)
                .body(Sheets.seed(title))
                .post("/seeds");
    }

    @Test
    void keepsAnExternalIdUniqueWithinItsOrganization() {
        var id = "x-" + UUID.randomUUID();
        var sheet = Sheets.with(Sheets.aSeed(), "externalId", id);

        var answers = AtOnce.each(
                PEOPLE, () -> COORDINATOR.asks().body(sheet).post("/seeds").statusCode());

        assertThat(answers).containsOnlyOnce(201).containsOnly(201, 409);
        assertRefused(COORDINATOR.asks().body(sheet).post("/seeds"), 409, "publication-external-id-taken");
        assertThat(NEIGHBOUR.asks().body(sheet).post("/seeds").statusCode()).isEqualTo(201);
    }

    @Test
    void saysWhoChangedWhatTheLatestFirst() {
        var made = draft(RESEARCHER, RecordKind.SEED, Sheets.aSeed())
                .after(seed -> seed.revise(COORDINATOR, Sheets.with(Sheets.aSeed(), "trl", 5)))
                .after(seed -> seed.publish(COORDINATOR));

        var history = made.history(RESEARCHER).jsonPath();

        assertThat(history.getInt("total")).isEqualTo(3);
        assertThat(history.getList("items.what", String.class)).containsExactly("PUBLISHED", "REVISED", "CREATED");
        assertThat(history.getList("items.revision", Integer.class)).containsExactly(3, 2, 1);
        assertThat(history.getList("items.by", String.class)).containsExactly("橋本 渡（見本）", "橋本 渡（見本）", "研究 花子（見本）");
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

    @Test
    void throwsADraftAwayWithItsVersions() {
        var made = draft(COORDINATOR, RecordKind.SEED, Sheets.aSeed());

        assertThat(made.discard(COORDINATOR).statusCode()).isEqualTo(204);

        assertRefused(made.read(COORDINATOR), 404, "http-404");
        assertRefused(made.history(COORDINATOR), 404, "http-404");
        assertRefused(COORDINATOR.asks().get(made.path() + "/versions/1"), 404, "http-404");
    }

    @Test
    void needsAnOrganizationToWorkFor() {
        assertRefused(ADMIN.asks().body(Sheets.aSeed()).post("/seeds"), 403, "access-organization-missing");
        assertRefused(NOBODY.asks().body(Sheets.aSeed()).post("/seeds"), 401, "http-401");
        assertRefused(COMPANY.asks().body(Sheets.aSeed()).post("/seeds"), 403, "http-403");
    }

    private static People keeperOf(RecordKind kind) {
        return switch (kind) {
            case SEED, RESEARCHER -> COORDINATOR;
            case NEED -> COMPANY;
            case ORGANIZATION -> ADMIN;
        };
    }
}
