package kakehashi.notification;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.mailer.Mailer;
import io.quarkus.mailer.MailerName;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kakehashi.testing.MailServer;
import org.junit.jupiter.api.Test;

/// What a mail server and the program of a reader make of our mail.
@QuarkusTest
@QuarkusTestResource(value = MailServer.class, restrictToAnnotatedClass = true)
class RealMailTest {

    private static final byte[] CALENDAR = "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n".getBytes(StandardCharsets.UTF_8);

    @Inject
    @MailerName("real")
    Mailer mailer;

    private static Letter letter(String language, String need) {
        var facts = List.of(new Letter.Fact("ニーズ", need));
        var links = List.of(new Letter.Link("承諾する", "https://kakehashi.example/ja/introductions/1?answer=accept"));
        return new Letter(
                "面談の日時が決まりました（期限 1月12日（火））",
                language,
                List.of(new Letter.Part("面談の日時が決まりました。", facts, links)),
                List.of(new Letter.Link("設定", "https://kakehashi.example/ja/me/notices")));
    }

    @Test
    void arrivesInBothFormsWithTheCalendarAndItsName() throws MessagingException, IOException {
        var notice = new Notice();
        notice.letter = UUID.randomUUID();
        notice.kind = NoticeKind.INTRODUCTION_MEETING;

        mailer.send(NoticeMail.mail(
                        "reader@kakehashi.example",
                        List.of(new Letter.Enclosed(letter("ja", "<雨>の配管"), CALENDAR)),
                        List.of(notice))
                .setFrom("Kakehashi <alerts@kakehashi.example>"));

        var all = MailServer.received();
        assertThat(all).hasSize(1);
        MimeMessage mail = all.getFirst();
        assertThat(mail.getSubject()).isEqualTo("面談の日時が決まりました（期限 1月12日（火））");
        assertThat(mail.getMessageID()).isEqualTo("<%s@kakehashi>".formatted(notice.letter));
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        var parts = parts(mail.getContent());
        assertThat(parts).extracting(Part::type).containsExactly("text/plain", "text/html", "text/calendar");
        assertThat(parts.get(0).content()).contains("ニーズ: <雨>の配管", "承諾する\n  https://");
        assertThat(parts.get(1).content())
                .contains("&lt;雨&gt;の配管", "<a href=\"https://kakehashi.example/ja/introductions/1?answer=accept\"");
        assertThat(parts.get(2).content()).contains("BEGIN:VCALENDAR");
    }

    private record Part(String type, String content) {}

    private static List<Part> parts(Object content) throws MessagingException, IOException {
        var parts = new ArrayList<Part>();
        if (content instanceof Multipart several) {
            for (int i = 0; i < several.getCount(); i++) {
                parts.addAll(part(several.getBodyPart(i)));
            }
        }
        return parts;
    }

    private static List<Part> part(BodyPart part) throws MessagingException, IOException {
        var inner = part.getContent();
        if (inner instanceof Multipart) {
            return parts(inner);
        }
        var text = inner instanceof String words
                ? words
                : new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return List.of(new Part(
                part.getContentType().split(";")[0].strip().toLowerCase(java.util.Locale.ROOT),
                text.replace("\r\n", "\n")));
    }
}
