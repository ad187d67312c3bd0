package kakehashi.researcher;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import kakehashi.problem.Violation;
import kakehashi.publication.Sheet;
import kakehashi.publication.Text;
import kakehashi.shared.LocalizedList;
import kakehashi.shared.LocalizedText;
import kakehashi.shared.RecordKind;
import kakehashi.vocabulary.Identifier;
import kakehashi.vocabulary.KnownCode;
import kakehashi.vocabulary.ValidIdentifier;
import kakehashi.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/// What a researcher says of themself. Source: reference §4.2, capability 39 for the offers.
///
/// @param offers      what companies may ask for
/// @param capacity    whether there is room for new work; null when nothing is said
/// @param contact       how to reach them; for coordinators of their house and whom an agreement binds
/// @param conflicts     利益相反の申告; for the house's managers and officers
/// @param externalRoles 学外の役職・支援の申告 of research integrity; for the house's officers
/// @param eradNumber  e-Rad researcher number, 8 digits
/// @param researchmap permalink
public record ResearcherSheet(
        @Valid PersonName name,
        @Text(max = 200, line = true) LocalizedText department,
        @Text(max = 100, line = true) LocalizedText position,
        @Nullable @Valid Degree degree,
        @Text(max = 4_000) LocalizedText summary,
        @Size(max = 20, message = "too-many") List<@KnownCode(Vocabulary.SMALL_SECTIONS) String> fields,
        List<@KnownCode(Vocabulary.ERAD_FIELDS) String> eradFields,
        @Text(max = 100, line = true) LocalizedList keywords,
        List<@KnownCode(Vocabulary.OFFERS) String> offers,
        @Nullable @Valid Capacity capacity,
        @Text(max = 500) LocalizedText contact,
        @Text(max = 5_000) LocalizedText conflicts,
        @Text(max = 5_000) LocalizedText externalRoles,

        @Nullable @ValidIdentifier(value = Identifier.ERAD, formOnly = true)
        String eradNumber,

        @Nullable @ValidIdentifier(Identifier.ORCID) String orcid,
        @Nullable @ValidIdentifier(Identifier.RESEARCHMAP) String researchmap)
        implements Sheet {

    public ResearcherSheet {
        name = Objects.requireNonNullElse(name, PersonName.NONE);
        department = Objects.requireNonNullElse(department, LocalizedText.NONE);
        position = Objects.requireNonNullElse(position, LocalizedText.NONE);
        summary = Objects.requireNonNullElse(summary, LocalizedText.NONE);
        contact = Objects.requireNonNullElse(contact, LocalizedText.NONE);
        conflicts = Objects.requireNonNullElse(conflicts, LocalizedText.NONE);
        externalRoles = Objects.requireNonNullElse(externalRoles, LocalizedText.NONE);
        keywords = Objects.requireNonNullElse(keywords, LocalizedList.NONE);
        fields = fields == null ? List.of() : List.copyOf(fields);
        eradFields = eradFields == null ? List.of() : List.copyOf(eradFields);
        offers = offers == null ? List.of() : List.copyOf(offers);
        eradNumber = Identifier.ERAD.normalized(eradNumber);
        orcid = Identifier.ORCID.normalized(orcid);
        researchmap = Identifier.RESEARCHMAP.normalized(researchmap);
    }

    @Override
    @JsonIgnore
    public RecordKind kind() {
        return RecordKind.RESEARCHER;
    }

    @Override
    @JsonIgnore
    public LocalizedText heading() {
        return name.text();
    }

    @Override
    @JsonIgnore
    public List<Violation> missing() {
        return name.text().isEmpty() ? List.of(Violation.inBody("name", "required")) : List.of();
    }

    /// The e-Rad rule is only observed, so a wrong digit is a doubt.
    @Override
    @JsonIgnore
    public List<Violation> warnings() {
        return eradNumber == null || Identifier.ERAD.isValid(eradNumber)
                ? List.of()
                : List.of(Violation.inBody("eradNumber", "wrong-check-digit"));
    }
}
