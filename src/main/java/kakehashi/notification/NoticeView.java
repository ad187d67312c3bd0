package kakehashi.notification;

import java.time.Instant;
import java.util.UUID;
import kakehashi.consultation.ConsultationBrief;
import kakehashi.freshness.WaitingRecord;
import kakehashi.introduction.IntroductionSummary;
import org.jspecify.annotations.Nullable;

/// A notice as its reader sees it, with what it is about as that stands now: one of the three.
record NoticeView(
        UUID id,
        NoticeKind kind,
        Instant at,
        boolean read,
        @Nullable IntroductionSummary introduction,
        @Nullable ConsultationBrief consultation,
        @Nullable WaitingRecord record) {

    static NoticeView of(Notice notice, Told told) {
        return switch (told) {
            case Told.OfIntroduction(var kind, var about) ->
                new NoticeView(notice.id, kind, notice.at, notice.readAt != null, about, null, null);
            case Told.OfConsultation(var kind, var about) ->
                new NoticeView(notice.id, kind, notice.at, notice.readAt != null, null, about, null);
            case Told.OfRecord(var kind, var about, var _) ->
                new NoticeView(notice.id, kind, notice.at, notice.readAt != null, null, null, about);
        };
    }
}
