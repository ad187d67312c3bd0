package kakehashi.seed;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import kakehashi.attachment.file.Attachment;
import kakehashi.attachment.file.Attachments;
import kakehashi.problem.Violation;
import kakehashi.publication.Between;
import kakehashi.publication.Sheet;
import kakehashi.publication.Text;
import kakehashi.shared.LocalizedList;
import kakehashi.shared.LocalizedText;
import kakehashi.shared.Mode;
import kakehashi.shared.RecordKind;
import kakehashi.vocabulary.KnownCode;
import kakehashi.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/// What is offered. Source: reference §4.2, seed sheet.
///
/// @param plainSummary       in plain words, for a reader outside the field
/// @param figure             the picture it shows; to be published it needs a caption
/// @param details            restricted part
/// @param unpublishedPatents restricted part: numbers of applications not yet public
/// @param attachments        restricted part: files kept for it
/// @param evaluation         what the university thinks of it; for those in charge and its managers
/// @param fields             KAKENHI small review sections, five digits
/// @param ipc                international patent classification, `H01M 10/0562`
/// @param trl                technology readiness level, 1 to 9
/// @param desiredMonths      wished length of a collaboration in months
/// @param researchers        profiles of the people behind it, the responsible one first
/// @param wishesToFound      whether the inventors want to found a firm (起業希望)
public record SeedSheet(
        @Text(max = 200, line = true) LocalizedText title,
        @Text(max = 200) LocalizedText plainSummary,
        @Text(max = 20_000) LocalizedText summary,
        @Text(max = 5_000) LocalizedText strengths,
        @Text(max = 5_000) LocalizedText applications,
        @Text(max = 2_000) LocalizedText wantedPartner,
        @Nullable @Valid Figure figure,
        @Text(max = 20_000) LocalizedText details,
        @Text(max = 100, line = true) LocalizedList keywords,
        @Size(max = 20, message = "too-many") List<@KnownCode(Vocabulary.SMALL_SECTIONS) String> fields,
        List<@KnownCode(Vocabulary.ERAD_FIELDS) String> eradFields,

        @Size(max = 50, message = "too-many")
        List<@Pattern(regexp = "[A-H]\\d{2}[A-Z](\\s?\\d{1,4}/\\d{2,6})?", message = "wrong-form") String> ipc,

        @Nullable @Between(min = 1, max = 9) Integer trl,
        @Nullable @KnownCode(Vocabulary.IP_STATUSES) String ipStatus,
        @Nullable @KnownCode(Vocabulary.IP_OWNERSHIPS) String ipOwnership,
        @Nullable @KnownCode(Vocabulary.IP_AVAILABILITIES) String ipAvailability,
        @Size(max = 50, message = "too-many") List<@Text(max = 60, line = true) String> patents,
        @Size(max = 50, message = "too-many") List<@Text(max = 60, line = true) String> unpublishedPatents,

        @Size(max = Attachments.IN_A_SHEET, message = "too-many")
        List<Attachment> attachments,

        @Text(max = 5_000) LocalizedText evaluation,
        List<Mode> modes,
        List<@KnownCode(Vocabulary.INDUSTRIES) String> industries,
        List<@KnownCode(Vocabulary.PRIORITY_AREAS) String> priorityAreas,
        @Nullable @KnownCode(Vocabulary.BUDGET_BANDS) String desiredBudget,
        @Nullable @Between(min = 1, max = 600) Integer desiredMonths,
        @Size(max = 50, message = "too-many") List<UUID> researchers,
        boolean wishesToFound)
        implements Sheet {

    public SeedSheet {
        title = Objects.requireNonNullElse(title, LocalizedText.NONE);
        plainSummary = Objects.requireNonNullElse(plainSummary, LocalizedText.NONE);
        summary = Objects.requireNonNullElse(summary, LocalizedText.NONE);
        strengths = Objects.requireNonNullElse(strengths, LocalizedText.NONE);
        applications = Objects.requireNonNullElse(applications, LocalizedText.NONE);
        wantedPartner = Objects.requireNonNullElse(wantedPartner, LocalizedText.NONE);
        details = Objects.requireNonNullElse(details, LocalizedText.NONE);
        keywords = Objects.requireNonNullElse(keywords, LocalizedList.NONE);
        fields = fields == null ? List.of() : List.copyOf(fields);
        eradFields = eradFields == null ? List.of() : List.copyOf(eradFields);
        ipc = ipc == null ? List.of() : List.copyOf(ipc);
        patents = patents == null ? List.of() : List.copyOf(patents);
        unpublishedPatents = unpublishedPatents == null ? List.of() : List.copyOf(unpublishedPatents);
        attachments = attachments == null ? List.of() : List.copyOf(attachments);
        evaluation = Objects.requireNonNullElse(evaluation, LocalizedText.NONE);
        modes = modes == null ? List.of() : List.copyOf(modes);
        industries = industries == null ? List.of() : List.copyOf(industries);
        priorityAreas = priorityAreas == null ? List.of() : List.copyOf(priorityAreas);
        researchers = researchers == null ? List.of() : List.copyOf(researchers);
    }

    @Override
    @JsonIgnore
    public RecordKind kind() {
        return RecordKind.SEED;
    }

    @Override
    @JsonIgnore
    public LocalizedText heading() {
        return title;
    }

    @Override
    @JsonIgnore
    public List<Violation> missing() {
        var missing = new ArrayList<Violation>();
        if (title.isEmpty()) {
            missing.add(Violation.inBody("title", "required"));
        }
        if (summary.isEmpty()) {
            missing.add(Violation.inBody("summary", "required"));
        }
        if (figure != null && figure.caption().isEmpty()) {
            missing.add(Violation.inBody("figure.caption", "required"));
        }
        return missing;
    }
}
