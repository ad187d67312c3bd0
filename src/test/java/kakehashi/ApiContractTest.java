package kakehashi;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import kakehashi.house.SchemaOfRecord;
import kakehashi.matching.Failure;
import kakehashi.matching.Justification;
import kakehashi.testing.Contract;
import kakehashi.thread.Content;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The API document says what the product does. `-Dgolden=write` writes it anew; the diff is for reading.
@QuarkusTest
class ApiContractTest {

    private final Contract contract = Contract.read();

    @Test
    void isTheDocumentThatIsKept() throws IOException {
        var live = given().get("/q/openapi").asString();
        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(Contract.FILE, live);
        }

        assertThat(live).isEqualTo(Files.readString(Contract.FILE));
    }

    @Test
    void namesEveryOperationOnce() {
        assertThat(contract.operations())
                .extracting(each -> each.operation().path("operationId").asText())
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("[A-Z][A-Za-z]+Resource_[a-z][A-Za-z]+"));
    }

    @Test
    void pointsNowhereOutsideItself() {
        assertThat(contract.document().findValuesAsText("$ref"))
                .isNotEmpty()
                .allSatisfy(target -> assertThat(
                                contract.document().at(target.substring(1)).isMissingNode())
                        .as(target)
                        .isFalse());
    }

    static List<SchemaOfRecord> schemas() {
        return SchemaOfRecord.among(Contract.read());
    }

    /// Null in Java is null in the document, and what is always there is required.
    @ParameterizedTest
    @MethodSource("schemas")
    void saysWhatIsThereAndWhatMayBeNull(SchemaOfRecord schema) {
        assertThat(schema.propertiesSaid()).as("properties").isEqualTo(schema.propertiesMeant());
        assertThat(schema.requiredSaid()).as("required").isEqualTo(schema.requiredMeant());
        assertThat(schema.nullableSaid()).as("nullable").isEqualTo(schema.nullableMeant());
    }

    @ParameterizedTest
    @ValueSource(classes = {Justification.class, Failure.class, Content.class})
    void knowsEveryKindOfAUnion(Class<?> union) {
        var schema = contract.schema(union.getSimpleName());
        var kinds = union.getAnnotation(JsonSubTypes.class).value();

        assertThat(kinds)
                .extracting(JsonSubTypes.Type::value)
                .containsExactlyInAnyOrder(union.getPermittedSubclasses());
        assertThat(schema.at("/discriminator/propertyName").asText())
                .isEqualTo(union.getAnnotation(JsonTypeInfo.class).property());
        assertThat(schema.path("oneOf").findValuesAsText("$ref"))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(kinds).map(kind -> reference(kind.value())).toList());
        assertThat(schema.at("/discriminator/mapping").properties())
                .extracting(each -> each.getKey() + " " + each.getValue().asText())
                .containsExactlyInAnyOrderElementsOf(Stream.of(kinds)
                        .map(kind -> kind.name() + " " + reference(kind.value()))
                        .toList());
    }

    private static String reference(Class<?> type) {
        return "#/components/schemas/" + type.getSimpleName();
    }
}
