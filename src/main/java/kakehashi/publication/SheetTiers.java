package kakehashi.publication;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.function.BiFunction;
import kakehashi.access.Right;
import kakehashi.access.Thing;
import kakehashi.access.Tier;
import org.jspecify.annotations.Nullable;

/// Takes from sheets what is not for a reader, by the table of tiers; a sheet is a record of Java.
final class SheetTiers {

    private static final ClassValue<Shape> SHAPES = new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
            return Shape.of(type);
        }
    };

    private SheetTiers() {}

    /// The way to take a sheet apart and put it together again.
    private record Shape(RecordComponent[] fields, Constructor<?> all) {

        static Shape of(Class<?> type) {
            var fields = type.getRecordComponents();
            try {
                return new Shape(
                        fields,
                        type.getDeclaredConstructor(Arrays.stream(fields)
                                .map(RecordComponent::getType)
                                .toArray(Class<?>[]::new)));
            } catch (NoSuchMethodException impossible) {
                throw new IllegalStateException("%s is no record".formatted(type), impossible);
            }
        }

        @Nullable
        Object value(Sheet sheet, String field) {
            var named = Arrays.stream(fields)
                    .filter(each -> each.getName().equals(field))
                    .findAny()
                    .orElseThrow(() -> new IllegalStateException("%s has no %s".formatted(sheet.getClass(), field)));
            return value(sheet, named);
        }

        @Nullable
        Object value(Sheet sheet, RecordComponent field) {
            try {
                return field.getAccessor().invoke(sheet);
            } catch (ReflectiveOperationException fault) {
                throw new IllegalStateException("%s cannot be read".formatted(field), fault);
            }
        }

        /// `sheet` with some fields as `other` gives them; null stands for what nobody has written.
        Sheet with(Sheet sheet, Set<String> changed, BiFunction<Shape, String, @Nullable Object> other) {
            var values = Arrays.stream(fields)
                    .map(field -> changed.contains(field.getName())
                            ? other.apply(this, field.getName())
                            : value(sheet, field))
                    .toArray();
            try {
                return (Sheet) all.newInstance(values);
            } catch (ReflectiveOperationException fault) {
                throw new IllegalStateException("%s cannot be made".formatted(sheet.getClass()), fault);
            }
        }
    }

    static Sheet readable(Sheet sheet, Set<Right> rights) {
        var closed = closed(sheet, rights);
        return closed.isEmpty() ? sheet : SHAPES.get(sheet.getClass()).with(sheet, closed, (_, _) -> null);
    }

    static Sheet completed(Sheet written, Sheet before, Set<Right> rights) {
        var closed = closed(before, rights);
        return closed.isEmpty()
                ? written
                : SHAPES.get(written.getClass()).with(written, closed, (shape, field) -> shape.value(before, field));
    }

    /// Fields of `sheet` that these rights do not open.
    private static Set<String> closed(Sheet sheet, Set<Right> rights) {
        var closed = new HashSet<String>();
        for (var tier : Tier.of(Thing.of(sheet.kind()))) {
            if (!rights.contains(tier.right()) && !isOpened(sheet, tier.unless())) {
                closed.addAll(tier.fields());
            }
        }
        return closed;
    }

    private static boolean isOpened(Sheet sheet, @Nullable String by) {
        return by != null && Boolean.TRUE.equals(SHAPES.get(sheet.getClass()).value(sheet, by));
    }
}
