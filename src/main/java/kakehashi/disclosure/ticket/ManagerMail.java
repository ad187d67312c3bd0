package kakehashi.disclosure.ticket;

import io.quarkus.logging.Log;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.Duration;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import kakehashi.access.Accounts;
import kakehashi.access.Addressee;
import kakehashi.access.Role;
import kakehashi.access.Wall;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Tells the managers of an organization by mail that somebody may look at one of its records, when that is granted.
///
/// When it could be sent to none of them it is tried again every minute; after a crash between sending and noting it
/// comes twice. Who has no known address finds it on the page.
@ApplicationScoped
class ManagerMail {

    /// What is older was told in another way, or mail was not set up then.
    private static final Duration NEWS = Duration.ofDays(7);

    private final Tickets tickets;
    private final Accounts accounts;
    private final TicketText text;
    private final Mailer mailer;
    private final Wall wall;
    private final Optional<String> from;
    private final boolean follows;

    ManagerMail(
            Tickets tickets,
            Accounts accounts,
            TicketText text,
            Mailer mailer,
            Wall wall,
            @ConfigProperty(name = "alert.mail-from") Optional<String> from,
            @ConfigProperty(name = "kakehashi.index.follow", defaultValue = "true") boolean follows) {
        this.tickets = tickets;
        this.accounts = accounts;
        this.text = text;
        this.mailer = mailer;
        this.wall = wall;
        this.from = from;
        this.follows = follows;
    }

    @Scheduled(every = "1m", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        if (follows) {
            sendDue();
        }
    }

    /// Sends what is due; a fault is noted, and the mail comes later.
    @ActivateRequestContext
    void sendDue() {
        if (from.isEmpty()) {
            return;
        }
        try {
            wall.asProduct(() -> QuarkusTransaction.requiringNew().run(() -> {
                var now = tickets.moment();
                tickets.untold(now.minus(NEWS)).stream()
                        .filter(ticket -> told(ticket, from.get()))
                        .forEach(ticket -> ticket.toldAt = now);
            }));
        } catch (RuntimeException fault) {
            Log.warn("granted tickets could not be looked for; it is tried again", fault);
        }
    }

    /// False when it has to be tried again: mail could be sent to none of them.
    private boolean told(Ticket ticket, String sender) {
        var asker = accounts.nameOf(ticket.askedBy);
        var granter = accounts.nameOf(ticket.decidedBy);
        int sent = 0;
        int failed = 0;
        for (var manager : managers(ticket.organization)) {
            if (manager.mail() == null) {
                continue;
            }
            var letter = text.of(ticket, asker, granter, manager.caller().language());
            try {
                mailer.send(Mail.withText(manager.mail(), letter.subject(), letter.text())
                        .setFrom(sender));
                sent++;
            } catch (RuntimeException fault) {
                Log.warnf(fault, "ticket %s could not be mailed to a manager", ticket.id);
                failed++;
            }
        }
        return failed == 0 || sent > 0;
    }

    private Collection<Addressee> managers(UUID organization) {
        return accounts.addressees(accounts.people(organization).stream()
                        .filter(person -> person.roles().contains(Role.MANAGER))
                        .map(Accounts.Person::account)
                        .collect(Collectors.toSet()))
                .values();
    }
}
