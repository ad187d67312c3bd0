package kakehashi.notification;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import kakehashi.access.Caller;
import kakehashi.consultation.ConsultationNews;
import kakehashi.coordinator.QuestionNews;
import kakehashi.freshness.FreshnessNews;
import kakehashi.handover.HandoverNews;
import kakehashi.introduction.IntroductionNews;
import org.jspecify.annotations.Nullable;

/// What notices are about, as their readers may know it now.
@ApplicationScoped
class NoticeNews {

    private final IntroductionNews introductions;
    private final ConsultationNews consultations;
    private final HandoverNews handovers;
    private final QuestionNews questions;
    private final FreshnessNews records;

    NoticeNews(
            IntroductionNews introductions,
            ConsultationNews consultations,
            HandoverNews handovers,
            QuestionNews questions,
            FreshnessNews records) {
        this.introductions = introductions;
        this.consultations = consultations;
        this.handovers = handovers;
        this.questions = questions;
        this.records = records;
    }

    /// @param calendar the meeting for a calendar, when the notice tells of that
    record Found(Told told, byte @Nullable [] calendar) {}

    /// Null when the reader has no part any more in what it is about.
    @Nullable
    Found of(Notice notice, Caller reader) {
        return switch (notice.kind.topic()) {
            case INTRODUCTION -> ofIntroduction(notice, reader);
            case CONSULTATION -> {
                var found = consultations.of(notice.about, reader, notice.organization);
                yield found == null ? null : new Found(new Told.OfConsultation(notice.kind, found), null);
            }
            case HANDOVER -> {
                var found = handovers.of(notice.about, reader);
                yield found == null ? null : new Found(new Told.OfHandover(notice.kind, found), null);
            }
            case QUESTION -> {
                var found = questions.of(notice.about, reader);
                yield found == null ? null : new Found(new Told.OfQuestion(notice.kind, found), null);
            }
            case RECORD -> {
                var found = records.of(notice.about, reader);
                yield found == null
                        ? null
                        : new Found(new Told.OfRecord(notice.kind, found.record(), found.token()), null);
            }
        };
    }

    private @Nullable Found ofIntroduction(Notice notice, Caller reader) {
        var side = notice.account == null ? Objects.requireNonNull(notice.side) : null;
        var found = introductions.of(notice.about, reader, side);
        return found == null
                ? null
                : new Found(
                        new Told.OfIntroduction(notice.kind, found.introduction()),
                        notice.kind == NoticeKind.INTRODUCTION_MEETING ? found.calendar() : null);
    }
}
