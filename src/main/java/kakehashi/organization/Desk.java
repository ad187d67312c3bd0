package kakehashi.organization;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import kakehashi.problem.Violation;
import kakehashi.publication.Between;
import kakehashi.publication.Text;
import kakehashi.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/// Where inquiries go (対応窓口), and how it answers.
///
/// @param deputy       who answers when the desk does not
/// @param deputyMail   where the deputy is told; without it the managers are
/// @param answerWithin working days in which it promises to answer
/// @param copies       when the researcher is told of a request, besides the desk
/// @param closures     when nobody works there
public record Desk(
        @Nullable @Text(max = 200, line = true) LocalizedText name,

        @Nullable @Text(max = 254, line = true) @Email(message = "wrong-form")
        String mail,

        @Nullable @Text(max = 200, line = true) LocalizedText deputy,

        @Nullable @Text(max = 254, line = true) @Email(message = "wrong-form")
        String deputyMail,

        @Nullable @Between(min = 1, max = 30) Integer answerWithin,
        @Nullable Copies copies,
        @Size(max = 24, message = "too-many") List<Closure> closures) {

    public Desk {
        mail = LocalizedText.present(mail);
        deputyMail = LocalizedText.present(deputyMail);
        closures = closures == null ? List.of() : List.copyOf(closures);
    }

    /// When the researcher is told of a request, besides the desk.
    public enum Copies {
        /// With the desk.
        AT_ONCE,
        /// When the desk has accepted.
        ON_ACCEPTANCE
    }

    /// When the researcher is told; at once unless the university says otherwise.
    public Copies copiesOrDefault() {
        return copies == null ? Copies.AT_ONCE : copies;
    }

    /// What is missing before others may turn to it: a name, an address, a deputy.
    List<Violation> missing() {
        var missing = new ArrayList<Violation>();
        if (name == null || name.isEmpty()) {
            missing.add(Violation.inBody("desk.name", "required"));
        }
        if (mail == null) {
            missing.add(Violation.inBody("desk.mail", "required"));
        }
        if (deputy == null || deputy.isEmpty()) {
            missing.add(Violation.inBody("desk.deputy", "required"));
        }
        return missing;
    }

    @JsonIgnore
    List<Violation> faults() {
        return IntStream.range(0, closures.size())
                .filter(i -> !closures.get(i).isPlausible())
                .mapToObj(i -> Violation.inBody("desk.closures[%d]".formatted(i), "not-in-order"))
                .toList();
    }
}
