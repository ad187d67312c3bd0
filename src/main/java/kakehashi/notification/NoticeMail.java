package kakehashi.notification;

import io.quarkus.logging.Log;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kakehashi.access.Accounts;
import kakehashi.access.Addressee;
import kakehashi.access.Wall;
import kakehashi.shared.Language;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/// Sends notices by mail when they are due.
///
/// Two transactions a mail: the first one notes which notices it tells of, the second one holds these rows while it is
/// sent and notes that it was. A crash in between sends it once more, of the same notices and under the same message
/// id: whose program drops what it has seen before misses nothing. Nothing is sent of what was not committed.
@ApplicationScoped
class NoticeMail {

    private static final int AT_ONCE = 500;
    private static final Duration KEEP = Duration.ofDays(90);
    private static final String CALENDAR = "text/calendar; charset=utf-8; method=PUBLISH";

    private final Notices notices;
    private final NoticeNews news;
    private final NoticeText text;
    private final Accounts accounts;
    private final Mailer mailer;
    private final Wall wall;
    private final Clock clock;
    private final Optional<String> from;
    private final boolean follows;

    NoticeMail(
            Notices notices,
            NoticeNews news,
            NoticeText text,
            Accounts accounts,
            Mailer mailer,
            Wall wall,
            Clock clock,
            @ConfigProperty(name = "alert.mail-from") Optional<String> from,
            @ConfigProperty(name = "kakehashi.index.follow", defaultValue = "true") boolean follows) {
        this.notices = notices;
        this.news = news;
        this.text = text;
        this.accounts = accounts;
        this.mailer = mailer;
        this.wall = wall;
        this.clock = clock;
        this.from = from;
        this.follows = follows;
    }

    @Scheduled(
            every = "${kakehashi.mail-every}",
            delayed = "${kakehashi.mail-every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        if (follows) {
            sendDue();
        }
    }

    @Scheduled(every = "24h", delayed = "10m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @ActivateRequestContext
    void tidy() {
        if (follows) {
            wall.asProduct(() -> QuarkusTransaction.requiringNew()
                    .call(() -> notices.forget(clock.instant().minus(KEEP))));
        }
    }

    /// Sends what is due; a fault is noted, and that mail comes later.
    @ActivateRequestContext
    void sendDue() {
        if (from.isEmpty()) {
            return;
        }
        wall.asProduct(() -> {
            var now = clock.instant();
            QuarkusTransaction.requiringNew()
                    .call(() -> notices.due(now, AT_ONCE))
                    .forEach(id -> sendWith(id, now, from.get()));
        });
    }

    private void sendWith(UUID id, Instant now, String sender) {
        var letter = QuarkusTransaction.requiringNew().call(() -> letterOf(id, now));
        if (letter != null) {
            QuarkusTransaction.requiringNew().run(() -> send(letter, now, sender));
        }
    }

    /// The mail that tells of a notice: the one it was to go out with before, else one with all that is due for the
    /// same reader. Null when somebody else has it or it is not due any more.
    private @Nullable UUID letterOf(UUID id, Instant now) {
        var notice = notices.locked(id, now);
        if (notice == null) {
            return null;
        }
        if (notice.letter == null) {
            notice.letter = id;
            notices.lockedWith(notice, now).forEach(other -> other.letter = id);
        }
        return notice.letter;
    }

    private void send(UUID letter, Instant now, String sender) {
        var together = notices.lockedOf(letter);
        if (together.isEmpty()) {
            return;
        }
        try {
            var mail = mail(together.getFirst(), together);
            if (mail != null) {
                mailer.send(mail.setFrom(sender));
            }
            together.forEach(each -> each.done(now));
        } catch (RuntimeException fault) {
            Log.warnf(fault, "letter %s could not be mailed; it is tried again", letter);
            together.forEach(each -> each.failed(now));
        }
    }

    /// Null when there is nothing to tell any more, or nowhere to send it.
    private @Nullable Mail mail(Notice notice, List<Notice> together) {
        if (notice.account == null) {
            return toDesk(notice);
        }
        var reader = accounts.addressees(Set.of(notice.account)).get(notice.account);
        if (reader == null || reader.mail() == null) {
            return null;
        }
        var enclosed = told(together, reader);
        return enclosed == null ? null : mail(reader.mail(), List.of(enclosed), together);
    }

    /// In both languages: nobody knows who reads it.
    private @Nullable Mail toDesk(Notice notice) {
        var letters = new ArrayList<Letter.Enclosed>();
        for (var language : Language.values()) {
            var found = news.of(notice, accounts.desk(Objects.requireNonNull(notice.organization), language));
            if (found != null) {
                letters.add(new Letter.Enclosed(text.letter(List.of(found.told()), language), found.calendar()));
            }
        }
        return letters.isEmpty() ? null : mail(Objects.requireNonNull(notice.address), letters, List.of(notice));
    }

    private Letter.@Nullable Enclosed told(List<Notice> together, Addressee reader) {
        var found = together.stream()
                .map(notice -> news.of(notice, reader.caller()))
                .filter(Objects::nonNull)
                .toList();
        if (found.isEmpty()) {
            return null;
        }
        var calendar = found.stream()
                .map(NoticeNews.Found::calendar)
                .filter(Objects::nonNull)
                .reduce((_, last) -> last)
                .orElse(null);
        var told = found.stream().map(NoticeNews.Found::told).toList();
        return new Letter.Enclosed(text.letter(told, reader.caller().language()), calendar);
    }

    /// @param letters the same in one language or in several, the one of the subject first
    static Mail mail(String to, List<Letter.Enclosed> letters, List<Notice> notices) {
        var mail = new Mail()
                .addTo(to)
                .setSubject(letters.getFirst().letter().subject())
                .setText(String.join(
                        "\n", letters.stream().map(each -> each.letter().text()).toList()))
                .setHtml(String.join(
                        "\n",
                        letters.stream()
                                .map(each ->
                                        LetterTemplates.letter(each.letter()).render())
                                .toList()))
                .addHeader("Message-ID", "<%s@kakehashi>".formatted(notices.getFirst().letter))
                .addHeader("Auto-Submitted", "auto-generated");
        var calendar = letters.getFirst().calendar();
        return calendar == null ? mail : mail.addAttachment("meeting.ics", calendar, CALENDAR);
    }
}
