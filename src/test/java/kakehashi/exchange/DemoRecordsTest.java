package kakehashi.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import kakehashi.access.Caller;
import kakehashi.shared.RecordKind;
import kakehashi.testing.People;
import kakehashi.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The invented records are as many, as varied and as good as promised.
@QuarkusTest
class DemoRecordsTest {

    private static final String NOTE = "# 架空のデータです。実在の大学・企業・人物とは関係ありません。 / Invented data";
    private static final Demonstration DEMO = Demonstration.read();

    @Inject
    Importer importer;

    @Inject
    RecordRooms rooms;

    @Test
    void areSeedsOverAllFieldsOfERadAndFiftySections() {
        assertThat(DEMO.seeds()).hasSizeGreaterThanOrEqualTo(120);
        assertThat(values(DEMO.seeds(), "eradFields"))
                .containsAll(Vocabulary.ERAD_FIELDS.terms().stream()
                        .map(term -> term.code())
                        .toList());
        assertThat(values(DEMO.seeds(), "fields")).hasSizeGreaterThanOrEqualTo(50);
        assertThat(DEMO.seeds().stream().map(seed -> seed.path("trl").asInt()).distinct())
                .hasSizeGreaterThanOrEqualTo(6);
    }

    @Test
    void arePeopleAtTwelveInstitutesOverJapan() {
        var institutes = DEMO.files().stream()
                .filter(file -> file.has("researchers"))
                .map(file -> file.at("/organization/prefecture").asText())
                .toList();

        assertThat(DEMO.researchers()).hasSizeGreaterThanOrEqualTo(70);
        assertThat(institutes).hasSize(12);
        assertThat(new HashSet<>(institutes)).hasSizeGreaterThanOrEqualTo(10);
        assertThat(names(DEMO.researchers(), "/name/ja")).doesNotHaveDuplicates();
        assertThat(names(DEMO.researchers(), "/name/en")).doesNotHaveDuplicates();
    }

    @Test
    void areNeedsOfTwentyCompaniesOfEverySort() {
        var companies = DEMO.files().stream().filter(file -> file.has("needs")).toList();
        long small = companies.stream()
                .filter(company -> company.at("/organization/types").toString().contains("SMALL_COMPANY"))
                .count();

        assertThat(companies).hasSize(20);
        assertThat(small * 3).isGreaterThanOrEqualTo(companies.size());
        assertThat(DEMO.needs()).hasSizeGreaterThanOrEqualTo(40);
        assertThat(DEMO.needs()).anyMatch(need -> need.path("anonymous").asBoolean());
        assertThat(DEMO.needs()).anyMatch(need -> need.path("needKind").asText().equals("FUTURE"));
        assertThat(DEMO.needs()).anyMatch(need -> need.path("needKind").asText().equals("SOCIAL"));
        assertThat(DEMO.needs()).anyMatch(need -> need.at("/title/ja").isMissingNode());
    }

    @Test
    void haveEnglishTwins() {
        for (var record : DEMO.records()) {
            for (var text : Stream.of("title", "name", "summary", "problem").toList()) {
                if (record.path(text).has("ja")) {
                    assertThat(record.path(text).path("en").asText())
                            .as("%s of %s", text, record.path("externalId").asText())
                            .isNotBlank();
                }
            }
            var words = record.path("keywords");
            if (words.has("ja")) {
                assertThat(words.path("en").size())
                        .as(record.path("externalId").asText())
                        .isEqualTo(words.path("ja").size());
            }
        }
    }

    @Test
    void haveTheFieldsAReaderLooksFor() {
        for (var seed : DEMO.seeds()) {
            var number = seed.path("externalId").asText();
            assertThat(seed.at("/summary/ja").asText()).as(number).containsPattern("[0-9０-９]");
            assertThat(seed.at("/plainSummary/ja").asText()).as(number).isNotBlank();
            assertThat(seed.at("/applications/ja").asText()).as(number).isNotBlank();
            assertThat(seed.path("trl").isInt()).as(number).isTrue();
            assertThat(seed.path("researchers").size()).as(number).isPositive();
            assertThat(seed.path("modes").size()).as(number).isPositive();
        }
    }

    /// Two texts are near doubles when they share a third of their eight-character stretches.
    @ParameterizedTest
    @EnumSource(names = {"SEED", "NEED", "RESEARCHER"})
    void areNoTwoAlike(RecordKind kind) {
        for (var language : List.of("ja", "en")) {
            var shingles = DEMO.of(kind).stream()
                    .map(record ->
                            Shingles.of(record.path("externalId").asText(), Demonstration.text(record, language)))
                    .toList();
            assertThat(Shingles.nearest(shingles)).as(language).isLessThan(1.0 / 3);
        }
    }

