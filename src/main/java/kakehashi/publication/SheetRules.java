package kakehashi.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kakehashi.problem.Violation;
import kakehashi.shared.Language;

/// Holds a sheet against the limits written on its fields.
@ApplicationScoped
public class SheetRules {

    private final Validator validator;

    SheetRules(Validator validator) {
        this.validator = validator;
    }

    /// @return what is wrong, by field; empty when nothing is
    public List<Violation> check(Object sheet) {
        return validator.validate(sheet).stream()
                .map(SheetRules::violation)
                .sorted(java.util.Comparator.comparing(Violation::field))
                .toList();
    }

    /// The constraint's message is our code, its attributes are the facts.
    private static Violation violation(ConstraintViolation<?> broken) {
        Map<String, Object> facts = broken.getConstraintDescriptor().getAttributes().entrySet().stream()
                .filter(each -> each.getValue() instanceof Number)
                .collect(Collectors.<Map.Entry<String, Object>, String, Object>toMap(
                        Map.Entry::getKey, Map.Entry::getValue));
        var field = broken.getPropertyPath().toString().replaceAll("\\.<[a-z ]+>", "");
        var english = facts.getOrDefault("maxEn", 0);
        if (field.endsWith("." + Language.EN.code()) && !english.equals(0)) {
            facts.put("max", english); // the English side may have a limit of its own
        }
        return Violation.inBody(field, broken.getMessageTemplate(), facts);
    }
}
