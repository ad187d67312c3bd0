package kakehashi.organization;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import kakehashi.problem.Violation;
import kakehashi.publication.Between;
import kakehashi.publication.Text;
import kakehashi.shared.LocalizedText;
import kakehashi.shared.ReadinessRange;
import kakehashi.vocabulary.KnownCode;
import kakehashi.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/// What an investor puts money into (投資方針); needs a text or fields to be matched.
///
/// @param fields      KAKENHI small review sections, five digits
/// @param trl         readiness at which it comes in
/// @param prefectures where, empty for anywhere
/// @param ticketMin   least amount of one investment in yen
/// @param ticketMax   greatest amount of one investment in yen
public record Thesis(
        @Text(max = 5_000) LocalizedText text,
        @Size(max = 20, message = "too-many") List<@KnownCode(Vocabulary.SMALL_SECTIONS) String> fields,
        @Nullable ReadinessRange trl,
        List<@KnownCode(Vocabulary.PREFECTURES) String> prefectures,
        @Nullable @Between(min = 0, max = MOST_YEN) Long ticketMin,
        @Nullable @Between(min = 0, max = MOST_YEN) Long ticketMax) {

    private static final long MOST_YEN = 1_000_000_000_000L;

    public Thesis {
        text = Objects.requireNonNullElse(text, LocalizedText.NONE);
        fields = fields == null ? List.of() : List.copyOf(fields);
        prefectures = prefectures == null ? List.of() : List.copyOf(prefectures);
    }

    /// What does not fit together, empty when everything does.
    @JsonIgnore
    List<Violation> faults() {
        var faults = new ArrayList<Violation>();
        if (text.isEmpty() && fields.isEmpty()) {
            faults.add(Violation.inBody("thesis.text", "required"));
        }
        if (trl != null && !trl.isOnScale()) {
            faults.add(Violation.inBody("thesis.trl", "not-in-order"));
        }
        if (ticketMin != null && ticketMax != null && ticketMin > ticketMax) {
            faults.add(Violation.inBody("thesis.ticketMax", "not-in-order"));
        }
        return faults;
    }
}
