package kakehashi.search;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/// Stands before the index and counts how often it is asked.
@ApplicationScoped
public class SearchCount {

    private static final Set<String> QUESTIONS = Set.of("candidates", "search", "suggest");

    private final AtomicInteger made = new AtomicInteger();

    /// Searches since the start of the product.
    public int made() {
        return made.get();
    }

    @Produces
    @ApplicationScoped
    @Alternative
    @Priority(1)
    SearchIndex counted(
            @ConfigProperty(name = "kakehashi.data.directory") String data,
            SearchConfig config,
            FieldNames fields,
            AdditionsConfig additions) {
        var index = SearchIndex.open(Path.of(data), config, fields, Additions.read(additions));
        return (SearchIndex) Proxy.newProxyInstance(
                SearchIndex.class.getClassLoader(),
                new Class<?>[] {SearchIndex.class},
                (proxy, method, arguments) -> pass(index, method, arguments));
    }

    void close(@Disposes SearchIndex index) {
        index.close();
    }

    private @Nullable Object pass(SearchIndex index, Method method, Object @Nullable [] arguments) throws Throwable {
        if (QUESTIONS.contains(method.getName())) {
            made.incrementAndGet();
        }
        try {
            return method.invoke(index, arguments);
        } catch (InvocationTargetException fault) {
            throw fault.getTargetException();
        }
    }
}
