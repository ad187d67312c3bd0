package kakehashi.notification;

import static kakehashi.testing.Api.assertRefused;
import static kakehashi.testing.Api.assertViolation;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.MockMailbox;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kakehashi.deadline.DeadlineClock;
import kakehashi.shared.RecordKind;
import kakehashi.testing.Api;
import kakehashi.testing.Made;
import kakehashi.testing.People;
import kakehashi.testing.Sheets;
import kakehashi.testing.Stored;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The company asks the university of the coordinator; who is told what, and by mail when.
@QuarkusTest
class NoticesTest {

    private static final String COMPANY = "company@kakehashi.example";
    private static final String COORDINATOR = "coordinator@kakehashi.example";
    private static final String DESK = "sangaku@minamo-ut.example";

    @Inject
    Stored stored;

    @Inject
    MockMailbox mailbox;

    @Inject
    NoticeMail mail;

    @Inject
    DeadlineClock clock;

    @ConfigProperty(name = "quarkus.datasource.username")
    String product;

    private Made seed;

    @BeforeEach
    void start() {
        // the accounts exist once they have come by
        People.COMPANY.asks().get("/session");
        People.COORDINATOR.asks().get("/session");
        stored.execute("delete from notices");
        stored.execute("delete from notice_settings");
        mailbox.clear();
        seed = Api.published(People.COORDINATOR, RecordKind.SEED, Sheets.seed("霧の触媒"));
    }

    private static Made need(boolean anonymous) {
        return Api.published(People.COMPANY, RecordKind.NEED, Sheets.with(Sheets.need("雨の配管"), "anonymous", anonymous));
    }

    private Asked asked(Made need) {
        var request = Map.of(
                "message", "本文の秘めた言葉",
                "modes", List.of("JOINT_RESEARCH"),
                "missing", "設備",
                "aboutUs", "配管の会社です");
        var answer = People.COMPANY
                .asks()
                .body(Map.of("need", need.id(), "offer", seed.id(), "request", request))
                .post("/introductions");
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        return new Asked(answer.path("id"), answer.header("ETag"));
    }

    private record Asked(String id, String etag) {

        private Response step(People who, Map<String, ?> step) {
            return who.asks().header("If-Match", etag).body(step).put("/introductions/" + id + "/state");
        }

        Asked after(People who, Map<String, ?> step) {
            var answer = step(who, step);
            assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
            return new Asked(id, answer.header("ETag"));
        }
    }

    /// All that would be due when the minute is over in which a step can be taken back.
    private void sendAll() {
        stored.execute("update notices set mail_at = now() - interval '1 second' where mail_at is not null");
        mail.sendDue();
    }

    private List<Mail> sentTo(String address) {
        return mailbox.getMailsSentTo(address);
    }

    @Test
    void tellsTheOtherSideInWordsWithWhatToDo() {
        var it = asked(need(false));
        mail.sendDue();
        assertThat(mailbox.getTotalMessagesSent()).isZero(); // it can still be taken back

        sendAll();

        assertThat(sentTo(COMPANY)).isEmpty();
        var told = sentTo(COORDINATOR);
        assertThat(told).hasSize(1);
        var first = told.getFirst();
        assertThat(first.getSubject()).startsWith("引き合わせの申し込みが届きました（期限 ");
        assertThat(first.getText())
                .contains("ニーズ: 雨の配管", "シーズ・研究者: 霧の触媒", "ニーズの機関: ", "あなたの側の期限: ")
                .contains("/ja/introductions/" + it.id() + "?answer=accept", "?answer=decline", "/ja/notifications")
                .doesNotContain("秘めた言葉");
        assertThat(first.getHtml()).contains("<html lang=\"ja\">", "雨の配管", "?answer=accept");
        sendAll();
        assertThat(sentTo(COORDINATOR)).hasSize(1);
    }

    /// Nobody knows who reads the desk's mail box, nor in which language.
    @Test
    void tellsTheDeskInBothLanguages() {
        asked(need(false));

        sendAll();

        assertThat(sentTo(DESK)).hasSize(1);
        assertThat(sentTo(DESK).getFirst().getText())
                .contains("引き合わせの申し込みが届きました。", "Somebody asks to be introduced.", "/en/introductions/");
    }

    @Test
    void tellsNobodyOfWhatWasTakenBack() {
        var it = asked(need(false));
        sendAll();
        mailbox.clear();
        it = it.after(People.COORDINATOR, Map.of("step", "DECLINE", "reason", "TECHNICAL"));
        assertThat(notices(People.COMPANY)).containsExactly("INTRODUCTION_DECLINED");

        var undone =
                People.COORDINATOR.asks().header("If-Match", it.etag()).delete("/introductions/" + it.id() + "/state");
        assertThat(undone.statusCode()).isEqualTo(200);

        sendAll();
        assertThat(sentTo(COMPANY)).isEmpty();
        assertThat(notices(People.COMPANY)).isEmpty();
    }

