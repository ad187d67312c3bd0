package kakehashi.need;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import kakehashi.attachment.file.Attachment;
import kakehashi.attachment.file.Attachments;
import kakehashi.problem.Violation;
import kakehashi.publication.Between;
import kakehashi.publication.Sheet;
import kakehashi.publication.Text;
import kakehashi.shared.LocalizedList;
import kakehashi.shared.LocalizedText;
import kakehashi.shared.Mode;
import kakehashi.shared.ReadinessRange;
import kakehashi.shared.RecordKind;
import kakehashi.vocabulary.KnownCode;
import kakehashi.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/// What is looked for. Source: reference §4.2, need sheet.
///
/// @param title         at most 40 characters in Japanese, 120 in English
/// @param horizonYear   year a future or social need looks to
/// @param horizonMonths months until an answer is needed
/// @param problem       困りごと
/// @param situation     現状
/// @param tried         試したこと
/// @param constraints   制約
/// @param outcome       求める成果
/// @param useScene      使用場面
/// @param excludeTerms  words of the text that shall not count in matching
/// @param trl           readiness the company can work with
/// @param attachments   files kept for it, for those who are bound to secrecy
/// @param notes         社内メモ, of the team alone
/// @param anonymous     whether the company stays hidden
/// @param openDetails   whether 現状, 試したこと, 制約, 求める成果, 使用場面, budget and partner are part of the teaser;
///     otherwise they are for those who are bound to secrecy
/// @param deadline      last day to answer
public record NeedSheet(
        @Text(max = 40, maxEn = 120, line = true) LocalizedText title,
        @Nullable NeedKind needKind,
        @Nullable @KnownCode(Vocabulary.NEED_SOURCES) String source,
        @Nullable @Between(min = 2020, max = 2100) Integer horizonYear,
        @Nullable @Between(min = 1, max = 600) Integer horizonMonths,
        @Text(max = 20_000) LocalizedText problem,
        @Text(max = 5_000) LocalizedText situation,
        @Text(max = 5_000) LocalizedText tried,
        @Text(max = 5_000) LocalizedText constraints,
        @Text(max = 5_000) LocalizedText outcome,
        @Text(max = 5_000) LocalizedText useScene,
        @Text(max = 100, line = true) LocalizedList keywords,
        @Size(max = 100, message = "too-many") List<@Text(max = 100, line = true) String> excludeTerms,
        @Size(max = 20, message = "too-many") List<@KnownCode(Vocabulary.SMALL_SECTIONS) String> fields,
        List<@KnownCode(Vocabulary.ERAD_FIELDS) String> eradFields,
        List<@KnownCode(Vocabulary.INDUSTRIES) String> industries,
        List<@KnownCode(Vocabulary.PRIORITY_AREAS) String> priorityAreas,
        @Nullable ReadinessRange trl,
        @Nullable @KnownCode(Vocabulary.BUDGET_BANDS) String budget,
        List<Mode> modes,
        @Valid Partner partner,

        @Size(max = Attachments.IN_A_SHEET, message = "too-many")
        List<Attachment> attachments,

        @Text(max = 5_000) LocalizedText notes,
        boolean anonymous,
        boolean openDetails,
        @Nullable LocalDate deadline)
        implements Sheet {

    public NeedSheet {
        title = Objects.requireNonNullElse(title, LocalizedText.NONE);
        problem = Objects.requireNonNullElse(problem, LocalizedText.NONE);
        situation = Objects.requireNonNullElse(situation, LocalizedText.NONE);
        tried = Objects.requireNonNullElse(tried, LocalizedText.NONE);
        constraints = Objects.requireNonNullElse(constraints, LocalizedText.NONE);
        outcome = Objects.requireNonNullElse(outcome, LocalizedText.NONE);
        useScene = Objects.requireNonNullElse(useScene, LocalizedText.NONE);
        keywords = Objects.requireNonNullElse(keywords, LocalizedList.NONE);
        attachments = attachments == null ? List.of() : List.copyOf(attachments);
        notes = Objects.requireNonNullElse(notes, LocalizedText.NONE);
        partner = Objects.requireNonNullElse(partner, Partner.ANY);
        excludeTerms = excludeTerms == null ? List.of() : List.copyOf(excludeTerms);
        fields = fields == null ? List.of() : List.copyOf(fields);
        eradFields = eradFields == null ? List.of() : List.copyOf(eradFields);
        industries = industries == null ? List.of() : List.copyOf(industries);
        priorityAreas = priorityAreas == null ? List.of() : List.copyOf(priorityAreas);
        modes = modes == null ? List.of() : List.copyOf(modes);
    }

    /// What somebody else wrote down of what a company looks for; the rest is for the company to say, also whether
    /// others learn whose it is.
    public static NeedSheet told(
            LocalizedText title,
            LocalizedText problem,
            LocalizedText situation,
            LocalizedText tried,
            LocalizedText constraints,
            LocalizedText outcome,
            List<String> fields) {
        return new NeedSheet(
                title,
                null,
                null,
                null,
                null,
                problem,
                situation,
                tried,
                constraints,
                outcome,
                LocalizedText.NONE,
                LocalizedList.NONE,
                List.of(),
                fields,
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                List.of(),
                Partner.ANY,
                List.of(),
                LocalizedText.NONE,
                true,
                false,
                null);
    }

    @Override
    @JsonIgnore
    public RecordKind kind() {
        return RecordKind.NEED;
    }

    @Override
    @JsonIgnore
    public LocalizedText heading() {
        return title;
    }

    @Override
    @JsonIgnore
    public boolean withholdsMoreThan(Sheet before) {
        return before instanceof NeedSheet earlier
                && (anonymous && !earlier.anonymous || earlier.openDetails && !openDetails);
    }

    @Override
    @JsonIgnore
    public List<Violation> missing() {
        var missing = new ArrayList<Violation>();
        if (title.isEmpty()) {
            missing.add(Violation.inBody("title", "required"));
        }
        if (problem.isEmpty()) {
            missing.add(Violation.inBody("problem", "required"));
        }
        return missing;
    }
}
