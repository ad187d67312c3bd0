package kakehashi.notification;

import kakehashi.consultation.ConsultationBrief;
import kakehashi.freshness.WaitingRecord;
import kakehashi.introduction.IntroductionSummary;

/// A notice with what it is about, as its reader may know that now.
sealed interface Told {

    NoticeKind kind();

    record OfIntroduction(NoticeKind kind, IntroductionSummary about) implements Told {}

    /// @param token that confirms the record, as the reader
    record OfRecord(NoticeKind kind, WaitingRecord about, String token) implements Told {}

    record OfConsultation(NoticeKind kind, ConsultationBrief about) implements Told {}
}
