package kakehashi.alert.digest;

import static kakehashi.alert.Follower.fitting;
import static kakehashi.alert.Follower.needOf;
import static kakehashi.testing.Api.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.MockMailbox;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import kakehashi.alert.Follower;
import kakehashi.shared.RecordKind;
import kakehashi.testing.Api;
import kakehashi.testing.Made;
import kakehashi.testing.People;
import kakehashi.testing.Sheets;
import kakehashi.testing.Stored;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Mail tells what is new and why, to those who may know at that moment, and ends with one click.
@QuarkusTest
class DigestsTest {

    private static final String COMPANY = "company@kakehashi.example";
    private static final String NEIGHBOUR = "neighbour@kakehashi.example";

    /// After the next stroke of the hour, whatever the time is now.
    private static final Instant TOMORROW = Instant.now().plus(Duration.ofDays(1));

    private static final Instant DAY_AFTER = TOMORROW.plus(Duration.ofDays(1));

    private final Follower company = new Follower(People.COMPANY);
    private final Follower neighbour = new Follower(People.NEIGHBOUR);

    @Inject
    Digests digests;

    @Inject
    MockMailbox mailbox;

    @Inject
    Stored stored;

    @BeforeEach
    void start() {
        company.fresh();
        neighbour.fresh();
        mailbox.clear();
    }

    @AfterEach
    void end() {
        company.fresh();
        neighbour.fresh();
    }

    @Test
    void saysWhatIsNewAndWhy() {
        var need = Api.draft(People.COMPANY, RecordKind.NEED, needOf("焼結軸受"));
        daily(company, need);
        var seed = Api.published(People.COORDINATOR, RecordKind.SEED, fitting("焼結軸受"));
        company.waitsFor(seed);

        assertThat(digests.sendDue(TOMORROW)).isEqualTo(1);

        var mail = only(COMPANY);
        assertThat(mail.getSubject()).isEqualTo("架け橋: 新しい情報が1件あります");
        assertThat(mail.getText())
                .contains("■ 追いかける記録")
                .contains("［新着］焼結軸受の接着")
                .contains("共通の用語: ")
                .contains("点）")
                .contains("【")
                .contains("/ja/seeds/" + seed.id())
                .contains("/ja/me/alerts");
        assertThat(mail.getText().lines().filter(line -> line.contains("共通の用語")))
                .allMatch(line -> line.contains("焼結"));
    }

    @Test
    void sendsNothingWhenNothingIsNew() {
        daily(company, Api.draft(People.COMPANY, RecordKind.NEED, needOf("静かな素材")));

        assertThat(digests.sendDue(TOMORROW)).isZero();

        assertThat(mailbox.getTotalMessagesSent()).isZero();
        assertThat(People.COMPANY.asks().get("/me/digest").<Object>path("digest"))
                .isNull();
    }

    @Test
    void sendsEachNewsOnceAndOnlyWhenDue() {
        daily(company, Api.draft(People.COMPANY, RecordKind.NEED, needOf("一度きりの板")));
        company.waitsFor(Api.published(People.COORDINATOR, RecordKind.SEED, fitting("一度きりの板")));

        assertThat(digests.sendDue(Instant.now())).isZero();
        assertThat(digests.sendDue(TOMORROW)).isEqualTo(1);
        assertThat(digests.sendDue(TOMORROW)).isZero();
        assertThat(digests.sendDue(DAY_AFTER)).isZero();

        only(COMPANY);
    }

    @Test
    void leavesOutWhatWasReadInTheApp() {
        daily(company, Api.draft(People.COMPANY, RecordKind.NEED, needOf("読まれた板")));
        company.waitsFor(Api.published(People.COORDINATOR, RecordKind.SEED, fitting("読まれた板")));
        People.COMPANY.asks().put("/me/alerts/reading");

        assertThat(digests.sendDue(TOMORROW)).isZero();
    }

    /// Noted and planned in one transaction that ends after the mail went out: a crash before that end leaves these
    /// rows as they were.
    @Test
    void repeatsAMailUnderTheSameNameAfterACrashBetweenSendingAndNoting() {
        var followed = daily(company, Api.draft(People.COMPANY, RecordKind.NEED, needOf("途切れる板")));
        company.waitsFor(Api.published(People.COORDINATOR, RecordKind.SEED, fitting("途切れる板")));
        digests.sendDue(TOMORROW);
        stored.execute("update alerts set mailed_at = null where subscription = '%s'".formatted(followed));
        stored.execute("update subscriptions set next_mail_at = created_at where id = '%s'".formatted(followed));

        assertThat(digests.sendDue(TOMORROW)).isEqualTo(1);

        var mails = mailbox.getMailsSentTo(COMPANY);
        assertThat(mails).hasSize(2);
        assertThat(header(mails.getFirst(), "Message-ID")).isEqualTo(header(mails.getLast(), "Message-ID"));
        assertThat(digests.sendDue(DAY_AFTER)).isZero();
    }

