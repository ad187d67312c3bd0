package kakehashi.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import kakehashi.access.Wall;
import kakehashi.freshness.FreshnessFact;
import kakehashi.freshness.FreshnessNews;

/// Notes for the keepers of a record that it waits for them, in the transaction in which it begins to.
@ApplicationScoped
class FreshnessNotices {

    private final NoticeWriter writer;
    private final FreshnessNews news;
    private final Wall wall;
    private final Clock clock;

    FreshnessNotices(NoticeWriter writer, FreshnessNews news, Wall wall, Clock clock) {
        this.writer = writer;
        this.news = news;
        this.wall = wall;
        this.clock = clock;
    }

    void hear(@Observes FreshnessFact fact) {
        var kind = switch (fact) {
            case FreshnessFact.Asked _ -> NoticeKind.RECORD_STALE;
            case FreshnessFact.Hidden _ -> NoticeKind.RECORD_HIDDEN;
        };
        var now = clock.instant();
        // the clock that asks is nobody
        wall.asProduct(() -> writer.tell(
                news.keepers(fact.kind(), fact.record()),
                new Notices.Occasion(kind, fact.record(), fact.revision(), now),
                now));
    }
}
