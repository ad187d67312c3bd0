package kakehashi.page.readable;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is there, among what may be.
final class Present {

    private Present() {}

    @SafeVarargs
    static <T> List<T> among(@Nullable T... values) {
        var present = new ArrayList<T>();
        for (var value : values) {
            if (value != null) {
                present.add(value);
            }
        }
        return present;
    }
}
