package kakehashi.organization;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import kakehashi.problem.Violation;
import kakehashi.publication.Between;
import kakehashi.publication.Sheet;
import kakehashi.publication.Text;
import kakehashi.shared.LocalizedText;
import kakehashi.shared.RecordKind;
import kakehashi.vocabulary.Identifier;
import kakehashi.vocabulary.KnownCode;
import kakehashi.vocabulary.ValidIdentifier;
import kakehashi.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/// What an organization says of itself. Source: reference §4.2.
///
/// @param nameKana     reading of the Japanese name
/// @param houjinNumber 法人番号, 13 digits
/// @param ror          ROR id, nine characters
/// @param prefecture   JIS X 0401
/// @param capitalYen   capital in yen
/// @param thesis       what it invests in; of investors alone
public record OrganizationSheet(
        @Text(max = 200, line = true) LocalizedText name,
        @Nullable @Text(max = 200, line = true) String nameKana,
        List<@KnownCode(Vocabulary.ORGANIZATION_TYPES) String> types,

        @Nullable @ValidIdentifier(Identifier.CORPORATE_NUMBER)
        String houjinNumber,

        @Nullable @ValidIdentifier(Identifier.ROR) String ror,
        @Nullable @KnownCode(Vocabulary.PREFECTURES) String prefecture,
        @Text(max = 2_000) LocalizedText description,
        @Text(max = 5_000) LocalizedText strengths,
        @Nullable @Text(max = 500, line = true) String website,
        @Nullable @Between(min = 0, max = 10_000_000) Integer employees,

        @Nullable @Between(min = 0, max = 100_000_000_000_000L)
        Long capitalYen,

        List<@KnownCode(Vocabulary.INDUSTRIES) String> industries,
        @Nullable @Valid Desk desk,
        @Nullable @Valid Thesis thesis)
        implements Sheet {

    public OrganizationSheet {
        name = Objects.requireNonNullElse(name, LocalizedText.NONE);
        description = Objects.requireNonNullElse(description, LocalizedText.NONE);
        strengths = Objects.requireNonNullElse(strengths, LocalizedText.NONE);
        nameKana = LocalizedText.present(nameKana);
        website = LocalizedText.present(website);
        types = types == null ? List.of() : List.copyOf(types);
        industries = industries == null ? List.of() : List.copyOf(industries);
        houjinNumber = Identifier.CORPORATE_NUMBER.normalized(houjinNumber);
        ror = Identifier.ROR.normalized(ror);
    }

    @Override
    @JsonIgnore
    public RecordKind kind() {
        return RecordKind.ORGANIZATION;
    }

    @Override
    @JsonIgnore
    public LocalizedText heading() {
        return name;
    }

    @Override
    @JsonIgnore
    public List<Violation> missing() {
        return name.isEmpty() ? List.of(Violation.inBody("name", "required")) : List.of();
    }
}
