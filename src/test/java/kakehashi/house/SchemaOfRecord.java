package kakehashi.house;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.JsonNode;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kakehashi.testing.Contract;
import org.jspecify.annotations.Nullable;

/// A schema of the API document beside the record it describes: what it says, and what the record means.
///
/// @param components of the record and of what it unwraps
public record SchemaOfRecord(String name, JsonNode schema, Class<?> type, List<RecordComponent> components) {

    /// What is sent may leave everything out.
    private static final List<String> SENT = List.of("Draft", "Question", "Choice");

    /// Every schema with properties; fails when a record for it cannot be told.
    public static List<SchemaOfRecord> among(Contract contract) {
        var records = recordsByName();
        return contract.document()
                .at("/components/schemas")
                .propertyStream()
                .filter(each -> each.getValue().has("properties"))
                .map(each -> of(each.getKey(), each.getValue(), records.getOrDefault(each.getKey(), List.of())))
                .toList();
    }

    private static SchemaOfRecord of(String name, JsonNode schema, List<Class<?>> candidates) {
        var said = names(schema.path("properties").fieldNames());
        return candidates.stream()
                .map(type ->
                        new SchemaOfRecord(name, schema, type, components(type).toList()))
                .filter(each -> each.propertiesMeant().equals(said) || candidates.size() == 1)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("%s describes none of %s".formatted(name, candidates)));
    }

    private static Map<String, List<Class<?>>> recordsByName() {
        return new ClassFileImporter()
                .importPath(Path.of("target/classes")).stream()
                        .filter(JavaClass::isRecord)
                        .collect(Collectors.groupingBy(
                                JavaClass::getSimpleName,
                                Collectors.mapping(SchemaOfRecord::loaded, Collectors.toList())));
    }

    private static Class<?> loaded(JavaClass type) {
        try {
            return Class.forName(type.getName(), false, Thread.currentThread().getContextClassLoader());
        } catch (ClassNotFoundException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static Stream<RecordComponent> components(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .flatMap(each -> each.getAccessor().isAnnotationPresent(JsonUnwrapped.class)
                        ? components(each.getType())
                        : Stream.of(each))
                .filter(each -> !each.getAccessor().isAnnotationPresent(JsonIgnore.class));
    }

    public Set<String> propertiesSaid() {
        return names(schema.path("properties").fieldNames());
    }

    public Set<String> propertiesMeant() {
        return components.stream().map(RecordComponent::getName).collect(Collectors.toCollection(TreeSet::new));
    }

    public Set<String> requiredSaid() {
        var required = new TreeSet<String>();
        schema.path("required").forEach(each -> required.add(each.asText()));
        return required;
    }

    public Set<String> requiredMeant() {
        boolean sent = SENT.stream().anyMatch(name::endsWith);
        return components.stream()
                .filter(each -> !sent && !(mayBeNull(each) && omitsNull()))
                .map(RecordComponent::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    public Set<String> nullableSaid() {
        return schema.path("properties")
                .propertyStream()
                .filter(each -> each.getValue().findValuesAsText("type").contains("null")
                        || each.getValue().path("type").toString().contains("\"null\""))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// A property of any type (a sheet in the history) may be null by that.
    public Set<String> nullableMeant() {
        return components.stream()
                .filter(each -> mayBeNull(each) && !omitsNull())
                .filter(each -> schema.path("properties").path(each.getName()).size() > 0)
                .map(RecordComponent::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private boolean omitsNull() {
        var include = type.getAnnotation(JsonInclude.class);
        return include != null && include.value() == JsonInclude.Include.NON_NULL;
    }

    private static boolean mayBeNull(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static Set<String> names(java.util.Iterator<String> names) {
        var all = new TreeSet<String>();
        names.forEachRemaining(all::add);
        return all;
    }

    @Override
    public String toString() {
        return name;
    }
}
