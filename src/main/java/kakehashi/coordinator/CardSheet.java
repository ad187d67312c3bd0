package kakehashi.coordinator;

import jakarta.validation.constraints.Size;
import java.util.List;
import kakehashi.publication.Text;
import kakehashi.shared.LocalizedText;
import kakehashi.vocabulary.KnownCode;
import kakehashi.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/// What a coordinator says of themselves, in the language they write. Source: fields of the card that JST asked
/// coordinators for (専門・得意分野, コーディネート可能な分野, 実績, プロフィール), with region and languages.
///
/// @param expertise   what they know best (専門・得意分野)
/// @param fields      what they can coordinate, five-digit codes of the review sections
/// @param record      what they have brought about (実績)
/// @param profile     who they are
/// @param prefectures where they work
/// @param languages   that they work in, in words
record CardSheet(
        @Nullable @Text(max = CardSheet.MOST) String expertise,
        @Size(max = 20, message = "too-many") List<@KnownCode(Vocabulary.SMALL_SECTIONS) String> fields,
        @Nullable @Text(max = CardSheet.MOST) String record,
        @Nullable @Text(max = CardSheet.MOST) String profile,
        @Size(max = 47, message = "too-many") List<@KnownCode(Vocabulary.PREFECTURES) String> prefectures,
        @Nullable @Text(max = 100, line = true) String languages) {

    static final int MOST = 1_000;

    CardSheet {
        expertise = LocalizedText.present(expertise);
        fields = fields == null ? List.of() : List.copyOf(fields);
        record = LocalizedText.present(record);
        profile = LocalizedText.present(profile);
        prefectures = prefectures == null ? List.of() : List.copyOf(prefectures);
        languages = LocalizedText.present(languages);
    }
}
