package kakehashi.consultation;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which of a desk's consultations are asked for.
///
/// @param states      in any of these
/// @param prefectures of the asking organization; all when empty
/// @param field       five-digit code; null for all
/// @param overdue     whether only those whose day is over
record QueueFilter(
        Collection<ConsultationState> states,
        List<String> prefectures,
        @Nullable String field,
        Whose whose,
        boolean overdue) {

    /// Who has them.
    enum Whose {
        ALL,
        MINE,
        NOBODYS
    }

    static final QueueFilter WAITING = new QueueFilter(ConsultationState.OPEN, List.of(), null, Whose.ALL, false);

    /// The same in every state.
    QueueFilter inAnyState() {
        return new QueueFilter(Set.of(ConsultationState.values()), prefectures, field, whose, overdue);
    }
}
