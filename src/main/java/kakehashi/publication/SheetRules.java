package kakehashi.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kakehashi.problem.Violation;

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
        var facts = broken.getConstraintDescriptor().getAttributes().entrySet().stream()
                .filter(each -> each.getValue() instanceof Number)
                .collect(Collectors.<Map.Entry<String, Object>, String, Object>toMap(
                        Map.Entry::getKey, Map.Entry::getValue));
        var field = broken.getPropertyPath().toString().replaceAll("\\.<[a-z ]+>", "");
        return Violation.inBody(field, broken.getMessageTemplate(), facts);
    }
}
