package kakehashi.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import kakehashi.access.Wall;
import kakehashi.consultation.ConsultationFact;
import kakehashi.consultation.ConsultationNews;
import kakehashi.organization.Organizations;
import org.jspecify.annotations.Nullable;

/// Notes what happens to consultations for whom it concerns, in the transaction in which it happens.
@ApplicationScoped
class ConsultationNotices {

    private final NoticeWriter writer;
    private final ConsultationNews news;
    private final Organizations organizations;
    private final Wall wall;
    private final Clock clock;

    ConsultationNotices(
            NoticeWriter writer, ConsultationNews news, Organizations organizations, Wall wall, Clock clock) {
        this.writer = writer;
        this.news = news;
        this.organizations = organizations;
        this.wall = wall;
        this.clock = clock;
    }

    void hear(@Observes ConsultationFact fact) {
        // who asks or answers need not see who is told
        wall.asProduct(() -> note(fact, clock.instant()));
    }

    private void note(ConsultationFact fact, Instant now) {
        var about = fact.about();
        switch (fact) {
            case ConsultationFact.Received _ -> tellDesk(about, NoticeKind.CONSULTATION_RECEIVED, null, now);
            case ConsultationFact.Assigned(var _, var by) -> {
                if (about.assignee() != null && !about.assignee().equals(by)) {
                    writer.tell(Set.of(about.assignee()), occasion(NoticeKind.CONSULTATION_ASSIGNED, about), now);
                }
            }
            case ConsultationFact.Stepped(var _, var _, var by, var told) -> {
                if (by.equals(about.asker())) {
                    tellDesk(about, NoticeKind.CONSULTATION_STEPPED, by, told);
                } else {
                    writer.tell(Set.of(about.asker()), occasion(NoticeKind.CONSULTATION_STEPPED, about), told);
                }
            }
            case ConsultationFact.TakenBack(var _, var _, var _, int taken) -> writer.forget(about.id(), taken);
            case ConsultationFact.Reminded _ -> tellDesk(about, NoticeKind.CONSULTATION_REMINDED, null, now);
            case ConsultationFact.Overdue _ -> {
                tellDesk(about, NoticeKind.CONSULTATION_OVERDUE, null, now);
                writer.tellDeputy(desk(about), occasion(NoticeKind.CONSULTATION_OVERDUE, about), now);
            }
        }
    }

    private void tellDesk(ConsultationFact.About about, NoticeKind kind, @Nullable UUID by, Instant told) {
        var people = new HashSet<>(news.answering(about));
        people.remove(by);
        writer.tell(people, occasion(kind, about), told);
        writer.tellDesk(desk(about), people, occasion(kind, about), told);
    }

    private NoticeWriter.DeskOf desk(ConsultationFact.About about) {
        return new NoticeWriter.DeskOf(about.receiver(), organizations.deskOf(about.receiver()), null);
    }

    private Notices.Occasion occasion(NoticeKind kind, ConsultationFact.About about) {
        return new Notices.Occasion(kind, about.id(), about.revision(), clock.instant());
    }
}
