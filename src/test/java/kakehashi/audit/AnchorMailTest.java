package kakehashi.audit;

import static kakehashi.testing.Api.draft;
import static kakehashi.testing.Api.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.mailer.Mailer;
import io.quarkus.mailer.MockMailbox;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import kakehashi.shared.RecordKind;
import kakehashi.testing.People;
import kakehashi.testing.Sheets;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The end of the chain leaves the house once a day.
@QuarkusTest
class AnchorMailTest {

    private static final String AUDITOR = "auditor@kakehashi.example";
    private static final Instant NOON = Instant.parse("2026-11-28T03:00:00Z");

    @Inject
    AnchorMail mail;

    @Inject
    AuditAnchors anchors;

    @Inject
    AuditChain chain;

    @Inject
    Mailer mailer;

    @Inject
    MockMailbox mailbox;

    @ConfigProperty(name = "kakehashi.data.directory")
    Path data;

    @BeforeEach
    void begin() throws IOException {
        draft(People.COORDINATOR, RecordKind.SEED, Sheets.aSeed());
        eventually(() -> assertThat(chain.head().place()).isPositive());
        anchors.add(NOON, chain.head());
        Files.deleteIfExists(data.resolve("audit").resolve("mailed"));
        mailbox.clear();
    }

    @Test
    void saysTheEndInBothLanguagesOnceADay() throws IOException {
        var last = anchors.covering(new java.util.TreeSet<>()).last();

        assertThat(mail.sendDue(NOON)).isTrue();
        assertThat(mail.sendDue(NOON.plus(Duration.ofHours(11)))).isFalse();
        assertThat(mail.sendDue(NOON.plus(Duration.ofHours(12)))).isTrue();

        var sent = mailbox.getMailsSentTo(AUDITOR);
        assertThat(sent).hasSize(2);
        assertThat(sent.getFirst().getSubject()).contains("監査記録の端", "end of the audit", "2026-11-28");
        assertThat(last).isNotNull();
        assertThat(sent.getFirst().getText())
                .contains("保管してください", "Keep it")
                .contains(last.place() + " " + HexFormat.of().formatHex(last.link()))
                .doesNotContain("{");
    }

    @Test
    void triesAgainWhatCouldNotBeSent() throws IOException {
        var broken = new AnchorMail(
                anchors, mailer, Clock.systemUTC(), data, Optional.of("no address at all"), from(), true);

        assertThat(broken.sendDue(NOON)).isFalse();

        assertThat(mail.sendDue(NOON)).isTrue();
        assertThat(mailbox.getMailsSentTo(AUDITOR)).hasSize(1);
    }

    @Test
    void sendsNothingUntilSomebodyIsNamed() {
        var silent = new AnchorMail(anchors, mailer, Clock.systemUTC(), data, Optional.empty(), from(), true);

        assertThat(silent.sendDue(NOON)).isFalse();

        assertThat(mailbox.getTotalMessagesSent()).isZero();
    }

    private static Optional<String> from() {
        return Optional.of("Kakehashi <alerts@kakehashi.example>");
    }
}
