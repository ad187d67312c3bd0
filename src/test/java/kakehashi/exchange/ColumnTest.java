package kakehashi.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kakehashi.need.NeedSheet;
import kakehashi.organization.OrganizationSheet;
import kakehashi.researcher.ResearcherSheet;
import kakehashi.seed.SeedSheet;
import kakehashi.shared.RecordKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ColumnTest {

    /// What a column may name besides the fields of the sheet.
    private static final Set<String> APART = Set.of("externalId", "birthDate");

    /// What a table has no room for.
    private static final String FILES = "attachments";

    private final ObjectMapper json = new ObjectMapper();

    @ParameterizedTest
    @EnumSource
    void standForEveryFieldOfTheSheetAndNothingElse(RecordKind kind) {
        var paths = Column.of(kind).stream().map(Column::path).filter(path -> !APART.contains(path));

        assertThat(paths)
                .containsExactlyInAnyOrderElementsOf(leaves("", sheet(kind))
                        .filter(path -> !path.startsWith(FILES))
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void haveEachTheirOwnWords(RecordKind kind) {
        assertThat(Column.of(kind)).extracting(Column::ja).doesNotHaveDuplicates();
        assertThat(Column.of(kind)).extracting(Column::en).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"電池;材料", "a；b", "C:\\path", "\\;", "line\\\\;end", "'=x", "=x;y", "普通の語"})
    void bringListsThroughACellUnchanged(String word) {
        var column = Column.named(RecordKind.SEED, "keywords.ja").orElseThrow();
        var record = json.createObjectNode();
        record.withObjectProperty("keywords").putArray("ja").add(word).add("次の語");

        assertThat(back(column, column.cell(record))).isEqualTo(record);
    }

    @Test
    void takeTheSemicolonsOfPeopleToo() {
        var column = Column.named(RecordKind.SEED, "fields").orElseThrow();

        assertThat(back(column, " 26020；36020;\n 18010 ;").toString())
                .isEqualTo("{\"fields\":[\"26020\",\"36020\",\"18010\"]}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "TRUE", "1", "はい", "○", "yes"})
    void knowYesInManyForms(String cell) {
        var column = Column.named(RecordKind.NEED, "匿名").orElseThrow();

        assertThat(back(column, cell).path("anonymous").isBoolean()).isTrue();
        assertThat(back(column, cell).path("anonymous").asBoolean()).isTrue();
    }

    private ObjectNode back(Column column, String cell) {
        var record = json.createObjectNode();
        column.put(cell, record);
        return record;
    }

    private static Class<?> sheet(RecordKind kind) {
        return switch (kind) {
            case SEED -> SeedSheet.class;
            case NEED -> NeedSheet.class;
            case RESEARCHER -> ResearcherSheet.class;
            case ORGANIZATION -> OrganizationSheet.class;
        };
    }

    /// Paths of all components that hold no further record.
    private static Stream<String> leaves(String prefix, Class<?> type) {
        return Stream.of(type.getRecordComponents()).flatMap(component -> leaf(prefix, component));
    }

    private static Stream<String> leaf(String prefix, RecordComponent component) {
        var path = prefix + component.getName();
        return component.getType().isRecord() ? leaves(path + ".", component.getType()) : Stream.of(path);
    }

    @Test
    void knowsSheetsThatHoldRecords() {
        assertThat(leaves("", SeedSheet.class).toList()).containsAll(List.of("title.ja", "keywords.en", "trl"));
    }
}
