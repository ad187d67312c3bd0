package kakehashi.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/// Reads what Jackson says of a body.
public final class JsonFault {

    private JsonFault() {}

    /// What Jackson says of a body, as a violation: the field and what is wrong with it, never the parser's own words.
    public static Violation violation(JsonProcessingException broken) {
        if (broken instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
            return Violation.inBody(path(mapping), code(mapping));
        }
        var at = broken.getLocation();
        return Violation.inBody(
                "",
                "not-json",
                at == null
                        ? Map.of("line", 1, "column", 1)
                        : Map.of("line", at.getLineNr(), "column", at.getColumnNr()));
    }

    private static String path(JsonMappingException broken) {
        var path = new StringBuilder();
        for (var step : broken.getPath()) {
            if (step.getFieldName() != null) {
                path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
            } else {
                path.append('[').append(step.getIndex()).append(']');
            }
        }
        return path.toString();
    }

    private static String code(JsonMappingException broken) {
        var wanted = wanted(broken);
        if (wanted.isEnum()) {
            return "unknown-code";
        }
        // A text where a date or an id belongs is half of one, or one that nobody has.
        boolean isText = broken instanceof InvalidFormatException format && format.getValue() instanceof String;
        if (isText && wanted == LocalDate.class) {
            return "half-date";
        }
        return isText && wanted == UUID.class ? "unknown-record" : "wrong-type";
    }

    private static Class<?> wanted(JsonMappingException broken) {
        return switch (broken) {
            case MismatchedInputException mismatched
            when mismatched.getTargetType() != null -> mismatched.getTargetType();
            case ValueInstantiationException refused
            when refused.getType() != null -> refused.getType().getRawClass();
            default -> Object.class;
        };
    }
}
