package kakehashi.access;

import static io.restassured.RestAssured.given;
import static kakehashi.testing.Api.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.UnaryOperator;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import kakehashi.search.SearchIndex;
import kakehashi.search.upkeep.IndexComparison;
import kakehashi.search.upkeep.IndexFollower;
import kakehashi.shared.RecordKind;
import kakehashi.testing.Demonstration;
import kakehashi.testing.People;
import kakehashi.testing.Plain;
import kakehashi.testing.Question;
import kakehashi.testing.Sheets;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/// What a caller may not see changes no byte of any answer, and stands nowhere but in the database.
///
/// Eight callers ask 500 mixed questions of one product three times: before there is anything hidden, with records
/// that none of them may know of in every state there is, and once more when the whole index was made anew, so that
/// its entries came in another order and were merged at other times.
@QuarkusTest
@TestProfile(Demonstration.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class NoninterferenceTest {

    private static final int REQUESTS = 500;

    /// Hidden ones, made one after the other.
    private static final int OF_EACH_STATE = 3;

    /// Stand in hidden records alone, in three scripts; the last ones only in what is not even shared.
    private static final List<String> CANARIES = List.of("zvqxteaser", "ヅァヂュヴェ", "鼇鬱籬", "zvqxdetail", "ヅォヂェヴュ", "麤鬱籬");

    private static final List<String> DETAILS = CANARIES.subList(3, 6);

    /// Eight callers, none of whom belongs to the institute that hides something.
    private static final List<String> CALLERS =
            List.of("", "company", "coordinator", "researcher", "admin", "neighbour", "rival", "student");

    @Inject
    SearchIndex index;

    @Inject
    IndexFollower follower;

    @Inject
    IndexComparison comparison;

    @ConfigProperty(name = "kakehashi.data.directory")
    Path data;

    @Test
    @Order(1)
    void whatIsHiddenChangesNoByte() throws Exception {
        catchUp();
        eventually(() -> assertThat(index.hasLearned()).isTrue());
        var questions = Question.mixed(new Random(20261128), REQUESTS, CALLERS, CANARIES, Plain.as(""));
        answers(questions.subList(0, CALLERS.size())); // accounts are made by the first request
        var before = answers(questions);
        assertThat(before).filteredOn(answer -> answer.startsWith("200")).hasSizeGreaterThan(REQUESTS * 3 / 4);

        var log = new Overheard();
        Logger.getLogger("").addHandler(log);
        try {
            hide();
            catchUp();
            assertSame(questions, before, answers(questions));

            var live = Files.readString(data.resolve("index/live"));
            follower.rebuild();
            eventually(() ->
                    assertThat(data.resolve("index/live")).exists().content().isNotEqualTo(live));
            catchUp();
            assertSame(questions, before, answers(questions));
        } finally {
            Logger.getLogger("").removeHandler(log);
        }
        assertThat(log.lines)
                .as("what is overheard is the log")
                .anyMatch(line -> line.contains("making the index anew"));
        assertThat(log.lines).noneMatch(line -> CANARIES.stream().anyMatch(line::contains));
    }

    /// A name that is not there and one that may not be known are answered alike.
    @Test
    @Order(2)
    void aHiddenRecordIsAsOneThatIsNot() {
        for (var kind : List.of(RecordKind.NEED, RecordKind.SEED)) {
            var hidden = stranger().get("/api/v1/me/records?limit=100").jsonPath().getList("items", Map.class).stream()
                    .filter(item -> kind.code().equals(item.get("kind")))
                    .map(item -> (String) item.get("id"))
                    .toList();
            assertThat(hidden).hasSizeGreaterThan(OF_EACH_STATE * 4);
            for (var caller : CALLERS) {
                for (var part :
                        List.of("", "/matches", "/ties", "/history", "/versions/1", "/reception", "/acceptance")) {
                    var none = UUID.randomUUID().toString();
                    var expected =
                            Question.told(Plain.as(caller).get("/api/v1/%s/%s%s".formatted(kind.plural(), none, part)));
                    for (int at = 0; at < hidden.size(); at += OF_EACH_STATE) {
                        var id = hidden.get(at);
                        var answer = Question.told(
                                Plain.as(caller).get("/api/v1/%s/%s%s".formatted(kind.plural(), id, part)));
                        assertThat(answer.replace(id, none))
                                .as("%s asks for %s of a hidden %s", caller, part, kind)
                                .isEqualTo(expected);
                    }
                }
            }
        }
    }

    @Test
    @Order(3)
    void canariesStandNowhereButInTheDatabase() throws Exception {
        var live = data.resolve("index")
                .resolve(Files.readString(data.resolve("index/live")).strip());
        assertThat(textsOf(live.resolve("public"))).isNotEmpty().noneMatch(text -> contains(text, CANARIES));
        var restricted = textsOf(live.resolve("restricted"));
        assertThat(restricted).anyMatch(text -> contains(text, CANARIES)).noneMatch(text -> contains(text, DETAILS));
        assertThat(given().get("/q/metrics").asString())
                .contains("http_server")
                .doesNotContain(CANARIES.toArray(String[]::new));
        for (var canary : CANARIES) {
            assertThat(given().get("/api/v1/" + canary).asString()).doesNotContain("exception");
            assertThat(given().queryParam("cursor", canary).get("/api/v1/needs").asString())
                    .doesNotContain(canary);
        }
    }

    private static boolean contains(String text, Collection<String> words) {
        return words.stream().anyMatch(text::contains);
    }

    /// Whether anything is learned meanwhile makes no difference: what is public teaches the same.
    private void catchUp() {
        eventually(() -> {
            assertThat(given().get("/q/health/ready").statusCode()).isEqualTo(200);
            assertThat(comparison.behind()).isZero();
        });
    }

    private static List<String> answers(List<Question> questions) {
        return questions.stream()
                .map(question -> question.told(Plain.as(question.caller())))
                .toList();
    }

    private static void assertSame(List<Question> questions, List<String> before, List<String> now) {
        for (int i = 0; i < questions.size(); i++) {
            assertThat(now.get(i)).as(questions.get(i).toString()).isEqualTo(before.get(i));
        }
    }

    private static RequestSpecification stranger() {
        return given().contentType(ContentType.JSON).auth().preemptive().basic("stranger", People.PASSWORD);
    }

    /// Records in every state that the eight may not know of.
    private static void hide() {
        var kept = Map.of(
                RecordKind.NEED, List.of("DRAFT", "REVIEW", "INVITED", "CLOSED", "WITHDRAWN"),
                RecordKind.SEED, List.of("DRAFT", "REVIEW", "INTERNAL", "PARTNER", "EMBARGO", "WITHDRAWN"));
        kept.forEach((kind, states) -> states.forEach(state -> {
            for (int number = 0; number < OF_EACH_STATE; number++) {
                hide(kind, state, number);
            }
        }));
    }

    private static void hide(RecordKind kind, String state, int number) {
        var made = stranger().body(sheet(kind, number)).post("/api/v1/" + kind.plural());
        assertThat(made.statusCode()).as(made.asString()).isEqualTo(201);
        var path = "/api/v1/%s/%s".formatted(kind.plural(), made.path("id"));
        var etag = made.header("ETag");
        switch (state) {
            case "DRAFT" -> {}
            case "REVIEW" -> step(path + "/review", etag, null);
            case "CLOSED", "WITHDRAWN" -> {
                etag = share(path, etag, kind == RecordKind.NEED ? "INVITED" : "EMBARGO");
                var answer = state.equals("CLOSED")
                        ? stranger().header("If-Match", etag).put(path + "/closing")
                        : stranger().header("If-Match", etag).delete(path + "/publication");
                assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
            }
            default -> share(path, etag, state);
        }
    }

    private static String share(String path, String etag, String reach) {
        var reviewed = step(path + "/review", etag, null);
        return step(path + "/sharing", reviewed, Map.of("reach", reach));
    }

    private static String step(String path, String etag, @Nullable Map<String, String> body) {
        UnaryOperator<RequestSpecification> with = request -> body == null ? request : request.body(body);
        var answer = with.apply(stranger().header("If-Match", etag)).put(path);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return answer.header("ETag");
    }

    private static Map<String, Object> sheet(RecordKind kind, int number) {
        var shared = String.join("の", Question.WORDS.subList(number * 4, number * 4 + 4));
        var teaser = String.join(" ", CANARIES.subList(0, 3)) + " " + shared;
        var details = Sheets.ja(String.join(" ", DETAILS) + " " + shared);
        var sheet = new HashMap<>(
                kind == RecordKind.NEED
                        ? Sheets.need("%s %d".formatted(CANARIES.getFirst(), number))
                        : Sheets.seed(teaser));
        if (kind == RecordKind.NEED) {
            sheet.put("problem", Sheets.ja(teaser));
            sheet.put("situation", details);
            sheet.put("anonymous", true);
        } else {
            sheet.put("summary", Sheets.ja(teaser));
            sheet.put("details", details);
        }
        return sheet;
    }

    /// Every term and every stored text of one part of the index.
    private static List<String> textsOf(Path shelf) throws IOException {
        var texts = new ArrayList<String>();
        try (var files = FSDirectory.open(shelf);
                var reader = DirectoryReader.open(files)) {
            var fields = new TreeSet<String>();
            reader.leaves().forEach(leaf -> leaf.reader().getFieldInfos().forEach(field -> fields.add(field.name)));
            for (var field : fields) {
                var terms = MultiTerms.getTerms(reader, field);
                if (terms != null) {
                    var each = terms.iterator();
                    for (var term = each.next(); term != null; term = each.next()) {
                        texts.add(text(term));
                    }
                }
            }
            for (int doc = 0; doc < reader.maxDoc(); doc++) {
                for (var field : reader.storedFields().document(doc).getFields()) {
                    texts.add(field.binaryValue() == null ? field.stringValue() : text(field.binaryValue()));
                }
            }
        }
        return texts;
    }

    private static String text(BytesRef bytes) {
        return new String(bytes.bytes, bytes.offset, bytes.length, java.nio.charset.StandardCharsets.UTF_8);
    }

    /// Everything that is logged, as it would be written.
    private static final class Overheard extends Handler {

        private final Collection<String> lines = new ConcurrentLinkedQueue<>();

        @Override
        public void publish(LogRecord line) {
            lines.add(line.getLoggerName() + " " + line.getMessage() + " "
                    + java.util.Arrays.toString(line.getParameters()) + " " + line.getThrown());
        }

        @Override
        public void flush() {
            // nothing is held back
        }

        @Override
        public void close() {
            // nothing to be closed
        }
    }
}
