package kakehashi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kakehashi.house.Pages;
import kakehashi.need.NeedSheet;
import kakehashi.organization.OrganizationSheet;
import kakehashi.researcher.ResearcherSheet;
import kakehashi.seed.SeedSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// `docs/reference/data-model.md` says what the database and the sheets hold.
class DataModelTest {

    static Stream<Map.Entry<String, Class<?>>> sheets() {
        return Stream.of(
                Map.entry("Fields of a seed", SeedSheet.class),
                Map.entry("Fields of a need", NeedSheet.class),
                Map.entry("Fields of a researcher", ResearcherSheet.class),
                Map.entry("Fields of an organization", OrganizationSheet.class));
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void listsEveryFieldOfASheet(Map.Entry<String, Class<?>> sheet) {
        assertThat(Pages.table("data-model.md", sheet.getKey()).keySet())
                .isEqualTo(Arrays.stream(sheet.getValue().getRecordComponents())
                        .map(RecordComponent::getName)
                        .collect(Collectors.toSet()));
    }

    @Test
    void listsEveryColumnOfEveryTable() throws IOException {
        var columns = new TreeMap<String, Set<String>>();
        for (var migration : migrations()) {
            Pattern.compile("alter table (\\w+) add column ([a-z_]+) ")
                    .matcher(Files.readString(migration))
                    .results()
                    .forEach(added -> columns.computeIfAbsent(added.group(1), key -> new TreeSet<>())
                            .add(added.group(2)));
            Pattern.compile("(?ms)create table (\\w+) \\((.*?)^\\);")
                    .matcher(Files.readString(migration))
                    .results()
                    .forEach(table -> columns.put(table.group(1), columnsOf(table.group(2))));
        }
        var records = List.of("seeds", "needs", "researchers", "organizations");

        columns.forEach((table, names) -> {
            if (!records.contains(table)) {
                assertThat(Pages.table("data-model.md", "`%s`".formatted(table)).keySet())
                        .as(table)
                        .isEqualTo(names);
            }
        });
        var shared = records.stream()
                .flatMap(table -> columns.getOrDefault(table, Set.of()).stream())
                .collect(Collectors.toSet());
        assertThat(Pages.table("data-model.md", "Records: `seeds`, `needs`, `researchers`, `organizations`")
                        .keySet())
                .isEqualTo(shared);
    }

    private static List<Path> migrations() throws IOException {
        try (var files = Files.list(Path.of("src/main/resources/db/migration"))) {
            return files.sorted().toList();
        }
    }

    private static Set<String> columnsOf(String body) {
        return body.lines()
                .map(String::strip)
                .filter(
                        line -> line.matches(
                                "[a-z_]+ (uuid|text|integer|bigint|timestamptz|date|boolean|jsonb|bytea|double precision)\\b.*"))
                .map(line -> line.split(" ")[0])
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
