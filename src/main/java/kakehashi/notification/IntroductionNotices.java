package kakehashi.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import kakehashi.access.Accounts;
import kakehashi.access.Role;
import kakehashi.access.Wall;
import kakehashi.alert.AlertConfig;
import kakehashi.introduction.IntroductionFact;
import kakehashi.introduction.IntroductionNews;
import kakehashi.introduction.Side;
import kakehashi.introduction.Step;
import org.jspecify.annotations.Nullable;

/// Notes what happens to introductions for whom it concerns, in the transaction in which it happens.
@ApplicationScoped
class IntroductionNotices {

    private final Notices notices;
    private final NoticeSettings settings;
    private final IntroductionNews news;
    private final Accounts accounts;
    private final AlertConfig mail;
    private final Wall wall;
    private final Clock clock;

    IntroductionNotices(
            Notices notices,
            NoticeSettings settings,
            IntroductionNews news,
            Accounts accounts,
            AlertConfig mail,
            Wall wall,
            Clock clock) {
        this.notices = notices;
        this.settings = settings;
        this.news = news;
        this.accounts = accounts;
        this.mail = mail;
        this.wall = wall;
        this.clock = clock;
    }

    /// Whom somebody acts for knows of it already.
    private record Occasion(
            NoticeKind kind, IntroductionFact fact, @Nullable UUID by, Instant told, boolean accepted) {}

    void hear(@Observes IntroductionFact fact) {
        // who did it need not see who is told
        wall.asProduct(() -> note(fact));
    }

    private void note(IntroductionFact fact) {
        var now = clock.instant();
        switch (fact) {
            case IntroductionFact.Stepped stepped -> note(stepped);
            case IntroductionFact.TakenBack back -> notices.forget(back.introduction(), back.taken());
            case IntroductionFact.Written written ->
                tell(
                        written.by().other(),
                        new Occasion(NoticeKind.INTRODUCTION_WRITTEN, written, written.account(), now, true));
            case IntroductionFact.Assigned assigned -> {
                if (!assigned.account().equals(assigned.by())) {
                    tell(
                            new Notices.Reader(assigned.account(), null, null, null),
                            new Occasion(NoticeKind.INTRODUCTION_ASSIGNED, assigned, assigned.by(), now, true));
                }
            }
            case IntroductionFact.Reminded reminded ->
                tell(
                        reminded.turn(),
                        new Occasion(NoticeKind.INTRODUCTION_REMINDED, reminded, null, now, true));
            case IntroductionFact.Overdue overdue -> {
                var occasion = new Occasion(NoticeKind.INTRODUCTION_OVERDUE, overdue, null, now, true);
                tell(overdue.turn(), occasion);
                tellDeputy(overdue.turn(), occasion);
            }
        }
    }

    private void note(IntroductionFact.Stepped fact) {
        var by = fact.by();
        switch (fact.step()) {
            case ASK -> tell(other(by), fact, NoticeKind.INTRODUCTION_ASKED);
            case TAKE -> tell(other(by), fact, NoticeKind.INTRODUCTION_TAKEN);
            case ACCEPT -> {
                tell(other(by), fact, NoticeKind.INTRODUCTION_ACCEPTED);
                tell(own(by), fact, NoticeKind.INTRODUCTION_ACCEPTED);
            }
            case DECLINE -> tell(other(by), fact, NoticeKind.INTRODUCTION_DECLINED);
            case EXPIRE -> {
                tell(Side.NEED, fact, NoticeKind.INTRODUCTION_EXPIRED);
                tell(Side.OFFER, fact, NoticeKind.INTRODUCTION_EXPIRED);
            }
            case MEET -> {
                tell(Side.NEED, fact, NoticeKind.INTRODUCTION_MEETING);
                tell(Side.OFFER, fact, NoticeKind.INTRODUCTION_MEETING);
            }
            case WITHDRAW -> tell(other(by), fact, NoticeKind.INTRODUCTION_WITHDRAWN);
            case CLOSE -> tell(other(by), fact, NoticeKind.INTRODUCTION_CLOSED);
        }
    }

    private static Side own(@Nullable Side by) {
        return by == null ? Side.NEED : by;
    }

    private static Side other(@Nullable Side by) {
        return own(by).other();
    }

    private void tell(Side side, IntroductionFact.Stepped fact, NoticeKind kind) {
        boolean accepted = fact.step() != Step.ASK && fact.step() != Step.TAKE && fact.step() != Step.DECLINE;
        tell(side, new Occasion(kind, fact, fact.account(), fact.told(), accepted));
    }

    /// Whoever is in charge or speaks for that side, the researcher as the university wants it, and the desk's own
    /// address unless one of these reads it.
    private void tell(Side side, Occasion occasion) {
        var told = news.told(occasion.fact().introduction(), side, occasion.accepted());
        if (told == null) {
            return;
        }
        var people = new HashSet<>(told.people());
        if (told.researcher() != null) {
            people.add(told.researcher());
        }
        people.remove(occasion.by());
        people.forEach(account -> tell(new Notices.Reader(account, null, null, null), occasion));
        var desk = told.desk();
        boolean actedThemselves = occasion.by() != null && told.people().contains(occasion.by());
        if (desk != null && desk.mail() != null && !actedThemselves && !isMailOf(desk.mail(), people)) {
            tell(new Notices.Reader(null, desk.mail(), told.organization(), side), occasion);
        }
    }

    private boolean isMailOf(String address, Set<UUID> people) {
        return accounts.addressees(people).values().stream()
                .anyMatch(person -> address.equalsIgnoreCase(person.mail()));
    }

    /// The deputy whom the desk names; without an address of theirs, who manages the organization.
    private void tellDeputy(Side side, Occasion occasion) {
        var told = news.told(occasion.fact().introduction(), side, true);
        if (told == null) {
            return;
        }
        var desk = told.desk();
        if (desk != null && desk.deputyMail() != null) {
            tell(new Notices.Reader(null, desk.deputyMail(), told.organization(), side), occasion);
            return;
        }
        accounts.people(told.organization()).stream()
                .filter(person -> person.roles().contains(Role.MANAGER))
                .forEach(person -> tell(new Notices.Reader(person.account(), null, null, null), occasion));
    }

    private void tell(Notices.Reader reader, Occasion occasion) {
        var mailing = reader.account() == null
                ? NoticeMailing.AT_ONCE
                : settings.of(reader.account())
                        .getOrDefault(occasion.kind().group(), NoticeMailing.AT_ONCE);
        notices.note(
                reader,
                new Notices.Occasion(
                        occasion.kind(),
                        occasion.fact().introduction(),
                        occasion.fact().revision(),
                        clock.instant()),
                mailing.due(occasion.told(), mail.mailHour(), mail.mailZone()));
    }
}
