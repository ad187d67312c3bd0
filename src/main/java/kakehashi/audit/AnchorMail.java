package kakehashi.audit;

import io.quarkus.logging.Log;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import kakehashi.audit.AuditAnchors.Anchor;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Sends the last anchored end of the chain to an auditor, once a day: who owns the machine cannot take it back.
///
/// `audit/mailed` in the data directory holds the day it was last sent. It is written after the mail went out, so that
/// one that failed is tried again in the next minute, and after a crash one may come twice.
@ApplicationScoped
class AnchorMail {

    private static final ZoneId ZONE = ZoneId.of("Asia/Tokyo");
    private static final String TEXT = "/messages/anchor.txt";

    private final AuditAnchors anchors;
    private final Mailer mailer;
    private final Clock clock;
    private final Path mailed;
    private final Optional<String> auditor;
    private final Optional<String> from;
    private final boolean follows;

    AnchorMail(
            AuditAnchors anchors,
            Mailer mailer,
            Clock clock,
            @ConfigProperty(name = "kakehashi.data.directory") Path data,
            @ConfigProperty(name = "kakehashi.audit.auditor") Optional<String> auditor,
            @ConfigProperty(name = "alert.mail-from") Optional<String> from,
            @ConfigProperty(name = "kakehashi.index.follow", defaultValue = "true") boolean follows) {
        this.anchors = anchors;
        this.mailer = mailer;
        this.clock = clock;
        this.mailed = data.resolve("audit").resolve("mailed");
        this.auditor = auditor;
        this.from = from;
        this.follows = follows;
    }

    @Scheduled(every = "1m", delayed = "2m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        if (follows) {
            sendDue(clock.instant());
        }
    }

    /// Sends what is due at `now`.
    ///
    /// @return whether a mail went out
    boolean sendDue(Instant now) {
        var today = LocalDate.ofInstant(now, ZONE);
        try {
            if (auditor.isEmpty() || from.isEmpty() || today.equals(lastDay())) {
                return false;
            }
            var last = anchors.covering(new TreeSet<>()).last();
            if (last == null) {
                return false;
            }
            mailer.send(mail(auditor.get(), from.get(), last, today));
            Files.writeString(mailed, today.toString());
            return true;
        } catch (IOException | RuntimeException fault) {
            Log.warn("the end of the audit could not be mailed; it is tried again", fault);
            return false;
        }
    }

    private static Mail mail(String to, String from, Anchor last, LocalDate today) throws IOException {
        try (InputStream text = Objects.requireNonNull(AnchorMail.class.getResourceAsStream(TEXT))) {
            var parts = new String(text.readAllBytes(), StandardCharsets.UTF_8).split("\n", 2);
            return Mail.withText(
                            to,
                            parts[0].replace("{day}", today.toString()),
                            parts[1].strip()
                                    .replace("{at}", last.at().toString())
                                    .replace("{place}", Long.toString(last.place()))
                                    .replace("{link}", HexFormat.of().formatHex(last.link()))
                                    .concat("\n"))
                    .setFrom(from);
        }
    }

    private LocalDate lastDay() throws IOException {
        try {
            return LocalDate.parse(Files.readString(mailed).strip());
        } catch (NoSuchFileException never) {
            return LocalDate.MIN;
        }
    }
}
