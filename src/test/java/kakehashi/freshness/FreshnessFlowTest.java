package kakehashi.freshness;

import static kakehashi.testing.Api.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.arc.Arc;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kakehashi.access.Wall;
import kakehashi.shared.RecordKind;
import kakehashi.testing.Api;
import kakehashi.testing.Made;
import kakehashi.testing.People;
import kakehashi.testing.Sheets;
import kakehashi.testing.Stored;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The clock is told what time it is: a record published now is looked at as it will be in a year.
@QuarkusTest
class FreshnessFlowTest {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    @Inject
    FreshnessClock clock;

    @Inject
    Confirmations confirmations;

    @Inject
    ConfirmationLinks links;

    @Inject
    Wall wall;

    @Inject
    Stored stored;

    private Instant published;

    @BeforeEach
    void remember() {
        People.COORDINATOR.asks().get("/session");
        published = Instant.now().truncatedTo(ChronoUnit.MILLIS); // the database keeps no nanoseconds
    }

    private Instant in(Period time) {
        return published.atZone(ZoneId.of("Asia/Tokyo")).plus(time).toInstant();
    }

    private boolean isDue(Made record, Instant now) {
        var context = Arc.container().requestContext();
        context.activate();
        try {
            return wall.asProduct(() -> clock.ticking(now, 100_000)).contains(record.id());
        } finally {
            context.terminate();
        }
    }

    private void tick(Made record, Instant now) {
        var context = Arc.container().requestContext();
        context.activate();
        try {
            wall.asProduct(() -> clock.tick(record.id(), now));
        } finally {
            context.terminate();
        }
    }

    private static People keeper(Made record) {
        return record.kind() == RecordKind.NEED ? People.COMPANY : People.COORDINATOR;
    }

    private Instant asked(Made record) {
        var now = in(Period.ofMonths(12)).plus(MINUTE);
        tick(record, now);
        assertThat(waiting(keeper(record))).contains(record.id().toString());
        return now;
    }

    private Instant hidden(Made record) {
        var now = asked(record).plus(Duration.ofDays(30));
        tick(record, now);
        assertThat(record.read(keeper(record)).<String>path("stage")).isEqualTo("WITHDRAWN");
        return now;
    }

    private static List<String> waiting(People who) {
        return who.asks().get("/me/confirmations").path("items.id");
    }

    private static Response confirm(Made record, People who) {
        return who.asks().header("If-Match", record.read(who).header("ETag")).put("/confirmations/" + record.id());
    }

    private static String stage(Made record, People who) {
        return record.read(who).path("stage");
    }

    @ParameterizedTest
    @CsvSource({"SEED,COORDINATOR", "NEED,COMPANY", "RESEARCHER,COORDINATOR"})
    void asksAfterTwelveMonthsAndHidesThirtyDaysLater(RecordKind kind, People keeper) {
        var record = Api.published(keeper, kind, Sheets.of(kind));
        var due = in(Period.ofMonths(12)).plus(MINUTE);
        assertThat(isDue(record, in(Period.ofMonths(12)).minus(MINUTE))).isFalse();
        assertThat(isDue(record, due)).isTrue();

        tick(record, due);
        assertThat(isDue(record, due)).isFalse();
        assertThat(waiting(keeper)).contains(record.id().toString());
        assertThat(record.read(People.RESEARCHER).statusCode()).isEqualTo(200);

        assertThat(isDue(record, due.plus(Duration.ofDays(30)).minus(MINUTE))).isFalse();
        assertThat(isDue(record, due.plus(Duration.ofDays(30)))).isTrue();
        tick(record, due.plus(Duration.ofDays(30)));

        assertThat(stage(record, keeper)).isEqualTo("WITHDRAWN");
        var stranger = keeper == People.COMPANY ? People.COORDINATOR : People.COMPANY;
        assertThat(record.read(stranger).statusCode()).isEqualTo(404);
        assertThat(record.history(keeper).<String>path("items[0].what")).isEqualTo("LAPSED");
        assertThat(record.history(keeper).<String>path("items[0].by")).isNull();
        assertThat(isDue(record, due.plus(Duration.ofDays(400)))).isFalse();
    }

    @Test
    void staysWhenItIsConfirmedAndIsAskedForAYearLater() {
        var record = Api.published(People.COORDINATOR, RecordKind.SEED, Sheets.aSeed());
        var now = asked(record);
        int revision = record.read(People.COORDINATOR).path("revision");

        var answer = confirm(record, People.COORDINATOR);

        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        assertThat(answer.<String>path("stage")).isEqualTo("PUBLISHED");
        assertThat(record.read(People.COORDINATOR).<Integer>path("revision")).isEqualTo(revision + 1);
        assertThat(record.history(People.COORDINATOR).<String>path("items[0].what"))
                .isEqualTo("CONFIRMED");
        assertThat(waiting(People.COORDINATOR)).doesNotContain(record.id().toString());
        tick(record, now.plus(Duration.ofDays(30))); // asks anew, since a year is over since it was confirmed today
        assertThat(stage(record, People.COORDINATOR)).isEqualTo("PUBLISHED");
    }

