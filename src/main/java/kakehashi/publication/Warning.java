package kakehashi.publication;

import java.util.List;
import kakehashi.problem.Messages;
import kakehashi.shared.Language;

/// A doubt about a field, in words; it stops nobody.
public record Warning(String field, String code, String message) {

    public static List<Warning> of(Sheet sheet, Language language) {
        return sheet.warnings().stream()
                .map(each -> new Warning(each.field(), each.code(), Messages.text(each.code(), each.facts(), language)))
                .toList();
    }
}
