package kakehashi.need;

import java.util.List;
import java.util.Objects;
import kakehashi.publication.Text;
import kakehashi.shared.LocalizedText;
import kakehashi.vocabulary.KnownCode;
import kakehashi.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/// Wishes about the partner (相手の条件).
///
/// @param prefectures where the partner should be, empty for anywhere
/// @param young       whether young researchers are welcome; null when nothing is said
/// @param overseas    whether partners abroad are welcome; null when nothing is said
public record Partner(
        List<@KnownCode(Vocabulary.PREFECTURES) String> prefectures,
        @Nullable Boolean young,
        @Nullable Boolean overseas,
        @Text(max = 2_000) LocalizedText note) {

    static final Partner ANY = new Partner(List.of(), null, null, LocalizedText.NONE);

    public Partner {
        prefectures = prefectures == null ? List.of() : List.copyOf(prefectures);
        note = Objects.requireNonNullElse(note, LocalizedText.NONE);
    }
}
