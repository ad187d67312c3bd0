package kakehashi.alert.digest;

import io.quarkus.logging.Log;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kakehashi.access.Accounts;
import kakehashi.access.Addressee;
import kakehashi.access.Wall;
import kakehashi.alert.AlertConfig;
import kakehashi.alert.Alerts;
import kakehashi.alert.Inbox;
import kakehashi.alert.Subscription;
import kakehashi.alert.Subscriptions;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Sends digests when they are due.
///
/// One transaction a reader: the rows of what is due are held while the mail goes out and are noted after it. A crash
/// in between sends the mail once more; nothing is lost.
@ApplicationScoped
class Digests {

    /// Readers served in one round.
    private static final int ROUND = 1_000;

    /// News looked at for one mail; what is left comes with the next.
    private static final int LATEST = 100;

    private final Subscriptions subscriptions;
    private final Alerts alerts;
    private final Inbox inbox;
    private final Accounts accounts;
    private final Wall wall;
    private final UnsubscribeTokens tokens;
    private final DigestText text;
    private final Mailer mailer;
    private final Clock clock;
    private final AlertConfig config;
    private final boolean follows;

    Digests(
            Subscriptions subscriptions,
            Alerts alerts,
            Inbox inbox,
            Accounts accounts,
            Wall wall,
            UnsubscribeTokens tokens,
            DigestText text,
            Mailer mailer,
            Clock clock,
            AlertConfig config,
            @ConfigProperty(name = "kakehashi.index.follow", defaultValue = "true") boolean follows) {
        this.subscriptions = subscriptions;
        this.alerts = alerts;
        this.inbox = inbox;
        this.accounts = accounts;
        this.wall = wall;
        this.tokens = tokens;
        this.text = text;
        this.mailer = mailer;
        this.clock = clock;
        this.config = config;
        this.follows = follows;
    }

    /// Whether mail leaves this house; without a sender the app only shows what would.
    boolean areSent() {
        return config.mailFrom().isPresent();
    }

    @Scheduled(every = "1m", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        if (follows && areSent()) {
            sendDue(clock.instant());
        }
    }

    @Scheduled(every = "24h", delayed = "10m")
    void forget() {
        if (follows) {
            var old = clock.instant().minus(config.keep());
            wall.asProduct(() -> QuarkusTransaction.requiringNew()
                    .run(() -> Log.debugf(
                            "forgot %d alerts, %d subscriptions, %d links",
                            alerts.forget(old), subscriptions.forget(old), tokens.forget(old))));
        }
    }

    /// Sends all that is due at `now`.
    ///
    /// @return how many mails went out
    @ActivateRequestContext
    int sendDue(Instant now) {
        int sent = 0;
        var due = wall.asProduct(
                () -> QuarkusTransaction.requiringNew().call(() -> subscriptions.accountsDue(now, ROUND)));
        for (var account : due) {
            try {
                sent += serve(account, now) ? 1 : 0;
            } catch (RuntimeException fault) {
                Log.warnf(fault, "the digest of account %s could not be sent; it is tried again", account);
            }
        }
        return sent;
    }

    /// The digest as it would be sent now, whether or not one is due; null when there is nothing to say.
    @org.jspecify.annotations.Nullable
    Digest preview(Addressee reader, List<Subscription> mailed) {
        var items = inbox.read(reader.caller(), alerts.unsent(mailed, LATEST));
        var language = reader.caller().language();
        return items.isEmpty() ? null : text.of(items, text.page("/unsubscribe", language), language);
    }

    /// As the reader: what is not there for them does not come into their mail.
    private boolean serve(UUID account, Instant now) {
        var reader = QuarkusTransaction.requiringNew()
                .call(() -> accounts.addressees(Set.of(account)))
                .get(account);
        return reader != null
                && wall.as(
                        reader.caller(),
                        () -> QuarkusTransaction.requiringNew().call(() -> send(reader, account, now)));
    }

    private boolean send(Addressee reader, UUID account, Instant now) {
        var due = subscriptions.due(account, now);
        boolean sent = false;
        if (!due.isEmpty() && reader.mail() != null) {
            var news = alerts.unsent(due, LATEST);
            var items = inbox.read(reader.caller(), news);
            if (!items.isEmpty()) {
                mailer.send(mail(items, reader, reader.mail(), account, now));
                sent = true;
            }
            news.forEach(alert -> alert.mailed(now));
        }
        due.forEach(subscription -> subscription.plan(now, config));
        return sent;
    }

    private Mail mail(List<Inbox.Item> items, Addressee reader, String to, UUID account, Instant now) {
        var token = tokens.make(account, now);
        var language = reader.caller().language();
        // Behind the #, so that no server on the way and no log learns it; the call of the header has it in its path.
        var digest = text.of(items, text.page("/unsubscribe#" + token, language), language);
        return Mail.withText(to, digest.subject(), digest.text())
                .setFrom(config.mailFrom().orElseThrow())
                .addHeader("List-Unsubscribe", "<" + text.call("/unsubscriptions/" + token) + ">")
                .addHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click")
                .addHeader("Message-ID", messageId(items, account));
    }

    /// The same for the same news, so that a mail that comes again after a crash can be told from a new one.
    private static String messageId(List<Inbox.Item> items, UUID account) {
        var news = account
                + items.stream()
                        .map(item -> item.alert().name())
                        .sorted()
                        .toList()
                        .toString();
        return "<%s@kakehashi>".formatted(UUID.nameUUIDFromBytes(news.getBytes(StandardCharsets.UTF_8)));
    }
}
