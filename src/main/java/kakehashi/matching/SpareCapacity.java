package kakehashi.matching;

import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Set;
import kakehashi.search.Candidate;
import kakehashi.search.Question;
import kakehashi.shared.Mode;
import kakehashi.shared.RecordKind;

/// Prefers people who say that they can take on work.
///
/// Strength: room 1, some room 0.5, none 0. A word older than a year says nothing. Asked when seeds or researchers are
/// wanted for a way of working together that takes somebody's time; a licence does not.
record SpareCapacity() implements Signal {

    private static final double SOME_ROOM = 0.5;
    private static final Set<Mode> TAKE_TIME = EnumSet.of(
            Mode.TECHNICAL_CONSULTATION,
            Mode.ACADEMIC_GUIDANCE,
            Mode.JOINT_RESEARCH,
            Mode.COMMISSIONED_RESEARCH,
            Mode.COMMISSIONED_TESTING,
            Mode.CLINICAL_TRIAL,
            Mode.SIDE_ENGAGEMENT,
            Mode.CROSS_APPOINTMENT,
            Mode.INTERNSHIP);

    @Override
    public String name() {
        return "capacity";
    }

    @Override
    public boolean isAsked(Question question) {
        return (question.of() == RecordKind.SEED || question.of() == RecordKind.RESEARCHER)
                && question.wishes().modes().stream().anyMatch(TAKE_TIME::contains);
    }

    @Override
    public Evidence measure(Question question, Candidate candidate) {
        var capacity = candidate.facts().capacity();
        if (capacity == null
                || !capacity.holdsOn(question.asOf().atZone(ZoneOffset.UTC).toLocalDate())) {
            return Evidence.silent();
        }
        double strength = switch (capacity.state()) {
            case OPEN -> 1;
            case LIMITED -> SOME_ROOM;
            case FULL -> 0;
        };
        return new Evidence(strength, new Justification.SpareCapacity(capacity.state(), capacity.asOf()));
    }
}
