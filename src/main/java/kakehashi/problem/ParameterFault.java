package kakehashi.problem;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Finds the parameters of a query string that are no values of their type. JAX-RS answers them as if the address did
/// not exist, which is right for a path and wrong for a question.
final class ParameterFault {

    /// How a value of the type is read; every other type takes any text.
    private static final Map<Class<?>, Consumer<String>> READERS =
            Map.of(int.class, Integer::parseInt, UUID.class, UUID::fromString);

    private ParameterFault() {}

    /// @return one violation for each, empty when the fault lies elsewhere
    static List<Violation> violations(Method method, UriInfo address) {
        return Arrays.stream(method.getParameters())
                .flatMap(each -> each.isAnnotationPresent(BeanParam.class)
                        ? Arrays.stream(each.getType().getDeclaredFields())
                                .flatMap(field -> faults(field, field.getType(), address))
                        : faults(each, each.getType(), address))
                .toList();
    }

    private static Stream<Violation> faults(AnnotatedElement place, Class<?> type, UriInfo address) {
        var named = place.getAnnotation(QueryParam.class);
        if (named == null || !READERS.containsKey(type)) {
            return Stream.of();
        }
        var given = address.getQueryParameters().getFirst(named.value());
        return given == null || reads(READERS.get(type), given)
                ? Stream.of()
                : Stream.of(Violation.inQuery(named.value(), "wrong-type", Map.of()));
    }

    private static boolean reads(Consumer<String> reader, String given) {
        try {
            reader.accept(given);
            return true;
        } catch (IllegalArgumentException notOfTheType) {
            return false;
        }
    }
}
