package kakehashi.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import kakehashi.shared.Language;
import org.jspecify.annotations.Nullable;

/// A stretch of a record's text that shows why it was found.
///
/// @param field      the section's name
/// @param text       original spelling; whole sentences in matches
/// @param highlights ascending, not overlapping, offsets into `text`
/// @param source     the record that says so when it is another one, as a seed of a researcher
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Passage(
        String field,
        Language language,
        String text,
        List<Highlight> highlights,
        @Nullable Source source) {

    Passage(Section section, String text, List<Highlight> highlights) {
        this(section.name(), section.language(), text, highlights, section.source());
    }
}
