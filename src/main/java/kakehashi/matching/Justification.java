package kakehashi.matching;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import kakehashi.need.NeedKind;
import kakehashi.researcher.Capacity;
import kakehashi.search.MetQuantity;
import kakehashi.shared.LocalizedText;
import kakehashi.shared.Mode;
import kakehashi.shared.ReadinessRange;
import org.eclipse.microprofile.openapi.annotations.media.DiscriminatorMapping;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The facts behind the points of a reason.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Justification.SharedTerms.class, name = "shared-terms"),
    @JsonSubTypes.Type(value = Justification.LikeMeaning.class, name = "like-meaning"),
    @JsonSubTypes.Type(value = Justification.SharedFields.class, name = "shared-fields"),
    @JsonSubTypes.Type(value = Justification.Readiness.class, name = "readiness"),
    @JsonSubTypes.Type(value = Justification.Horizon.class, name = "horizon"),
    @JsonSubTypes.Type(value = Justification.Region.class, name = "region"),
    @JsonSubTypes.Type(value = Justification.SharedModes.class, name = "shared-modes"),
    @JsonSubTypes.Type(value = Justification.SpareCapacity.class, name = "capacity"),
    @JsonSubTypes.Type(value = Justification.Youth.class, name = "young"),
    @JsonSubTypes.Type(value = Justification.Fresh.class, name = "freshness"),
    @JsonSubTypes.Type(value = Justification.NothingToCompare.class, name = "nothing-to-compare")
})
@Schema(
        oneOf = {
            Justification.SharedTerms.class,
            Justification.LikeMeaning.class,
            Justification.SharedFields.class,
            Justification.Readiness.class,
            Justification.Horizon.class,
            Justification.Region.class,
            Justification.SharedModes.class,
            Justification.SpareCapacity.class,
            Justification.Youth.class,
            Justification.Fresh.class,
            Justification.NothingToCompare.class
        },
        discriminatorProperty = "kind",
        discriminatorMapping = {
            @DiscriminatorMapping(value = "shared-terms", schema = Justification.SharedTerms.class),
            @DiscriminatorMapping(value = "like-meaning", schema = Justification.LikeMeaning.class),
            @DiscriminatorMapping(value = "shared-fields", schema = Justification.SharedFields.class),
            @DiscriminatorMapping(value = "readiness", schema = Justification.Readiness.class),
            @DiscriminatorMapping(value = "horizon", schema = Justification.Horizon.class),
            @DiscriminatorMapping(value = "region", schema = Justification.Region.class),
            @DiscriminatorMapping(value = "shared-modes", schema = Justification.SharedModes.class),
            @DiscriminatorMapping(value = "capacity", schema = Justification.SpareCapacity.class),
            @DiscriminatorMapping(value = "young", schema = Justification.Youth.class),
            @DiscriminatorMapping(value = "freshness", schema = Justification.Fresh.class),
            @DiscriminatorMapping(value = "nothing-to-compare", schema = Justification.NothingToCompare.class)
        })
public sealed interface Justification {

    /// Terms that the question and the record share, the most telling first.
    ///
    /// @param quantities of the question that the record meets: 200℃ and 473 K
    /// @param tried   what the asker tried already and the record has
    /// @param avoided what the asker wants to do without and the record has
    record SharedTerms(
            List<SharedTerm> terms, List<MetQuantity> quantities, List<SharedTerm> tried, List<SharedTerm> avoided)
            implements Justification {

        static final SharedTerms NONE = new SharedTerms(List.of(), List.of(), List.of(), List.of());
    }

    /// @param likeness of the two texts by the operator's model, 0 (nothing to do with each other) to 1, a multiple of
    ///                 0.01
    record LikeMeaning(double likeness) implements Justification {}

    /// The nearest level on which the fields meet, and where.
    record SharedFields(FieldLevel level, List<SharedField> fields) implements Justification {}

    /// @param gap      steps missing or too many; 0 inside the range
    /// @param needKind kind of the need, when it is known; a future one weighs readiness less
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Readiness(
            int offered,
            ReadinessRange wanted,
            int gap,
            @Nullable NeedKind needKind) implements Justification {}

    /// @param months    until the need must be answered
    /// @param readiness of the seed
    /// @param tooEarly  a warning: the need cannot wait until the seed is ready
    record Horizon(int months, int readiness, boolean tooEarly) implements Justification {}

    /// @param offered where the record is, two digits of JIS X 0401
    /// @param wanted  where it should be, ascending
    record Region(String offered, List<String> wanted, Nearness nearness) implements Justification {}

    /// @param modes the wanted ones that are offered
    record SharedModes(Set<Mode> modes, Set<Mode> wanted) implements Justification {}

    /// @param state how much room there is for new work
    /// @param asOf  the day somebody said so
    record SpareCapacity(Capacity.State state, LocalDate asOf) implements Justification {}

    /// @param young whether a young researcher stands behind the record
    record Youth(boolean young) implements Justification {}

    /// @param days whole days since `updatedAt`
    record Fresh(Instant updatedAt, long days) implements Justification {}

    /// The record says nothing on this point.
    record NothingToCompare() implements Justification {}

    /// A term in one or both languages.
    ///
    /// @param origin who says that both mean the same, see [QuestionTerm]
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record SharedTerm(
            @Nullable String ja,
            @Nullable String en,

            @Schema(enumeration = {"text", "lexicon", "pair", "learned"})
            String origin) {}

    /// A field both sides name.
    record SharedField(String code, LocalizedText name) {}

    /// How near two fields are in the review sections: 小区分, 中区分, 大区分 (also fields of e-Rad).
    enum FieldLevel {
        SMALL,
        MEDIUM,
        LARGE
    }

    /// How near two places are: one prefecture, one block of METI's bureaus, or neither.
    enum Nearness {
        SAME,
        BLOCK,
        FAR
    }
}
