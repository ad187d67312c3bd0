package kakehashi.problem;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/// Refuses questions whose parameters are no values of their type. JAX-RS would answer a wrong number as if the address
/// did not exist, and take a wrong truth value for false: `dryRun=yes` would be no dry run.
class ParameterGuard {

    /// How a value of the type is read; every other type takes any text.
    private static final Map<Class<?>, Consumer<String>> READERS = Map.of(
            int.class, Integer::parseInt,
            UUID.class, UUID::fromString,
            boolean.class, ParameterGuard::truth,
            Boolean.class, ParameterGuard::truth);

    /// @throws Refused [ContentRefusal.Unreadable] with one violation for each
    @ServerRequestFilter
    public void refuse(ResourceInfo resource, UriInfo address) {
        if (address.getQueryParameters().isEmpty()) {
            return;
        }
        var wrong = violations(resource.getResourceMethod(), address);
        if (!wrong.isEmpty()) {
            throw new Refused(new ContentRefusal.Unreadable(wrong));
        }
    }

    private static void truth(String given) {
        if (!given.equals("true") && !given.equals("false")) {
            throw new IllegalArgumentException(given);
        }
    }

    private static List<Violation> violations(Method method, UriInfo address) {
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
