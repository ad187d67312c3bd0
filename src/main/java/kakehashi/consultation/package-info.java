/// What a small firm asks in plain words before there is a need (事前相談), answered by the desk of one organization.
///
/// Words: who asks writes one question, and if they like more of the *sheet*; the *desk* of the *receiver* leads it
/// from step to step by the table of [ConsultationState] and ends it with advice, a referral, a reason, or needs that
/// are drafts of who asked. A *step* can be taken back for a minute. Facts: [ConsultationFact], sent inside the
/// transaction. Refusals: [ConsultationRefusal].
@NullMarked
package kakehashi.consultation;

import org.jspecify.annotations.NullMarked;
