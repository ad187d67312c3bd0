package kakehashi.operation;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;
import org.jspecify.annotations.Nullable;

/// Writes into the API document what the Java types already say: which properties are always there, and which may be
/// null. The generator does not read JSpecify (smallrye-open-api#2329).
///
/// What is sent (`…Draft`, `…Question`, `…Choice`) may leave everything out; what is answered leaves out nothing but
/// the properties of records that omit null. Runs more than once, so it must not add twice.
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class NullnessInOpenApi implements OASFilter {

    private static final DotName NULLABLE = DotName.createSimple("org.jspecify.annotations.Nullable");
    private static final DotName UNWRAPPED = DotName.createSimple("com.fasterxml.jackson.annotation.JsonUnwrapped");
    private static final DotName INCLUDE = DotName.createSimple("com.fasterxml.jackson.annotation.JsonInclude");
    private static final List<String> SENT = List.of("Draft", "Question", "Choice");

    /// Records of several rooms may share a simple name.
    private final Map<String, List<ClassInfo>> records;

    private final IndexView index;

    public NullnessInOpenApi(IndexView index) {
        this.index = index;
        records = index.getKnownClasses().stream()
                .filter(ClassInfo::isRecord)
                .filter(each -> each.name().toString().startsWith("kakehashi."))
                .collect(Collectors.groupingBy(ClassInfo::simpleName));
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getComponents() == null || document.getComponents().getSchemas() == null) {
            return;
        }
        document.getComponents().getSchemas().forEach((name, schema) -> {
            var type = schema.getProperties() == null ? null : record(name, schema);
            if (type != null) {
                describe(schema, components(type), SENT.stream().anyMatch(name::endsWith), omitsNull(type));
            }
        });
    }

    /// The record of this name that has all properties of the schema; null when none has.
    private @Nullable ClassInfo record(String name, Schema schema) {
        return records.getOrDefault(name, List.of()).stream()
                .filter(type -> components(type).stream()
                        .map(RecordComponentInfo::name)
                        .toList()
                        .containsAll(schema.getProperties().keySet()))
                .findFirst()
                .orElse(null);
    }

    private static void describe(Schema schema, List<RecordComponentInfo> components, boolean sent, boolean omitsNull) {
        var required = new ArrayList<String>();
        for (var component : components) {
            var property = schema.getProperties().get(component.name());
            boolean nullable = component.type().hasAnnotation(NULLABLE);
            if (property == null) {
                continue;
            }
            if (!sent && !(nullable && omitsNull)) {
                required.add(component.name());
            }
            if (nullable && !omitsNull) {
                schema.addProperty(component.name(), orNull(property));
            }
        }
        schema.setRequired(
                required.isEmpty() ? null : required.stream().sorted().toList());
    }

    private static Schema orNull(Schema property) {
        if (property.getRef() != null) {
            return OASFactory.createSchema()
                    .addAnyOf(property)
                    .addAnyOf(OASFactory.createSchema().addType(SchemaType.NULL));
        }
        if (property.getType() != null && !property.getType().contains(SchemaType.NULL)) {
            property.addType(SchemaType.NULL);
        }
        return property;
    }

    /// The record's own components and those of what it unwraps.
    private List<RecordComponentInfo> components(ClassInfo type) {
        var components = new ArrayList<RecordComponentInfo>();
        for (var component : type.recordComponents()) {
            var unwrapped = hasAnnotation(type, component, UNWRAPPED)
                    ? index.getClassByName(component.type().name())
                    : null;
            if (unwrapped == null) {
                components.add(component);
            } else {
                components.addAll(components(unwrapped));
            }
        }
        return components;
    }

    /// Annotations not made for record components stand on the component's field.
    private static boolean hasAnnotation(ClassInfo type, RecordComponentInfo component, DotName annotation) {
        var field = type.field(component.name());
        return field != null && field.hasAnnotation(annotation);
    }

    private static boolean omitsNull(ClassInfo type) {
        var include = type.declaredAnnotation(INCLUDE);
        return include != null
                && include.value() != null
                && include.value().asEnum().equals("NON_NULL");
    }
}
