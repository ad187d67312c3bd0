package kakehashi.researcher;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import kakehashi.publication.Between;
import org.jspecify.annotations.Nullable;

/// Doctoral degree or doctoral course.
///
/// @param obtainedOn  day the degree was obtained
/// @param enrolledOn  first day of the doctoral course
/// @param expectedOn  day the degree is expected, or the course ends
/// @param courseYear  year of the course, 1 to 6
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Degree(
        @NotNull(message = "required") State state,
        @Nullable LocalDate obtainedOn,
        @Nullable LocalDate enrolledOn,
        @Nullable LocalDate expectedOn,
        @Nullable @Between(min = 1, max = 6) Integer courseYear,
        @Nullable Boolean canBeResearchAssistant) {

    /// How far a person has come.
    public enum State {
        DOCTOR,
        DOCTORAL_COURSE,
        NONE
    }

    /// Whether the degree was held on `day`.
    boolean isHeldOn(LocalDate day) {
        return state == State.DOCTOR && obtainedOn != null && !obtainedOn.isAfter(day);
    }

    /// Whether a doctoral course was attended on `day`. A doctor attended it before the degree.
    boolean isAttendedOn(LocalDate day) {
        var end = end();
        return state != State.NONE
                && enrolledOn != null
                && !enrolledOn.isAfter(day)
                && (end == null || !end.isBefore(day));
    }

    /// Whether the course does not end before it begins.
    @JsonIgnore
    boolean isInOrder() {
        var end = end();
        return enrolledOn == null || end == null || !end.isBefore(enrolledOn);
    }

    private @Nullable LocalDate end() {
        return obtainedOn != null ? obtainedOn : expectedOn;
    }
}
