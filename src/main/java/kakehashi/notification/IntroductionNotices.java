package kakehashi.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import kakehashi.access.Wall;
import kakehashi.introduction.IntroductionFact;
import kakehashi.introduction.IntroductionNews;
import kakehashi.introduction.Side;
import kakehashi.introduction.Step;
import org.jspecify.annotations.Nullable;

/// Notes what happens to introductions for whom it concerns, in the transaction in which it happens.
@ApplicationScoped
class IntroductionNotices {

    private final NoticeWriter writer;
    private final IntroductionNews news;
    private final Wall wall;
    private final Clock clock;

    IntroductionNotices(NoticeWriter writer, IntroductionNews news, Wall wall, Clock clock) {
        this.writer = writer;
        this.news = news;
        this.wall = wall;
        this.clock = clock;
    }

    /// What one side is told.
    ///
    /// @param by       who did it, and knows of it
    /// @param told     when others may be told by mail
    /// @param accepted whether the desk has accepted: some universities tell the researcher only then
    private record Telling(
            NoticeKind kind,
            IntroductionFact fact,
            @Nullable UUID by,
            Instant told,
            boolean accepted) {}

    void hear(@Observes IntroductionFact fact) {
        // who did it need not see who is told
        wall.asProduct(() -> note(fact, clock.instant()));
    }

    private void note(IntroductionFact fact, Instant now) {
        switch (fact) {
            case IntroductionFact.Stepped stepped -> note(stepped);
            case IntroductionFact.TakenBack back -> writer.forget(back.introduction(), back.taken());
            case IntroductionFact.Written written ->
                tell(
                        written.by().other(),
                        new Telling(NoticeKind.INTRODUCTION_WRITTEN, written, written.account(), now, true));
            case IntroductionFact.Assigned assigned -> {
                if (!assigned.account().equals(assigned.by())) {
                    writer.tell(Set.of(assigned.account()), occasion(NoticeKind.INTRODUCTION_ASSIGNED, assigned), now);
                }
            }
            case IntroductionFact.Reminded reminded ->
                tell(reminded.turn(), new Telling(NoticeKind.INTRODUCTION_REMINDED, reminded, null, now, true));
            case IntroductionFact.Overdue overdue -> {
                var telling = new Telling(NoticeKind.INTRODUCTION_OVERDUE, overdue, null, now, true);
                tell(overdue.turn(), telling);
                tellDeputy(overdue.turn(), telling);
            }
        }
    }

    private void note(IntroductionFact.Stepped fact) {
        var by = fact.by() == null ? Side.NEED : fact.by();
        switch (fact.step()) {
            case ASK -> tell(by.other(), fact, NoticeKind.INTRODUCTION_ASKED);
            case TAKE -> tell(by.other(), fact, NoticeKind.INTRODUCTION_TAKEN);
            case ACCEPT -> tellBoth(fact, NoticeKind.INTRODUCTION_ACCEPTED);
            case DECLINE -> tell(by.other(), fact, NoticeKind.INTRODUCTION_DECLINED);
            case EXPIRE -> tellBoth(fact, NoticeKind.INTRODUCTION_EXPIRED);
            case MEET -> tellBoth(fact, NoticeKind.INTRODUCTION_MEETING);
            case AGREE -> tell(by.other(), fact, NoticeKind.INTRODUCTION_SCOPE);
            case SETTLE -> tellBoth(fact, NoticeKind.INTRODUCTION_SETTLED);
            case REOPEN -> tell(by.other(), fact, NoticeKind.INTRODUCTION_REOPENED);
            case WITHDRAW -> tell(by.other(), fact, NoticeKind.INTRODUCTION_WITHDRAWN);
            case CLOSE -> tell(by.other(), fact, NoticeKind.INTRODUCTION_CLOSED);
        }
    }

    private void tellBoth(IntroductionFact.Stepped fact, NoticeKind kind) {
        for (var side : Side.values()) {
            tell(side, fact, kind);
        }
    }

    private void tell(Side side, IntroductionFact.Stepped fact, NoticeKind kind) {
        boolean accepted = fact.step() != Step.ASK && fact.step() != Step.TAKE && fact.step() != Step.DECLINE;
        tell(side, new Telling(kind, fact, fact.account(), fact.told(), accepted));
    }

    /// Whoever is in charge or speaks for that side, the researcher as the university wants it, and the desk.
    private void tell(Side side, Telling telling) {
        var told = news.told(telling.fact().introduction(), side, telling.accepted());
        if (told == null) {
            return;
        }
        var people = new HashSet<>(told.people());
        if (told.researcher() != null) {
            people.add(told.researcher());
        }
        boolean isOwnStep = telling.by() != null && told.people().contains(telling.by());
        people.remove(telling.by());
        var occasion = occasion(telling.kind(), telling.fact());
        writer.tell(people, occasion, telling.told());
        if (!isOwnStep) {
            var desk = new NoticeWriter.DeskOf(told.organization(), told.desk(), side);
            writer.tellDesk(desk, people, occasion, telling.told());
        }
    }

    private void tellDeputy(Side side, Telling telling) {
        var told = news.told(telling.fact().introduction(), side, true);
        if (told != null) {
            var desk = new NoticeWriter.DeskOf(told.organization(), told.desk(), side);
            writer.tellDeputy(desk, occasion(telling.kind(), telling.fact()), telling.told());
        }
    }

    private Notices.Occasion occasion(NoticeKind kind, IntroductionFact fact) {
        return new Notices.Occasion(kind, fact.introduction(), fact.revision(), clock.instant());
    }
}
