package kakehashi.notification;

import java.time.Instant;
import java.util.UUID;
import kakehashi.consultation.ConsultationBrief;
import kakehashi.introduction.IntroductionSummary;
import org.jspecify.annotations.Nullable;

/// A notice as its reader sees it, with what it is about as that stands now: one of the two.
record NoticeView(
        UUID id,
        NoticeKind kind,
        Instant at,
        boolean read,
        @Nullable IntroductionSummary introduction,
        @Nullable ConsultationBrief consultation) {

    static NoticeView of(Notice notice, Told told) {
        return switch (told) {
            case Told.OfIntroduction(var kind, var about) ->
                new NoticeView(notice.id, kind, notice.at, notice.readAt != null, about, null);
            case Told.OfConsultation(var kind, var about) ->
                new NoticeView(notice.id, kind, notice.at, notice.readAt != null, null, about);
        };
    }
}