    private static List<String> notices(People who) {
        return who.asks().get("/me/notices").path("items.kind");
    }

    @Test
    void tellsTheReasonAndTheMeeting() {
        var it = asked(need(false)).after(People.COORDINATOR, Map.of("step", "DECLINE", "reason", "CAPACITY"));
        sendAll();
        assertThat(sentTo(COMPANY).getFirst().getText()).contains("辞退の理由: 体制・人手不足");
        assertThat(it.id()).isNotBlank();

        mailbox.clear();
        var start = Instant.parse("2027-01-12T01:00:00Z");
        var slot = Map.of(
                "start",
                start.toString(),
                "end",
                start.plus(1, ChronoUnit.HOURS).toString());
        var met = asked(need(false)).after(People.COORDINATOR, Map.of("step", "ACCEPT", "slots", List.of(slot)));
        met.after(People.COMPANY, Map.of("step", "MEET", "slot", slot));
        sendAll();

        var told = sentTo(COORDINATOR).stream()
                .filter(each -> each.getText().contains("面談の日時が決まりました"))
                .findAny()
                .orElseThrow();
        assertThat(told.getText()).contains("2027年1月12日（火）10:00–11:00 (Asia/Tokyo)");
        assertThat(told.getAttachments()).singleElement().satisfies(file -> {
            assertThat(file.getName()).isEqualTo("meeting.ics");
            assertThat(file.getContentType()).startsWith("text/calendar");
        });
    }

    /// Whatever is told of an anonymous need to the other side, nothing in it says whose it is.
    @Test
    void keepsAnAnonymousCompanyAnonymousInEveryMail() {
        var need = need(true);
        String organization = need.read(People.COMPANY).path("organization");
        var start = Instant.parse("2027-01-13T01:00:00Z");
        var slot = Map.of(
                "start",
                start.toString(),
                "end",
                start.plus(1, ChronoUnit.HOURS).toString());
        var it = asked(need).after(People.COORDINATOR, Map.of("step", "ACCEPT", "slots", List.of(slot)));
        var written = People.COMPANY
                .asks()
                .header("If-Match", it.etag())
                .body(Map.of("text", "伺います"))
                .post("/introductions/" + it.id() + "/entries");
        it = new Asked(it.id(), written.header("ETag"))
                .after(People.COMPANY, Map.of("step", "MEET", "slot", slot))
                .after(People.COMPANY, Map.of("step", "CLOSE"));
        sendAll();

        var sent = new java.util.ArrayList<>(sentTo(COORDINATOR));
        sent.addAll(sentTo(DESK));
        assertThat(sent).hasSizeGreaterThanOrEqualTo(2);
        assertThat(sent)
                .allSatisfy(each -> assertThat(each.getSubject()
                                + each.getText()
                                + each.getHtml()
                                + each.getHeaders()
                                + each.getFrom())
                        .contains("非公開の企業")
                        .doesNotContain(organization, "あおぞら", "aozora", "企業 太郎", "Aozora"));
        assertThat(People.COORDINATOR.asks().get("/me/notices").asString())
                .contains(it.id())
                .doesNotContain(organization, "aozora", "企業 太郎");
    }

    @Test
    void remindsAndTellsTheDeputyByTheClock() {
        var it = asked(need(false));
        stored.execute("delete from notices");
        stored.execute(
                "update introductions set remind_at = now(), ticks_at = now() where id = '%s'".formatted(it.id()));
        clock.tick();
        assertThat(notices(People.COORDINATOR)).containsExactly("INTRODUCTION_REMINDED");
        stored.execute(
                "update introductions set escalate_at = now(), ticks_at = now() where id = '%s'".formatted(it.id()));
        clock.tick();
        clock.tick();

        assertThat(notices(People.COORDINATOR)).containsExactly("INTRODUCTION_OVERDUE", "INTRODUCTION_REMINDED");
        stored.execute(
                "update introductions set expire_at = now(), ticks_at = now() where id = '%s'".formatted(it.id()));
        clock.tick();
        assertThat(notices(People.COMPANY)).containsExactly("INTRODUCTION_EXPIRED");
        sendAll();
        assertThat(sentTo(COMPANY).getFirst().getText()).contains("期限切れ");
    }