    @Test
    void keepsTheNewsWhenTheMailCannotBeSent() {
        var followed = daily(company, Api.draft(People.COMPANY, RecordKind.NEED, needOf("届かない板")));
        company.waitsFor(Api.published(People.COORDINATOR, RecordKind.SEED, fitting("届かない板")));
        stored.execute("update accounts set mail = 'no address at all' where mail = '%s'".formatted(COMPANY));
        try {
            assertThat(digests.sendDue(TOMORROW)).isZero();
        } finally {
            stored.execute("update accounts set mail = '%s' where mail = 'no address at all'".formatted(COMPANY));
        }

        assertThat(stored.one("select count(mailed_at) from alerts where subscription = '%s'".formatted(followed)))
                .isEqualTo("0");
        assertThat(digests.sendDue(TOMORROW)).isEqualTo(1);
    }

    @Test
    void givesNothingToAReaderWhoseRightEndedBeforeItIsSent() {
        var need = Api.published(People.COMPANY, RecordKind.NEED, needOf("取り下げる板"));
        daily(company, need);
        daily(neighbour, need);
        var seed = Api.published(People.COORDINATOR, RecordKind.SEED, fitting("取り下げる板"));
        company.waitsFor(seed);
        neighbour.waitsFor(seed);

        need.after(each -> each.withdraw(People.COMPANY));
        digests.sendDue(TOMORROW);

        assertThat(mailbox.getMailsSentTo(NEIGHBOUR)).isEmpty();
        only(COMPANY);
    }

    @Test
    void givesNothingToAReaderWhoLeftTheOrganization() {
        var draft = Api.draft(People.COMPANY, RecordKind.NEED, needOf("社内だけの板"));
        daily(company, draft);
        company.waitsFor(Api.published(People.COORDINATOR, RecordKind.SEED, fitting("社内だけの板")));
        var home = stored.one("select organization from accounts where mail = '%s'".formatted(COMPANY));
        stored.execute("update accounts set organization = null where mail = '%s'".formatted(COMPANY));
        try {
            assertThat(digests.sendDue(TOMORROW)).isZero();
        } finally {
            stored.execute("update accounts set organization = '%s' where mail = '%s'".formatted(home, COMPANY));
        }

        assertThat(mailbox.getTotalMessagesSent()).isZero();
    }

    @Test
    void leavesOutWhatIsNotPublicAnyMoreAndNamesNoHiddenCompany() {
        var seed = Api.draft(People.NEIGHBOUR, RecordKind.SEED, fitting("匿名の塗膜"));
        neighbour.chooses(neighbour.follows(seed, RecordKind.NEED), Map.of("mail", "daily"));
        var gone = Api.published(
                People.COMPANY, RecordKind.NEED, Sheets.with(needOf("匿名の塗膜"), "title", Sheets.ja("匿名の塗膜の剥離、取り消し")));
        var hidden = Api.published(People.COMPANY, RecordKind.NEED, Sheets.with(needOf("匿名の塗膜"), "anonymous", true));
        neighbour.waitsFor(gone);
        neighbour.waitsFor(hidden);

        gone.after(each -> each.withdraw(People.COMPANY));
        digests.sendDue(TOMORROW);

        var company = stored.one("select sheet -> 'name' ->> 'ja' from organizations where id ="
                + " (select organization from accounts where mail = '%s')".formatted(COMPANY));
        assertThat(company).isNotBlank();
        assertThat(only(NEIGHBOUR).getText())
                .contains("/ja/needs/" + hidden.id())
                .doesNotContain(gone.id().toString())
                .doesNotContain(company);
    }

    /// The public one beside it shows that mail goes out.
    @Test
    void saysNothingOfWhatIsSharedWithSome() {
        daily(company, Api.draft(People.COMPANY, RecordKind.NEED, needOf("共有の板")));
        var hidden = Api.draft(
                        People.NEIGHBOUR,
                        RecordKind.SEED,
                        Sheets.with(fitting("共有の板"), "plainSummary", Sheets.ja("qzwk 共有の板の秘密")))
                .after(each -> each.submit(People.NEIGHBOUR))
                .after(each -> each.share(People.NEIGHBOUR, "INTERNAL"));
        var open = Api.published(People.COORDINATOR, RecordKind.SEED, fitting("共有の板"));
        company.waitsFor(open);

        digests.sendDue(TOMORROW);

        var mail = only(COMPANY);
        assertThat(mail.getText()).contains("/ja/seeds/" + open.id());
        assertThat(mail.getSubject() + mail.getText() + mail.getHtml())
                .doesNotContain(hidden.id().toString())
                .doesNotContain("qzwk");
    }

