package kakehashi.evidence;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/// Evidence ready to be printed: everything is text in one language.
///
/// @param facts of the record and of the moment
/// @param rows  in the order of time, a cell for each of [#COLUMNS]
/// @param broken number of lines that are not as the product wrote them
/// @param style  rules to put into the page itself; empty for a page that is sent, which links to them
public record EvidencePage(EvidenceWords words, List<Fact> facts, List<List<String>> rows, long broken, String style) {

    /// As the words name them, `column.at`.
    public static final List<String> COLUMNS =
            List.of("at", "name", "organization", "action", "revision", "account", "place", "standing");

    /// Something the page tells of the whole.
    public record Fact(String name, String value) {}

    @CheckedTemplate(basePath = "evidence")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance page(EvidencePage page, EvidenceWords words);
    }

    /// Headings of the columns.
    public List<String> headings() {
        return COLUMNS.stream().map(column -> words.text("column." + column)).toList();
    }

    public String html() {
        return Templates.page(this, words).render();
    }
}