    @Test
    void comesOnceADayOrNotAtAllAsSomebodyWants() {
        var answer = People.COORDINATOR
                .asks()
                .body(Map.of("introductions", "daily", "messages", "off"))
                .put("/me/notices/settings");
        assertThat(answer.<String>path("introductions")).isEqualTo("daily");
        assertThat(answer.<String>path("reminders")).isEqualTo("at-once");
        assertViolation(
                People.COORDINATOR.asks().body(Map.of("reminders", "off")).put("/me/notices/settings"),
                422,
                "reminders",
                "unknown-code");
        asked(need(false));
        asked(need(false));
        assertThat(
                        stored.one(
                                "select count(*) from notices where account is not null and mail_at < now() + interval '2 minutes'"))
                .isEqualTo("0");

        sendAll();

        var told = sentTo(COORDINATOR);
        assertThat(told).hasSize(1);
        assertThat(told.getFirst().getSubject()).isEqualTo("お知らせ 2件");
        assertThat(told.getFirst().getText().split("雨の配管", -1)).hasSize(3);
    }

    /// A crash after the mail went out and before that was noted sends it again under the same name.
    @Test
    void sendsAgainUnderTheSameNameAfterACrash() {
        asked(need(false));
        sendAll();
        stored.execute("update notices set mailed_at = null, mail_at = now() where account is not null");
        mail.sendDue();

        var told = sentTo(COORDINATOR);
        assertThat(told).hasSize(2);
        assertThat(told.getFirst().getHeaders().get("Message-ID"))
                .isEqualTo(told.getLast().getHeaders().get("Message-ID"));
    }

    @Test
    void triesAgainWhatCouldNotBeSent() {
        asked(need(false));
        stored.execute("update accounts set mail = 'no address at all' where mail = '%s'".formatted(COORDINATOR));
        try {
            sendAll();
        } finally {
            stored.execute("update accounts set mail = '%s' where mail = 'no address at all'".formatted(COORDINATOR));
        }
        assertThat(stored.one("select count(*) from notices where tries = 1 and mail_at > now() and mailed_at is null"))
                .isEqualTo("1");
        sendAll();
        assertThat(sentTo(COORDINATOR)).hasSize(1);
    }

    /// Who has no part in it any more when the mail goes out is told nothing.
    @Test
    void tellsNothingToWhoLostTheRight() {
        asked(need(false));
        stored.execute("update accounts set roles = '{}' where mail = '%s'".formatted(COORDINATOR));
        try {
            sendAll();
        } finally {
            stored.execute(
                    "update accounts set roles = '{coordinator,manager}' where mail = '%s'".formatted(COORDINATOR));
        }
        assertThat(sentTo(COORDINATOR)).isEmpty();
    }

    @Test
    void isReadInTheApp() {
        asked(need(false));
        var list = People.COORDINATOR.asks().get("/me/notices");
        assertThat(list.<Integer>path("unread")).isEqualTo(1);
        String id = list.path("items[0].id");
        assertThat(list.<String>path("items[0].introduction.need.title.ja")).isEqualTo("雨の配管");

        assertRefused(People.COMPANY.asks().put("/me/notices/" + id + "/reading"), 404, "http-404");
        assertThat(People.COORDINATOR
                        .asks()
                        .put("/me/notices/" + id + "/reading")
                        .statusCode())
                .isEqualTo(204);
        assertThat(People.COORDINATOR.asks().get("/me/notices").<Integer>path("unread"))
                .isZero();
        People.COORDINATOR.asks().delete("/me/notices/" + id + "/reading");
        assertThat(People.COORDINATOR.asks().get("/me/notices").<Integer>path("unread"))
                .isEqualTo(1);
        People.COORDINATOR.asks().put("/me/notices/reading?about=" + UUID.randomUUID());
        assertThat(People.COORDINATOR.asks().get("/me/notices").<Integer>path("unread"))
                .isEqualTo(1);
        People.COORDINATOR.asks().put("/me/notices/reading?about=" + list.<String>path("items[0].introduction.id"));
        assertThat(People.COORDINATOR.asks().get("/me/notices").<Integer>path("unread"))
                .isZero();
        People.COORDINATOR.asks().delete("/me/notices/" + id + "/reading");
        People.COORDINATOR.asks().put("/me/notices/reading");
        assertThat(People.COORDINATOR.asks().get("/me/notices").<Integer>path("unread"))
                .isZero();
        assertRefused(People.COORDINATOR.asks().put("/me/notices/" + UUID.randomUUID() + "/reading"), 404, "http-404");
    }

