package kakehashi.house;

import com.tngtech.archunit.core.domain.JavaClasses;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Every configuration key of the product with its default, empty when it has none.
public final class ConfigKeys {

    private static final Path PROPERTIES = Path.of("src/main/resources/application.properties");

    private ConfigKeys() {}

    public static Map<String, String> of(JavaClasses classes) {
        var keys = new TreeMap<String, String>();
        classes.stream()
                .filter(type -> type.isAnnotatedWith(ConfigMapping.class))
                .map(type -> type.reflect())
                .forEach(type -> collect(type.getAnnotation(ConfigMapping.class).prefix(), type, keys));
        classes.stream()
                .flatMap(type -> Arrays.stream(type.reflect().getDeclaredConstructors()))
                .flatMap(constructor -> Arrays.stream(constructor.getParameters()))
                .map(parameter -> parameter.getAnnotation(ConfigProperty.class))
                .filter(each -> each != null && each.name().startsWith("kakehashi."))
                .forEach(each -> keys.merge(
                        each.name(),
                        each.defaultValue().equals(ConfigProperty.UNCONFIGURED_VALUE) ? "" : each.defaultValue(),
                        (known, more) -> known.isEmpty() ? more : known));
        properties().forEach((name, value) -> keys.put(name, value));
        return keys;
    }

    private static void collect(String prefix, Class<?> mapping, Map<String, String> keys) {
        for (Method method : mapping.getDeclaredMethods()) {
            if (Modifier.isStatic(method.getModifiers())) {
                continue;
            }
            var name = prefix + "." + kebab(method.getName());
            if (method.getReturnType().isInterface()) {
                collect(name, method.getReturnType(), keys);
            } else {
                var usual = method.getAnnotation(WithDefault.class);
                keys.put(name, usual == null ? "" : usual.value());
            }
        }
    }

    private static String kebab(String name) {
        return name.replaceAll("([A-Z])", "-$1").toLowerCase(java.util.Locale.ROOT);
    }

    /// Our keys in the file; a value for tests or a profile says only that the key exists.
    private static Map<String, String> properties() {
        var found = new TreeMap<String, String>();
        var all = new Properties();
        try (Reader in = Files.newBufferedReader(PROPERTIES)) {
            all.load(in);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        all.stringPropertyNames().stream()
                .filter(name -> name.startsWith("kakehashi."))
                .forEach(name -> found.put(name, all.getProperty(name)));
        return found;
    }
}
