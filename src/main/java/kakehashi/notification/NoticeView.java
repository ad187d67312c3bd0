package kakehashi.notification;

import java.time.Instant;
import java.util.UUID;
import kakehashi.consultation.ConsultationBrief;
import kakehashi.coordinator.QuestionBrief;
import kakehashi.freshness.WaitingRecord;
import kakehashi.handover.HandoverBrief;
import kakehashi.introduction.IntroductionSummary;
import org.jspecify.annotations.Nullable;

/// A notice as its reader sees it, with what it is about as that stands now: one of the five.
record NoticeView(
        UUID id,
        NoticeKind kind,
        Instant at,
        boolean read,
        @Nullable IntroductionSummary introduction,
        @Nullable ConsultationBrief consultation,
        @Nullable HandoverBrief handover,
        @Nullable QuestionBrief question,
        @Nullable WaitingRecord record) {

    static NoticeView of(Notice notice, Told told) {
        boolean read = notice.readAt != null;
        return switch (told) {
            case Told.OfIntroduction(var kind, var about) ->
                new NoticeView(notice.id, kind, notice.at, read, about, null, null, null, null);
            case Told.OfConsultation(var kind, var about) ->
                new NoticeView(notice.id, kind, notice.at, read, null, about, null, null, null);
            case Told.OfHandover(var kind, var about) ->
                new NoticeView(notice.id, kind, notice.at, read, null, null, about, null, null);
            case Told.OfQuestion(var kind, var about) ->
                new NoticeView(notice.id, kind, notice.at, read, null, null, null, about, null);
            case Told.OfRecord(var kind, var about, var _) ->
                new NoticeView(notice.id, kind, notice.at, read, null, null, null, null, about);
        };
    }
}
