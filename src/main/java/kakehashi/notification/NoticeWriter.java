package kakehashi.notification;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import kakehashi.access.Accounts;
import kakehashi.access.Role;
import kakehashi.alert.AlertConfig;
import kakehashi.introduction.Side;
import kakehashi.organization.Desk;
import org.jspecify.annotations.Nullable;

/// Notes what happened for people and desks, by mail as each of them wants it.
@ApplicationScoped
class NoticeWriter {

    private final Notices notices;
    private final NoticeSettings settings;
    private final Accounts accounts;
    private final AlertConfig mail;

    NoticeWriter(Notices notices, NoticeSettings settings, Accounts accounts, AlertConfig mail) {
        this.notices = notices;
        this.settings = settings;
        this.accounts = accounts;
        this.mail = mail;
    }

    /// A desk of one side.
    ///
    /// @param side of an introduction; null of a consultation
    record DeskOf(
            UUID organization,
            @Nullable Desk desk,
            @Nullable Side side) {}

    /// Tells each of `people`.
    ///
    /// @param told when they may be told by mail
    void tell(Set<UUID> people, Notices.Occasion occasion, Instant told) {
        people.forEach(account -> note(new Notices.Reader(account, null, null, null), occasion, told));
    }

    /// Tells the desk by its own address, unless one of `people` reads that.
    void tellDesk(DeskOf desk, Set<UUID> people, Notices.Occasion occasion, Instant told) {
        var address = desk.desk() == null ? null : desk.desk().mail();
        if (address != null && !isMailOf(address, people)) {
            note(new Notices.Reader(null, address, desk.organization(), desk.side()), occasion, told);
        }
    }

    private boolean isMailOf(String address, Set<UUID> people) {
        return accounts.addressees(people).values().stream()
                .anyMatch(person -> address.equalsIgnoreCase(person.mail()));
    }

    /// Tells the deputy whom the desk names; without an address of theirs, who manages the organization.
    void tellDeputy(DeskOf desk, Notices.Occasion occasion, Instant told) {
        var address = desk.desk() == null ? null : desk.desk().deputyMail();
        if (address != null) {
            note(new Notices.Reader(null, address, desk.organization(), desk.side()), occasion, told);
            return;
        }
        accounts.people(desk.organization()).stream()
                .filter(person -> person.roles().contains(Role.MANAGER))
                .forEach(person -> note(new Notices.Reader(person.account(), null, null, null), occasion, told));
    }

    private void note(Notices.Reader reader, Notices.Occasion occasion, Instant told) {
        var mailing = reader.account() == null
                ? NoticeMailing.AT_ONCE
                : settings.of(reader.account()).getOrDefault(occasion.kind().group(), NoticeMailing.AT_ONCE);
        notices.note(reader, occasion, mailing.due(told, mail.mailHour(), mail.mailZone()));
    }

    /// What was noted of a step that was taken back.
    void forget(UUID about, int revision) {
        notices.forget(about, revision);
    }
}
