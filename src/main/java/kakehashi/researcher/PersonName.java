package kakehashi.researcher;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import kakehashi.publication.Text;
import kakehashi.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/// A name in its three forms.
///
/// @param ja   漢字 or as written in Japanese
/// @param en   Latin letters
/// @param kana reading
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PersonName(
        @Nullable @Text(max = 100, line = true) String ja,
        @Nullable @Text(max = 100, line = true) String en,
        @Nullable @Text(max = 100, line = true) String kana) {

    static final PersonName NONE = new PersonName(null, null, null);

    public PersonName {
        ja = LocalizedText.present(ja);
        en = LocalizedText.present(en);
        kana = LocalizedText.present(kana);
    }

    @JsonIgnore
    public LocalizedText text() {
        return new LocalizedText(ja, en);
    }
}