    @Test
    void speaksTheReadersLanguage() {
        daily(company, Api.draft(People.COMPANY, RecordKind.NEED, needOf("英語の板")));
        company.waitsFor(Api.published(People.COORDINATOR, RecordKind.SEED, fitting("英語の板")));
        People.COMPANY.asks().body(Map.of("language", "en")).put("/session/language");
        try {
            digests.sendDue(TOMORROW);
        } finally {
            People.COMPANY.asks().body(Map.of("language", "ja")).put("/session/language");
        }

        assertThat(only(COMPANY).getSubject()).isEqualTo("Kakehashi: 1 new");
        assertThat(only(COMPANY).getText()).contains("Shared terms: ").contains("/en/me/alerts");
    }

    @Test
    void endsAllMailWithOneClickAndWithoutSigningIn() {
        daily(company, Api.draft(People.COMPANY, RecordKind.NEED, needOf("止める板")));
        company.waitsFor(Api.published(People.COORDINATOR, RecordKind.SEED, fitting("止める板")));
        digests.sendDue(TOMORROW);
        var mail = only(COMPANY);
        var link = header(mail, "List-Unsubscribe").replaceAll("^<https?://[^/]+/api/v1|>$", "");
        var token = link.replaceFirst("^/unsubscriptions/", "");

        assertThat(header(mail, "List-Unsubscribe-Post")).isEqualTo("List-Unsubscribe=One-Click");
        assertThat(mail.getText()).contains("/ja/unsubscribe#" + token);
        assertThat(token).matches("[\\w-]{43}");
        assertThat(stored.holds("unsubscribe_tokens", token)).isFalse();
        var looked = People.NOBODY.asks().redirects().follow(false).get(link);
        assertThat(looked.statusCode()).isEqualTo(303);
        assertThat(looked.header("Location")).endsWith("/ja/unsubscribe#" + token);
        assertThat(mailOf(company)).isEqualTo("daily");

        var clicked = People.NOBODY
                .asks()
                .contentType("application/x-www-form-urlencoded")
                .body("List-Unsubscribe=One-Click")
                .post(link);
        var again = People.NOBODY
                .asks()
                .contentType("multipart/form-data")
                .multiPart("List-Unsubscribe", "One-Click")
                .post(link);

        assertThat(List.of(clicked.statusCode(), again.statusCode())).containsOnly(204);
        assertThat(mailOf(company)).isEqualTo("off");
        assertRefused(People.NOBODY.asks().post(link + "x"), 404, "http-404");
    }

    @Test
    void forgetsWhatIsOld() {
        var kept = company.keeps(Map.of("q", "忘れる板"));
        company.waitsFor(Api.published(People.COORDINATOR, RecordKind.SEED, Sheets.seed("忘れる板")));
        var recent = company.keeps(Map.of("q", "覚えている板"));
        company.waitsFor(Api.published(People.COORDINATOR, RecordKind.SEED, Sheets.seed("覚えている板")));
        stored.execute("update alerts set at = now() - interval '91 days' where subscription = '%s'".formatted(kept));

        digests.forget();

        var left = "select count(*) from alerts where subscription = '%s'";
        assertThat(stored.one(left.formatted(kept))).isEqualTo("0");
        assertThat(stored.one(left.formatted(recent))).isEqualTo("1");
    }

    @Test
    void showsInTheAppWhatItWouldSend() {
        daily(company, Api.draft(People.COMPANY, RecordKind.NEED, needOf("見せる板")));
        company.waitsFor(Api.published(People.COORDINATOR, RecordKind.SEED, fitting("見せる板")));

        var shown = People.COMPANY.asks().get("/me/digest").jsonPath();

        assertThat(shown.getString("to")).isEqualTo(COMPANY);
        assertThat(shown.getString("digest.text")).contains("見せる板").doesNotContain("#");
        assertThat(mailbox.getTotalMessagesSent()).isZero();
    }

    private static UUID daily(Follower who, Made need) {
        var followed = who.follows(need, RecordKind.SEED);
        who.chooses(followed, Map.of("mail", "daily"));
        return followed;
    }

    private static String mailOf(Follower who) {
        return who.who().asks().get("/me/subscriptions").jsonPath().getString("items[0].mail");
    }

    private Mail only(String address) {
        assertThat(mailbox.getMailsSentTo(address)).hasSize(1);
        return mailbox.getMailsSentTo(address).getFirst();
    }

    private static String header(Mail mail, String name) {
        return Objects.requireNonNull(mail.getHeaders().get(name)).getFirst();
    }
}
