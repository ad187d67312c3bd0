package kakehashi.matching;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Set;
import kakehashi.shared.Mode;
import kakehashi.shared.ReadinessRange;
import org.eclipse.microprofile.openapi.annotations.media.DiscriminatorMapping;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A condition that a record fails, and the smallest change that admits it, named as the question names its parts.
/// The change is one of the question, except of readiness when needs are wanted: their range is theirs to move.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "condition")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Failure.OfReadiness.class, name = "trl"),
    @JsonSubTypes.Type(value = Failure.OfModes.class, name = "mode"),
    @JsonSubTypes.Type(value = Failure.OfYouth.class, name = "young"),
    @JsonSubTypes.Type(value = Failure.OfFounding.class, name = "founding")
})
@Schema(
        oneOf = {Failure.OfReadiness.class, Failure.OfModes.class, Failure.OfYouth.class, Failure.OfFounding.class},
        discriminatorProperty = "condition",
        discriminatorMapping = {
            @DiscriminatorMapping(value = "trl", schema = Failure.OfReadiness.class),
            @DiscriminatorMapping(value = "mode", schema = Failure.OfModes.class),
            @DiscriminatorMapping(value = "young", schema = Failure.OfYouth.class),
            @DiscriminatorMapping(value = "founding", schema = Failure.OfFounding.class)
        })
public sealed interface Failure {

    /// The readiness lies outside the range.
    record OfReadiness(int offered, ReadinessRange wanted, ReadinessChange smallestChange) implements Failure {}

    /// No way of working together is shared.
    record OfModes(Set<Mode> offered, Set<Mode> wanted, ModesChange smallestChange) implements Failure {}

    /// No young researcher stands behind the record.
    record OfYouth(boolean offered, boolean wanted, YouthChange smallestChange) implements Failure {}

    /// Nobody behind the record is known to wish to found a firm.
    record OfFounding(boolean offered, boolean wanted, FoundingChange smallestChange) implements Failure {}

    /// The end of the range to move, and where to.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ReadinessChange(@Nullable Integer min, @Nullable Integer max) {}

    /// Modes of which one more has to be accepted.
    record ModesChange(Set<Mode> modes) {}

    /// The wish to drop.
    record YouthChange(boolean youngOnly) {}

    /// The wish to drop.
    record FoundingChange(boolean wishesToFound) {}
}
