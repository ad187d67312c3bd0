package kakehashi.house;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import com.tngtech.archunit.core.domain.JavaClass;
import java.lang.reflect.Constructor;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import kakehashi.problem.Refusal;
import kakehashi.shared.Language;
import org.jspecify.annotations.Nullable;

/// Codes of refusals and violations, as the code and the messages have them.
public final class Codes {

    private Codes() {}

    /// Every refusal by its code, with its HTTP status.
    public static Map<String, Integer> refusals(House house) {
        var codes = new TreeMap<String, Integer>();
        house.classes().stream()
                .filter(type -> type.isAssignableTo(Refusal.class) && type.isRecord())
                .map(Codes::example)
                .forEach(refusal -> codes.put(refusal.code(), status(refusal.kind())));
        return codes;
    }

    /// A refusal of the type, with nothing to say.
    private static Refusal example(JavaClass type) {
        try {
            Constructor<?> constructor = type.reflect().getDeclaredConstructors()[0];
            constructor.setAccessible(true);
            var arguments = Arrays.stream(constructor.getParameterTypes())
                    .map(Codes::nothing)
                    .toArray();
            return (Refusal) constructor.newInstance(arguments);
        } catch (ReflectiveOperationException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static Object nothing(Class<?> type) {
        if (type == int.class) {
            return 0;
        }
        if (type == long.class) {
            return 0L;
        }
        return type == String.class ? "" : List.of();
    }

    private static int status(Refusal.Kind kind) {
        try {
            var field = Refusal.Kind.class.getDeclaredField("status");
            field.setAccessible(true);
            return field.getInt(kind);
        } catch (ReflectiveOperationException failure) {
            throw new IllegalStateException(failure);
        }
    }

    public static Set<String> messages(Language language) {
        return new TreeSet<>(
                ResourceBundle.getBundle("messages.problem", language.locale()).keySet());
    }

    /// Codes that the sources give to violations: what `Violation.in…` is called with, and messages of constraints.
    public static Set<String> violations(House house) {
        var codes = new TreeSet<String>();
        scan(house, (place, code) -> {
            if (place != null) {
                codes.add(code);
            }
        });
        return codes;
    }

    /// Every text in the sources.
    public static Set<String> literals(House house) {
        var literals = new TreeSet<String>();
        scan(house, (place, text) -> literals.add(text));
        return literals;
    }

    private static void scan(House house, BiConsumer<@Nullable Tree, String> visitor) {
        var scanner = new TreeScanner<@Nullable Void, @Nullable Tree>() {
            @Override
            public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable Tree place) {
                boolean violation = call.getMethodSelect().toString().matches("(Violation\\.)?in(Body|Query)");
                for (int at = 0; at < call.getArguments().size(); at++) {
                    call.getArguments().get(at).accept(this, violation && at == 1 ? call : null);
                }
                return call.getMethodSelect().accept(this, null);
            }

            @Override
            public @Nullable Void visitAnnotation(AnnotationTree annotation, @Nullable Tree place) {
                for (var argument : annotation.getArguments()) {
                    boolean message = argument instanceof AssignmentTree named
                            && named.getVariable().toString().equals("message");
                    argument.accept(this, message ? argument : null);
                }
                return null;
            }

            @Override
            public @Nullable Void visitMethod(MethodTree method, @Nullable Tree place) {
                boolean message = method.getName().contentEquals("message") && method.getDefaultValue() != null;
                return super.visitMethod(method, message ? method : null);
            }

            @Override
            public @Nullable Void visitLiteral(LiteralTree literal, @Nullable Tree place) {
                if (literal.getValue() instanceof String text) {
                    visitor.accept(place, text);
                }
                return null;
            }
        };
        house.units().forEach(unit -> scanner.scan(unit, null));
    }
}
