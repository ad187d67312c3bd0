package kakehashi.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import java.time.LocalDate;
import java.util.Map;

/// Reads what Jackson says of a body.
public final class JsonFault {

    private JsonFault() {}

    /// What Jackson says of a body, as a violation: the field and what is wrong with it, never the parser's own words.
    public static Violation violation(JsonProcessingException broken) {
        if (broken instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
            boolean code = broken instanceof InvalidFormatException format
                    && format.getTargetType().isEnum();
            return Violation.inBody(path(mapping), code ? "unknown-code" : "wrong-type");
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

    private static String code(JsonProcessingException broken) {
        if (!(broken instanceof InvalidFormatException format)) {
            return "wrong-type";
        }
        if (format.getTargetType() == LocalDate.class) {
            return "half-date";
        }
        return format.getTargetType().isEnum() ? "unknown-code" : "wrong-type";
    }
}
