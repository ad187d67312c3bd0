package kakehashi.organization;

import jakarta.validation.constraints.Email;
import kakehashi.publication.Text;
import kakehashi.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/// Where inquiries go (対応窓口).
public record Desk(
        @Nullable @Text(max = 200, line = true) LocalizedText name,

        @Nullable @Text(max = 254, line = true) @Email(message = "wrong-form")
        String mail,

        @Nullable @Text(max = 200, line = true) LocalizedText deputy) {

    public Desk {
        mail = LocalizedText.present(mail);
    }
}
