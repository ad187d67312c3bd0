package kakehashi.quality;

import static kakehashi.testing.Api.assertRefused;
import static kakehashi.testing.Api.assertViolation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.MAP;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kakehashi.shared.RecordKind;
import kakehashi.testing.Api;
import kakehashi.testing.Institute;
import kakehashi.testing.Made;
import kakehashi.testing.People;
import kakehashi.testing.Sheets;
import kakehashi.testing.Stored;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class QualityFlowTest {

    @Inject
    Stored stored;

    private static Map<String, Object> seed(String title) {
        return Sheets.seed(title);
    }

    /// A title no other test has, of words the lexicon knows.
    private static String title(String head) {
        return "%s%sを用いた情報検索"
                .formatted(head, UUID.randomUUID().toString().substring(0, 8).toUpperCase());
    }

    private static List<Map<String, Object>> proposals(People who, String rule, UUID of) {
        return who.asks()
                .get("/me/proposals")
                .<List<Map<String, Object>>>path(
                        "items.findAll { it.rule == '%s' && it.id == '%s' }".formatted(rule, of));
    }

    private static Map<String, Object> one(People who, String rule, Made of) {
        var found = proposals(who, rule, of.id());
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private static Map<String, Object> decision(String rule, String choice, Made of) {
        var decision = new HashMap<String, Object>();
        decision.put("rule", rule);
        decision.put("choice", choice);
        decision.put("kind", of.kind().code());
        decision.put("record", of.id());
        decision.put("revision", revision(of));
        return decision;
    }

    private static int revision(Made of) {
        return of.read(People.COORDINATOR).path("revision");
    }

    private static Response decide(People who, Map<String, Object> decision) {
        return who.asks().body(decision).post("/quality/decisions");
    }

    private static String decided(People who, Map<String, Object> decision) {
        var answer = decide(who, decision);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        return answer.path("id");
    }

    private static Response takeBack(People who, String decision) {
        return who.asks().delete("/quality/decisions/" + decision);
    }

    private static Map<String, Object> plus(Map<String, Object> decision, String field, Object value) {
        return Sheets.with(decision, field, value);
    }

    @Test
    void proposesAnEnglishTitleTakesItAndTakesItBack() {
        var seed = Api.published(People.COORDINATOR, RecordKind.SEED, seed(title("AB")));
        var proposal = one(People.COORDINATOR, "ENGLISH_TITLE", seed);
        String english = String.valueOf(proposal.get("english"));
        assertThat(english).startsWith("Information retrieval using AB");

        var id = decided(
                People.COORDINATOR, plus(decision("ENGLISH_TITLE", "ACCEPTED", seed), "english", english + "s"));

        assertThat(seed.read(People.NOBODY).<String>path("title.en")).isEqualTo(english + "s");
        assertThat(seed.read(People.NOBODY).<String>path("stage")).isEqualTo("PUBLISHED");
        assertThat(proposals(People.COORDINATOR, "ENGLISH_TITLE", seed.id())).isEmpty();

        assertThat(takeBack(People.COORDINATOR, id).statusCode()).isEqualTo(204);

        assertThat(seed.read(People.NOBODY).<String>path("title.en")).isNull();
        one(People.COORDINATOR, "ENGLISH_TITLE", seed);
        assertRefused(takeBack(People.COORDINATOR, id), 404, "http-404");
    }

    @Test
    void saysNothingForATitleItDoesNotKnow() {
        var seed = Api.draft(People.COORDINATOR, RecordKind.SEED, seed("ほげもがの" + title("")));

        assertThat(one(People.COORDINATOR, "ENGLISH_TITLE", seed)).containsEntry("english", null);
    }

    @Test
    void proposesALevelWithTheSentenceItFollowsFrom() {
        var sheet =
                Sheets.without(Sheets.with(seed(title("CD")), "applications", Sheets.ja("量産を目指す。港で実証試験を行った。")), "trl");
        var seed = Api.draft(People.COORDINATOR, RecordKind.SEED, sheet);
        var proposal = one(People.COORDINATOR, "READINESS", seed);
        assertThat(proposal).containsEntry("trl", 6).containsEntry("sentence", "港で実証試験を行った。");

        var id = decided(People.COORDINATOR, plus(decision("READINESS", "ACCEPTED", seed), "trl", 7));
        assertThat(seed.read(People.COORDINATOR).<Integer>path("trl")).isEqualTo(7);

        takeBack(People.COORDINATOR, id);
        assertThat(seed.read(People.COORDINATOR).<Integer>path("trl")).isNull();
    }

    @Test
    void makesOneOfTwoAndTwoOfOneAgain() {
        var title = title("EF");
        var stays = Api.published(People.COORDINATOR, RecordKind.SEED, Sheets.without(seed(title), "trl"));
        var more = Sheets.with(seed(title + "。"), "strengths", Sheets.ja("速い。"));
        var goes = Api.published(People.COORDINATOR, RecordKind.SEED, more);
        var proposal = one(People.COORDINATOR, "DUPLICATE", stays);
        assertThat(proposal.get("like"))
                .asInstanceOf(MAP)
                .containsEntry("id", goes.id().toString())
                .containsEntry("stage", "PUBLISHED")
                .containsEntry("gives", "PUBLIC");

        var merge = plus(
                plus(decision("DUPLICATE", "ACCEPTED", stays), "other", goes.id()), "otherRevision", revision(goes));
        var id = decided(People.COORDINATOR, merge);

        var one = stays.read(People.NOBODY);
        assertThat(one.<String>path("title.ja")).isEqualTo(title);
        assertThat(one.<Integer>path("trl")).isEqualTo(4);
        assertThat(one.<String>path("strengths.ja")).isEqualTo("速い。");
        assertThat(goes.read(People.COORDINATOR).<String>path("stage")).isEqualTo("WITHDRAWN");
        assertThat(goes.history(People.COORDINATOR).<String>path("items[0].what"))
                .isEqualTo("MERGED");
        assertThat(proposals(People.COORDINATOR, "DUPLICATE", stays.id())).isEmpty();

        assertThat(takeBack(People.COORDINATOR, id).statusCode()).isEqualTo(204);

        assertThat(stays.read(People.NOBODY).<Integer>path("trl")).isNull();
        assertThat(stays.read(People.NOBODY).<String>path("strengths.ja")).isNull();
        assertThat(goes.read(People.COORDINATOR).<String>path("stage")).isEqualTo("PUBLISHED");
        one(People.COORDINATOR, "DUPLICATE", stays);
    }

    @Test
    void whatNobodyHasReleasedIsNotReleasedByMerging() {
        var title = title("KL");
        var stays = Api.published(People.COORDINATOR, RecordKind.SEED, Sheets.without(seed(title), "trl"));
        var secret = Sheets.with(seed(title), "strengths", Sheets.ja("まだ言えない。"));
        var goes = Api.draft(People.COORDINATOR, RecordKind.SEED, secret);
        assertThat(one(People.COORDINATOR, "DUPLICATE", stays).get("like"))
                .asInstanceOf(MAP)
                .containsEntry("id", goes.id().toString())
                .containsEntry("gives", "NOTHING");

        var merge = plus(
                plus(decision("DUPLICATE", "ACCEPTED", stays), "other", goes.id()), "otherRevision", revision(goes));
        var id = decided(People.COORDINATOR, merge);

        assertThat(stays.read(People.COORDINATOR).<Integer>path("trl")).isNull();
        assertThat(stays.read(People.COORDINATOR).<String>path("strengths.ja")).isNull();
        assertThat(goes.read(People.COORDINATOR).<String>path("stage")).isEqualTo("WITHDRAWN");

        takeBack(People.COORDINATOR, id);
        assertThat(goes.read(People.COORDINATOR).<String>path("stage")).isEqualTo("DRAFT");
        assertThat(goes.read(People.COORDINATOR).<String>path("strengths.ja")).isEqualTo("まだ言えない。");
    }

    @Test
    void twoDraftsGiveEachOtherEverything() {
        var title = title("MN");
        var stays = Api.draft(People.COORDINATOR, RecordKind.SEED, Sheets.without(seed(title), "trl"));
        var goes =
                Api.draft(People.COORDINATOR, RecordKind.SEED, Sheets.with(seed(title), "strengths", Sheets.ja("速い。")));
        assertThat(one(People.COORDINATOR, "DUPLICATE", stays).get("like"))
                .asInstanceOf(MAP)
                .containsEntry("gives", "ALL");

        decided(
                People.COORDINATOR,
                plus(
                        plus(decision("DUPLICATE", "ACCEPTED", stays), "other", goes.id()),
                        "otherRevision",
                        revision(goes)));

        assertThat(stays.read(People.COORDINATOR).<Integer>path("trl")).isEqualTo(4);
        assertThat(stays.read(People.COORDINATOR).<String>path("strengths.ja")).isEqualTo("速い。");
    }

    @Test
    void whatIsPublishedGivesWayAndComesBackPublished() {
        var title = title("GH");
        var stays = Api.published(People.COORDINATOR, RecordKind.SEED, seed(title));
        var goes = Api.published(People.COORDINATOR, RecordKind.SEED, seed(title));
        var merge = plus(
                plus(decision("DUPLICATE", "ACCEPTED", stays), "other", goes.id()), "otherRevision", revision(goes));
        var id = decided(People.COORDINATOR, merge);
        assertThat(goes.read(People.NOBODY).statusCode()).isEqualTo(404);

        takeBack(People.COORDINATOR, id);

        assertThat(goes.read(People.NOBODY).statusCode()).isEqualTo(200);
    }

    @Test
    void nothingIsHalfMergedWhenOneOfTheTwoHasChanged() {
        var title = title("IJ");
        var stays = Api.published(People.COORDINATOR, RecordKind.SEED, Sheets.without(seed(title), "trl"));
        var goes = Api.published(People.COORDINATOR, RecordKind.SEED, seed(title));
        var merge = plus(
                plus(decision("DUPLICATE", "ACCEPTED", stays), "other", goes.id()), "otherRevision", revision(goes));

        assertRefused(decide(People.COORDINATOR, plus(merge, "revision", 99)), 412, "publication-stale");
        assertRefused(decide(People.COORDINATOR, plus(merge, "otherRevision", 99)), 412, "publication-stale");

        assertThat(goes.read(People.NOBODY).statusCode()).isEqualTo(200);
        assertThat(stays.read(People.NOBODY).<Integer>path("trl")).isNull();
    }

    @Test
    void whatIsDifferentDoesNotComeUpAgainAndWhatIsLaterDoesInTwoWeeks() {
        var title = title("KL");
        var stays = Api.published(People.COORDINATOR, RecordKind.SEED, seed(title));
        var other = Api.draft(People.COORDINATOR, RecordKind.SEED, seed(title));
        var different =
                decided(People.COORDINATOR, plus(decision("DUPLICATE", "DIFFERENT", stays), "other", other.id()));
        assertThat(proposals(People.COORDINATOR, "DUPLICATE", stays.id())).isEmpty();
        takeBack(People.COORDINATOR, different);
        one(People.COORDINATOR, "DUPLICATE", stays);

        var later = decided(People.COORDINATOR, decision("ENGLISH_TITLE", "LATER", stays));
        assertThat(proposals(People.COORDINATOR, "ENGLISH_TITLE", stays.id())).isEmpty();
        stored.execute(
                "update quality_decisions set until = until - interval '14 days' where id = '%s'".formatted(later));
        one(People.COORDINATOR, "ENGLISH_TITLE", stays);
    }

    @Test
    void isNotTakenBackAfterSomebodyChangedTheRecord() {
        var seed = Api.draft(People.COORDINATOR, RecordKind.SEED, seed(title("MN")));
        var id = decided(People.COORDINATOR, plus(decision("ENGLISH_TITLE", "ACCEPTED", seed), "english", "A title"));
        var changed =
                new Made(seed.kind(), seed.id(), seed.read(People.COORDINATOR).header("ETag"));
        changed.revise(People.COORDINATOR, seed(title("OP")));

        assertRefused(takeBack(People.COORDINATOR, id), 409, "quality-too-late");
    }

    @Test
    void asksForOneRevisionOfTheRecord() {
        var seed = Api.draft(People.COORDINATOR, RecordKind.SEED, seed(title("QR")));

        var stale = plus(plus(decision("ENGLISH_TITLE", "ACCEPTED", seed), "english", "A title"), "revision", 7);

        assertRefused(decide(People.COORDINATOR, stale), 412, "publication-stale");
    }

    @ParameterizedTest
    @CsvSource({
        "ENGLISH_TITLE,ACCEPTED,english,required",
        "READINESS,ACCEPTED,trl,required",
        "DUPLICATE,DIFFERENT,other,required",
        "UNMATCHED,ACCEPTED,choice,unknown-code",
        "READINESS,DIFFERENT,choice,unknown-code"
    })
    void saysWhatADecisionLacks(String rule, String choice, String field, String code) {
        var seed = Api.draft(People.COORDINATOR, RecordKind.SEED, seed(title("ST")));

        assertViolation(decide(People.COORDINATOR, decision(rule, choice, seed)), 422, field, code);
    }

    @Test
    void knowsNoLevelBeyondNine() {
        var seed = Api.draft(People.COORDINATOR, RecordKind.SEED, seed(title("UV")));

        assertViolation(
                decide(People.COORDINATOR, plus(decision("READINESS", "ACCEPTED", seed), "trl", 10)),
                422,
                "trl",
                "out-of-range");
    }

    /// Whoever may not change a record gets no proposal for it, and decides nothing.
    @ParameterizedTest
    @EnumSource(
            names = {"COMPANY", "NEIGHBOUR", "RIVAL", "NOBODY"},
            value = People.class)
    void belongsToThoseWhoMayChangeTheRecord(People other) {
        var draft = Api.draft(People.COORDINATOR, RecordKind.SEED, seed(title("WX")));
        if (other != People.NOBODY) {
            assertThat(other.asks().get("/me/proposals").asString())
                    .doesNotContain(draft.id().toString());
        }
        var later = decide(other, decision("ENGLISH_TITLE", "LATER", draft));
        assertThat(later.statusCode()).isIn(401, 403, 404);
        assertThat(later.asString()).doesNotContain("WX");
    }

    /// Nobody looked after it for a year, and its keepers were asked.
    private Made waiting(boolean isHidden) {
        var seed = Api.published(People.COORDINATOR, RecordKind.SEED, seed(title("ZA")));
        stored.execute("update seeds set updated_at = timestamptz '2025-01-02 03:04:05Z'%s where id = '%s'"
                .formatted(isHidden ? ", stage = 'WITHDRAWN'" : "", seed.id()));
        stored.execute("insert into confirmations select id, 'SEED', organization, now(), %s from seeds where id = '%s'"
                .formatted(isHidden ? "null, 'PUBLISHED'" : "timestamptz '2100-01-01 00:00Z'", seed.id()));
        return seed;
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aConfirmationIsTakenBackAsIfNobodyHadConfirmed(boolean isHidden) {
        var seed = waiting(isHidden);
        var before = one(People.COORDINATOR, "UNCONFIRMED", seed);

        var id = decided(People.COORDINATOR, decision("UNCONFIRMED", "ACCEPTED", seed));
        assertThat(proposals(People.COORDINATOR, "UNCONFIRMED", seed.id())).isEmpty();
        assertThat(seed.read(People.NOBODY).statusCode()).isEqualTo(200);

        assertThat(takeBack(People.COORDINATOR, id).statusCode()).isEqualTo(204);
        assertThat(one(People.COORDINATOR, "UNCONFIRMED", seed))
                .containsEntry("hidden", isHidden)
                .containsEntry("hideAt", before.get("hideAt"))
                .containsEntry("stage", before.get("stage"))
                .containsEntry("updatedAt", "2025-01-02T03:04:05Z");
        assertThat(seed.read(People.NOBODY).statusCode()).isEqualTo(isHidden ? 404 : 200);
        assertThat(seed.history(People.COORDINATOR).<String>path("items[0].what"))
                .isEqualTo("UNCONFIRMED");

        decided(People.COORDINATOR, decision("UNCONFIRMED", "ACCEPTED", seed));
        assertThat(seed.read(People.NOBODY).statusCode()).isEqualTo(200);
    }

    @Test
    void whatIsHiddenCanBePutOff() {
        var seed = waiting(true);

        decided(People.COORDINATOR, decision("UNCONFIRMED", "LATER", seed));

        assertThat(proposals(People.COORDINATOR, "UNCONFIRMED", seed.id())).isEmpty();
    }

    @Test
    void whatDoesNotWaitIsNotConfirmed() {
        var seed = Api.published(People.COORDINATOR, RecordKind.SEED, seed(title("ZB")));

        assertRefused(decide(People.COORDINATOR, decision("UNCONFIRMED", "ACCEPTED", seed)), 404, "http-404");
    }

    @Test
    void aConfirmationIsNotTakenBackOnceSomebodyHasChangedTheRecord() {
        var seed = waiting(false);
        var id = decided(People.COORDINATOR, decision("UNCONFIRMED", "ACCEPTED", seed));
        new Made(seed.kind(), seed.id(), seed.read(People.COORDINATOR).header("ETag"))
                .revise(People.COORDINATOR, seed(title("ZC")));

        assertRefused(takeBack(People.COORDINATOR, id), 409, "quality-too-late");
    }

    @Test
    void isTakenBackByWhoDecidedAlone() {
        var seed = Api.draft(People.COORDINATOR, RecordKind.SEED, seed(title("YZ")));
        var id = decided(People.COORDINATOR, decision("ENGLISH_TITLE", "LATER", seed));

        assertRefused(takeBack(People.COMPANY, id), 404, "http-404");
        assertThat(Institute.as(Institute.CLERK)
                        .delete("/quality/decisions/" + id)
                        .statusCode())
                .isEqualTo(404);
    }
}
