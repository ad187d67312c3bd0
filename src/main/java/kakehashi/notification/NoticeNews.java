package kakehashi.notification;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import kakehashi.access.Caller;
import kakehashi.consultation.ConsultationNews;
import kakehashi.introduction.IntroductionNews;
import org.jspecify.annotations.Nullable;

/// What notices are about, as their readers may know it now.
@ApplicationScoped
class NoticeNews {

    private final IntroductionNews introductions;
    private final ConsultationNews consultations;

    NoticeNews(IntroductionNews introductions, ConsultationNews consultations) {
        this.introductions = introductions;
        this.consultations = consultations;
    }

    /// @param calendar the meeting for a calendar, when the notice tells of that
    record Found(Told told, byte @Nullable [] calendar) {}

    /// Null when the reader has no part any more in what it is about.
    @Nullable
    Found of(Notice notice, Caller reader) {
        if (notice.kind.isOfConsultation()) {
            var found = consultations.of(notice.about, reader, notice.organization);
            return found == null ? null : new Found(new Told.OfConsultation(notice.kind, found), null);
        }
        var side = notice.account == null ? Objects.requireNonNull(notice.side) : null;
        var found = introductions.of(notice.about, reader, side);
        return found == null
                ? null
                : new Found(
                        new Told.OfIntroduction(notice.kind, found.introduction()),
                        notice.kind == NoticeKind.INTRODUCTION_MEETING ? found.calendar() : null);
    }
}