    @Test
    void useNoSentenceTwice() {
        for (var kind : List.of(RecordKind.SEED, RecordKind.NEED, RecordKind.RESEARCHER)) {
            var sentences = DEMO.of(kind).stream()
                    .flatMap(
                            record -> Stream.of(Demonstration.text(record, "ja").split("[。\n]")))
                    .map(String::strip)
                    .filter(sentence -> sentence.length() >= 12)
                    .toList();

            assertThat(sentences).doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @EnumSource
    void passTheRulesOfTheProductAndPublish(RecordKind kind) {
        var rows = new ArrayList<Row>();
        for (var record : DEMO.of(kind)) {
            ObjectNode content = record.deepCopy();
            content.remove("researchers"); // held against the same file below
            rows.add(new Row.Readable(rows.size() + 1, content));
        }
        // one with a desk, without which no need is published
        var home = UUID.fromString(People.COMPANY.asks().get("/session").path("organization"));
        var caller = Caller.product(home);

        var report = importer.run(rooms.of(kind), rows.iterator(), home, caller, new Importer.Wish(true, true));

        assertThat(report.rows()).isEmpty();
        assertThat(report.created() + report.updated() + report.unchanged()).isEqualTo(rows.size());
    }

    @Test
    void nameOnlyPeopleOfTheirOwnHouse() {
        for (var file : DEMO.files()) {
            var people = names(file.path("researchers"), "/externalId");
            for (var seed : file.path("seeds")) {
                assertThat(people).containsAll(values(List.of(seed), "researchers"));
            }
        }
    }

    @Test
    void areNumberedOnceAndMarkedAsInvented() {
        assertThat(names(DEMO.records(), "/externalId")).doesNotContain("").doesNotHaveDuplicates();
        assertThat(DEMO.heads()).allSatisfy(head -> assertThat(head).startsWith(NOTE));
        for (var file : DEMO.files()) {
            assertThat(file.at("/organization/website").asText()).contains(".example");
            assertThat(file.at("/organization/desk/mail").asText()).endsWith(".example");
            assertThat(file.at("/organization/houjinNumber").isMissingNode()).isTrue();
        }
    }

    private static List<String> names(Iterable<? extends JsonNode> records, String pointer) {
        var names = new ArrayList<String>();
        records.forEach(each -> names.add(each.at(pointer).asText()));
        return names;
    }

    private static Set<String> values(List<? extends JsonNode> records, String field) {
        var values = new HashSet<String>();
        records.forEach(each -> each.path(field).forEach(value -> values.add(value.asText())));
        return values;
    }

    /// All files of the demonstration.
    ///
    /// @param heads their first lines
    record Demonstration(List<JsonNode> files, List<String> heads) {

        static Demonstration read() {
            var files = new ArrayList<JsonNode>();
            var heads = new ArrayList<String>();
            for (var name : resource("files.txt").lines().toList()) {
                var text = resource(name);
                heads.add(text.lines().findFirst().orElse(""));
                files.add(parsed(text));
            }
            return new Demonstration(files, heads);
        }

        List<ObjectNode> of(RecordKind kind) {
            var records = new ArrayList<ObjectNode>();
            for (var file : files) {
                if (kind == RecordKind.ORGANIZATION) {
                    records.add((ObjectNode) file.get("organization"));
                } else {
                    file.path(kind.plural()).forEach(each -> records.add((ObjectNode) each));
                }
            }
            return records;
        }

        List<ObjectNode> seeds() {
            return of(RecordKind.SEED);
        }

        List<ObjectNode> needs() {
            return of(RecordKind.NEED);
        }

        List<ObjectNode> researchers() {
            return of(RecordKind.RESEARCHER);
        }

        List<ObjectNode> records() {
            return Stream.of(RecordKind.values())
                    .flatMap(kind -> of(kind).stream())
                    .toList();
        }

        /// Everything a record says in one language.
        static String text(JsonNode record, String language) {
            var text = new StringBuilder();
            record.forEach(field -> {
                var side = field.path(language);
                text.append(side.isTextual() ? side.asText() + "\n" : "");
            });
            return text.toString();
        }

        private static JsonNode parsed(String yaml) {
            try {
                return new YAMLMapper().readTree(yaml);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static String resource(String name) {
            try (var in = DemoRecordsTest.class.getResourceAsStream("/demo/" + name)) {
                return new String(
                        Objects.requireNonNull(in, name).readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
