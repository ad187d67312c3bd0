package kakehashi.matching;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A term of the question in one or both languages.
///
/// @param origin `text` as written; when the other language was found: `lexicon`, `pair` of a record's own keywords, or
///               `learned` from the records of several organizations
@JsonInclude(JsonInclude.Include.NON_NULL)
public record QuestionTerm(
        @Nullable String ja,
        @Nullable String en,

        @Schema(enumeration = {"text", "lexicon", "pair", "learned"})
        String origin) {}
