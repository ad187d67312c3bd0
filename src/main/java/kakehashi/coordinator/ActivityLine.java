package kakehashi.coordinator;

import java.util.Map;
import kakehashi.consultation.ConsultationState;
import org.jspecify.annotations.Nullable;

/// What one person did for an organization in a time.
///
/// @param name       null when the account is gone
/// @param received   consultations that came in this time and that they had in the end
/// @param answers    consultations they answered, by how
/// @param needs      that were made of these
/// @param steps      that they took in introductions and nobody took back, by the name of the step
/// @param medianDays working days in which half of their answers to consultations and introductions were given; null
///                   when they gave none
record ActivityLine(
        @Nullable String name,
        long received,
        Map<ConsultationState, Long> answers,
        long needs,
        Map<String, Long> steps,
        @Nullable Double medianDays) {

    /// How many consultations they answered, in whatever way.
    long answered() {
        return answers.values().stream().mapToLong(Long::longValue).sum();
    }
}
