package kakehashi.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import kakehashi.shared.Language;

/// The body of an error answer.
///
/// Source: RFC 9457. `violations` is our extension and present only for bad fields.
///
/// @param type       `…/problems/{code}`
/// @param title      what kind of thing went wrong
/// @param detail     what exactly, in the caller's language
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Field> violations) {

    static final String MEDIA_TYPE = "application/problem+json";
    private static final String TYPE = "/problems/";

    /// A field that is wrong, in words.
    public record Field(String field, String in, String code, String message) {}

    static Problem of(Refusal refusal, Language language) {
        return of(
                refusal.kind().status(),
                refusal.code(),
                Messages.text(refusal.code(), refusal.facts(), language),
                language,
                refusal.violations());
    }

    static Problem of(int status, String code, String detail, Language language, List<Violation> violations) {
        var fields = violations.stream()
                .map(each -> new Field(
                        each.field(), each.in(), each.code(), Messages.text(each.code(), each.facts(), language)))
                .toList();
        return new Problem(
                TYPE + code, Messages.text("status-" + status, java.util.Map.of(), language), status, detail, fields);
    }
}