    /// The desk hears of a question, who asked hears of each step; the text of the question goes by no mail.
    @Test
    void tellsOfConsultations() {
        String receiver = seed.read(People.COORDINATOR).path("organization");
        var asked = People.COMPANY
                .asks()
                .body(Map.of("receiver", receiver, "problem", "雲の隠れた困りごと"))
                .post("/consultations");
        assertThat(asked.statusCode()).as(asked.asString()).isEqualTo(201);
        String id = asked.path("id");
        assertThat(notices(People.COORDINATOR)).contains("CONSULTATION_RECEIVED");
        assertThat(notices(People.COMPANY)).isEmpty();
        sendAll();
        assertThat(sentTo(DESK)).hasSize(1);
        assertThat(sentTo(COORDINATOR).getFirst().getText())
                .contains("窓口に新しい相談が届きました", "/ja/consultations/" + id, "あなたの側の期限: ")
                .doesNotContain("雲の隠れた");

        mailbox.clear();
        var led = People.COORDINATOR
                .asks()
                .header("If-Match", asked.header("ETag"))
                .body(Map.of("state", "SORTING"))
                .put("/consultations/" + id + "/step");
        assertThat(led.statusCode()).as(led.asString()).isEqualTo(200);
        assertThat(People.COMPANY.asks().get("/me/notices").<String>path("items[0].consultation.state"))
                .isEqualTo("SORTING");
        sendAll();
        assertThat(sentTo(COMPANY).getFirst().getText()).contains("状況: 課題整理", "窓口の返答期限: ");
    }

    /// Behind the second wall each sees their own alone, and what two write to each other is for these two.
    @Test
    void staysBehindTheSecondWall() throws SQLException {
        var it = asked(need(true));
        var seen = new HashMap<String, String>();
        for (var who : List.of(People.COMPANY, People.COORDINATOR, People.NEIGHBOUR, People.RIVAL)) {
            seen.put(who.name(), countAs(who, it));
        }

        assertThat(seen.get("COMPANY")).isEqualTo("1 1 0");
        assertThat(seen.get("COORDINATOR")).isEqualTo("1 1 1");
        assertThat(seen.get("NEIGHBOUR")).isEqualTo("0 0 0");
        assertThat(seen.get("RIVAL")).isEqualTo("0 0 0");
    }

    /// Introductions, entries and notices of an introduction that the database shows to somebody.
    private String countAs(People who, Asked it) throws SQLException {
        var session = who.asks().get("/session");
        var words =
                "{\"account\":\"%s\",\"organization\":\"%s\",\"roles\":[\"COORDINATOR\",\"COMPANY\"],\"pledged\":true}"
                        .formatted(session.<String>path("account.id"), session.<String>path("organization"));
        try (var connection = stored.connection();
                var statement = connection.createStatement()) {
            statement.execute("set role " + product);
            statement.execute("set kakehashi.caller = '%s'".formatted(words));
            try (var found = statement.executeQuery("""
                    select (select count(*) from introductions where id = '#id') || ' '
                        || (select count(*) from entries where about = '#id') || ' '
                        || (select count(*) from notices where about = '#id')""".replace("#id", it.id()))) {
                found.next();
                return found.getString(1);
            }
        }
    }

    @Test
    void asksTheKeepersOfARecordWithALinkThatConfirmsIt() {
        stored.execute(
                "update seeds set updated_at = now() - interval '13 months' where id = '%s'".formatted(seed.id()));
        clock.tick();
        sendAll();

        var sent = sentTo(COORDINATOR);
        assertThat(sent).hasSize(1);
        var text = sent.getFirst().getText();
        assertThat(sent.getFirst().getSubject()).startsWith("記録の内容が今も正しいか確認してください（期限 ");
        assertThat(text).contains("霧の触媒").contains("/ja/seeds/" + seed.id());
        assertThat(sentTo(COMPANY)).isEmpty();
        assertThat(recordsTold()).contains(seed.id().toString());

        var token = text.substring(text.indexOf("/ja/confirm#") + "/ja/confirm#".length())
                .lines()
                .findFirst()
                .orElse("");
        var confirmed = People.NOBODY.asks().body(Map.of("token", token)).post("/confirmations/by-mail");
        assertThat(confirmed.statusCode()).as(confirmed.asString()).isEqualTo(200);
        assertThat(recordsTold()).doesNotContain(seed.id().toString());
    }

    @Test
    void tellsOfManyRecordsInOneMailAndOfTheFirstTwentyByName() {
        for (int i = 0; i < 20; i++) {
            var one = Api.published(People.COORDINATOR, RecordKind.SEED, Sheets.seed("霧の触媒" + i));
            stored.execute(
                    "update seeds set updated_at = now() - interval '13 months' where id = '%s'".formatted(one.id()));
        }
        stored.execute(
                "update seeds set updated_at = now() - interval '13 months' where id = '%s'".formatted(seed.id()));
        clock.tick();
        sendAll();

        var sent = sentTo(COORDINATOR);
        assertThat(sent).hasSize(1);
        assertThat(sent.getFirst().getSubject()).isEqualTo("お知らせ 21件");
        assertThat(sent.getFirst().getText().split("/ja/confirm#")).hasSize(21);
        assertThat(sent.getFirst().getText()).contains("ほかに1件のお知らせがあります。");
    }

    private static List<String> recordsTold() {
        return People.COORDINATOR.asks().get("/me/notices").path("items.record.id");
    }
}
