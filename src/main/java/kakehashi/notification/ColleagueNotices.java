package kakehashi.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import kakehashi.access.Wall;
import kakehashi.coordinator.QuestionAnswered;
import kakehashi.handover.HandedOver;

/// Notes what colleagues and other coordinators did for one person, in the transaction in which they did it.
@ApplicationScoped
class ColleagueNotices {

    private final NoticeWriter writer;
    private final Wall wall;
    private final Clock clock;

    ColleagueNotices(NoticeWriter writer, Wall wall, Clock clock) {
        this.writer = writer;
        this.wall = wall;
        this.clock = clock;
    }

    void hear(@Observes HandedOver fact) {
        tell(fact.to(), fact.by(), NoticeKind.HANDED_OVER, fact.handover());
    }

    void hear(@Observes QuestionAnswered fact) {
        tell(fact.asker(), fact.by(), NoticeKind.QUESTION_ANSWERED, fact.reply());
    }

    /// Whoever did it themselves knows.
    private void tell(UUID account, UUID by, NoticeKind kind, UUID about) {
        if (!account.equals(by)) {
            var now = clock.instant();
            // who did it need not see how the other wants to be told
            wall.asProduct(() -> writer.tell(Set.of(account), new Notices.Occasion(kind, about, 1, now), now));
        }
    }
}
