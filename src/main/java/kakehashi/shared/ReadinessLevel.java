package kakehashi.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// How close a research result is to use.
///
/// Unit: steps on the nine-step TRL scale, 1 (principle found) to 9 (mass production).
/// Source: METI 2021, technology readiness level table; ISO 16290:2013.
///
/// @param step 1 to 9
@Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "9")
public record ReadinessLevel(@JsonValue int step) implements Comparable<ReadinessLevel> {

    public static final int LEAST = 1;
    public static final int MOST = 9;

    public ReadinessLevel {
        if (step < LEAST || step > MOST) {
            throw new IllegalArgumentException("readiness step (%d) must be 1 to 9".formatted(step));
        }
    }

    @JsonCreator
    public static ReadinessLevel of(int step) {
        return new ReadinessLevel(step);
    }

    @Override
    public int compareTo(ReadinessLevel other) {
        return Integer.compare(step, other.step);
    }
}
