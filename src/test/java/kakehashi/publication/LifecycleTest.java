package kakehashi.publication;

import static kakehashi.testing.Api.assertRefused;
import static kakehashi.testing.Api.draft;
import static kakehashi.testing.Api.published;
import static kakehashi.testing.People.ADMIN;
import static kakehashi.testing.People.COMPANY;
import static kakehashi.testing.People.COORDINATOR;
import static kakehashi.testing.People.NOBODY;
import static kakehashi.testing.People.RESEARCHER;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
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
    void throwsADraftAwayWithItsVersions() {
        var made = draft(COORDINATOR, RecordKind.SEED, Sheets.aSeed());

        assertThat(made.discard(COORDINATOR).statusCode()).isEqualTo(204);

        assertRefused(made.read(COORDINATOR), 404, "http-404");
        assertRefused(made.history(COORDINATOR), 404, "http-404");
        assertRefused(COORDINATOR.asks().get(made.path() + "/versions/1"), 404, "http-404");
    }

    private static People keeperOf(RecordKind kind) {
        return switch (kind) {
            case SEED, RESEARCHER -> COORDINATOR;
            case NEED -> COMPANY;
            case ORGANIZATION -> ADMIN;
        };
    }
}
