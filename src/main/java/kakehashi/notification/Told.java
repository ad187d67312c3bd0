package kakehashi.notification;

import kakehashi.consultation.ConsultationBrief;
import kakehashi.coordinator.QuestionBrief;
import kakehashi.freshness.WaitingRecord;
import kakehashi.handover.HandoverBrief;
import kakehashi.introduction.IntroductionSummary;

/// A notice with what it is about, as its reader may know that now.
sealed interface Told {

    NoticeKind kind();

    record OfIntroduction(NoticeKind kind, IntroductionSummary about) implements Told {}

    /// @param token that confirms the record, as the reader
    record OfRecord(NoticeKind kind, WaitingRecord about, String token) implements Told {}

    record OfConsultation(NoticeKind kind, ConsultationBrief about) implements Told {}

    record OfHandover(NoticeKind kind, HandoverBrief about) implements Told {}

    record OfQuestion(NoticeKind kind, QuestionBrief about) implements Told {}
}