    @Test
    void standsWhereItStoodWhenItIsConfirmedAfterItWasHidden() {
        var seed = Api.published(People.COORDINATOR, RecordKind.SEED, Sheets.aSeed());
        hidden(seed);

        var answer = confirm(seed, People.COORDINATOR);

        assertThat(answer.<String>path("stage")).isEqualTo("PUBLISHED");
        assertThat(answer.<String>path("title.ja")).isNotBlank();
        assertThat(seed.read(People.COMPANY).statusCode()).isEqualTo(200);
        assertThat(seed.history(People.COORDINATOR).<String>path("items[0].what"))
                .isEqualTo("RESTORED");
    }

    @Test
    void putsWhatWasSharedBackToThoseItWasSharedWithAlone() {
        var seed = Api.draft(People.COORDINATOR, RecordKind.SEED, Sheets.aSeed())
                .after(made -> made.submit(People.COORDINATOR))
                .after(made -> made.share(People.COORDINATOR, "PARTNER"));
        hidden(seed);

        var answer = confirm(seed, People.COORDINATOR);

        assertThat(answer.<String>path("stage")).isEqualTo("SHARED");
        assertThat(answer.<Object>path("title")).isNull();
        assertThat(seed.read(People.COORDINATOR).<String>path("reach")).isEqualTo("PARTNER");
        assertThat(seed.read(People.COMPANY).statusCode()).isEqualTo(404);
    }

    @Test
    void doesNotAskAboutWhatIsUnderEmbargo() {
        var seed = Api.draft(People.COORDINATOR, RecordKind.SEED, Sheets.aSeed())
                .after(made -> made.submit(People.COORDINATOR))
                .after(made -> made.share(People.COORDINATOR, "EMBARGO"));

        assertThat(isDue(seed, in(Period.ofMonths(13)))).isFalse();
    }

    @Test
    void waitsNoMoreOnceSomebodyChangedItButNotWhenItGetsAnotherTeam() {
        var seed = Api.published(People.COORDINATOR, RecordKind.SEED, Sheets.aSeed());
        asked(seed);
        String before = seed.read(People.COORDINATOR).path("updatedAt");

        var charged = seed.after(made -> made.charge(People.COORDINATOR, People.RESEARCHER));
        assertThat(seed.read(People.COORDINATOR).<String>path("updatedAt")).isEqualTo(before);
        assertThat(waiting(People.COORDINATOR)).contains(seed.id().toString());

        charged.after(made -> made.revise(People.COORDINATOR, Sheets.seed("新しい題名")));
        assertThat(waiting(People.COORDINATOR)).doesNotContain(seed.id().toString());
        assertThat(confirm(seed, People.COORDINATOR).statusCode()).isEqualTo(404);
    }

    @Test
    void isConfirmedByThoseWhoCanEditItAlone() {
        var seed = Api.published(People.COORDINATOR, RecordKind.SEED, Sheets.aSeed());
        asked(seed);

        assertThat(waiting(People.COMPANY)).doesNotContain(seed.id().toString());
        assertThat(confirm(seed, People.COMPANY).statusCode()).isIn(403, 404);
        var stale = People.COORDINATOR.asks().header("If-Match", "\"99\"").put("/confirmations/" + seed.id());
        assertRefused(stale, 412, "publication-stale");
        assertThat(waiting(People.COORDINATOR)).contains(seed.id().toString());
    }

    @Test
    void isConfirmedByTheLinkOfAMailWithoutSigningIn() {
        var seed = Api.published(People.COORDINATOR, RecordKind.SEED, Sheets.aSeed());
        hidden(seed);
        var token = token(seed, People.COORDINATOR);

        var answer = byMail(token);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        assertThat(seed.read(People.COMPANY).statusCode()).isEqualTo(200);
        assertThat(stored.one("select account::text from audit where record = '%s' and action = 'RESTORED'"
                        .formatted(seed.id())))
                .isEqualTo(account(People.COORDINATOR).toString());

        int revision = seed.read(People.COORDINATOR).path("revision");
        assertThat(byMail(token).statusCode()).isEqualTo(200);
        assertThat(seed.read(People.COORDINATOR).<Integer>path("revision")).isEqualTo(revision);
    }

    @Test
    void refusesLinksThatWereAlteredOrAreOfSomebodyWhoCannot() {
        var seed = Api.published(People.COORDINATOR, RecordKind.SEED, Sheets.aSeed());
        hidden(seed);

        assertThat(byMail(token(seed, People.COORDINATOR).substring(1)).statusCode())
                .isEqualTo(404);
        assertThat(byMail("").statusCode()).isEqualTo(404);
        assertThat(byMail(token(seed, People.COMPANY)).statusCode()).isIn(403, 404);
        assertThat(stage(seed, People.COORDINATOR)).isEqualTo("WITHDRAWN");
    }

    private static Response byMail(String token) {
        return People.NOBODY.asks().body(Map.of("token", token)).post("/confirmations/by-mail");
    }

    private String token(Made record, People reader) {
        var context = Arc.container().requestContext();
        context.activate();
        try {
            return wall.asProduct(() -> links.token(account(reader), confirmations.findById(record.id())));
        } finally {
            context.terminate();
        }
    }

    private static UUID account(People who) {
        return UUID.fromString(who.asks().get("/session").path("account.id"));
    }
}
