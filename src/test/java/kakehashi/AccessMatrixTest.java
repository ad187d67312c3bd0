package kakehashi;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kakehashi.shared.RecordKind;
import kakehashi.shared.Stage;
import kakehashi.testing.Api;
import kakehashi.testing.Contract;
import kakehashi.testing.Files;
import kakehashi.testing.Images;
import kakehashi.testing.Made;
import kakehashi.testing.People;
import kakehashi.testing.Plain;
import kakehashi.testing.Plain.Answer;
import kakehashi.testing.Sheets;
import kakehashi.testing.Tables;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every endpoint, asked by everybody.
@QuarkusTest
class AccessMatrixTest {

    private static final int BAD_REQUEST = 400;
    private static final String NOT_THERE = "01900000-0000-7000-8000-000000000001";

    /// By the record that names them.
    private static final Map<UUID, Object> FILES = new HashMap<>();

    /// One line of the table.
    ///
    /// @param stage of the record that `{id}` stands for; null when there is none
    record Row(String method, String path, @Nullable Stage stage, Map<People, Integer> expected) {

        @Override
        public String toString() {
            return "%s %s %s".formatted(method, path, stage == null ? "" : stage);
        }
    }

    static List<Row> rows() {
        var lines = new ArrayList<>(Tables.rows("access/endpoints.txt"));
        var people = lines.removeFirst().stream().skip(3).map(People::valueOf).toList();
        return lines.stream().map(line -> row(line, people)).toList();
    }

    private static Row row(List<String> line, List<People> people) {
        assertThat(line).hasSize(3 + people.size());
        var expected = IntStream.range(0, people.size())
                .boxed()
                .collect(Collectors.toMap(
                        people::get, at -> Integer.parseInt(line.get(3 + at)), (a, b) -> a, LinkedHashMap::new));
        var stage = line.get(2).equals("-") ? null : Stage.valueOf(line.get(2));
        return new Row(line.get(0), line.get(1), stage, expected);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void answersEverybodyAsTheTableSays(Row row) {
        var answered = new LinkedHashMap<People, Integer>();
        @Nullable Made made = null;
        for (var who : row.expected().keySet()) {
            made = made == null && row.stage() != null ? recordOf(row.path(), row.stage()) : made;
            int status = ask(row, made, who).status();
            answered.put(who, status);
            // What was refused or only read is as it was; what was changed is replaced by another.
            made = row.method().equals("GET") || status >= BAD_REQUEST ? made : null;
        }

        assertThat(answered).isEqualTo(row.expected());
    }

    @Test
    void hasARowForEveryEndpointAndNoOther() {
        var known = rows().stream().map(row -> row.method() + " " + row.path()).collect(Collectors.toSet());

        assertThat(known).isEqualTo(Contract.read().endpoints());
    }

    @Test
    void asksEverybody() {
        assertThat(rows()).allSatisfy(row -> assertThat(row.expected()).containsOnlyKeys(People.values()));
    }

    private static Answer ask(Row row, @Nullable Made made, People who) {
        var path = made == null
                ? row.path()
                : row.path().replaceAll("\\{(id|asked)}", made.id().toString());
        if (path.contains("{image}")) {
            path = path.replace(
                    "{image}", Images.keptFor(Objects.requireNonNull(made)).toString());
        }
        if (made != null && FILES.containsKey(made.id())) {
            path = path.replace("{file}", FILES.get(made.id()).toString());
        }
        if (path.contains("{candidate}")) {
            path = path.replace(
                    "{candidate}",
                    Api.published(People.COORDINATOR, RecordKind.SEED, Sheets.aSeed())
                            .id()
                            .toString());
        }
        // Nobody's: who may what with one's own is told where these are tested.
        var address = path.replace("{revision}", "1")
                .replace("{id}", NOT_THERE)
                .replace("{token}", NOT_THERE)
                .replace("{tie}", NOT_THERE)
                .replace("{invitation}", NOT_THERE)
                .replace("{reply}", NOT_THERE)
                .replace("{file}", NOT_THERE)
                .replace("{card}", NOT_THERE)
                .replace("{note}", NOT_THERE)
                .replace("{link}", NOT_THERE)
                .replace("{account}", NOT_THERE);
        var target = "/api/v1" + address + query(row.path());
        var asker = Plain.as(who);
        if (!row.method().equals("GET")) {
            asker = asker.having(made == null ? "" : made.etag());
        }
        if (row.path().equals("/imports")) {
            return asker.send(
                    row.method(),
                    target,
                    "application/x-ndjson",
                    "{\"externalId\": \"x-1\"}\n".getBytes(StandardCharsets.UTF_8));
        }
        if (row.path().endsWith("/attachments") || row.path().endsWith("/files")) {
            return asker.send(row.method(), target, "application/octet-stream", Files.pdf("図面"));
        }
        if (row.path().endsWith("/images")) {
            return asker.send(row.method(), target, "image/png", Images.png());
        }
        return asker.ask(row.method(), target, body(row));
    }

    private static @Nullable Object body(Row row) {
        return switch (row.method() + " " + row.path()) {
            case "PUT /session/language" -> Map.of("language", "ja");
            case "PUT /me/judgments/{asked}/{candidate}" -> Map.of("verdict", "KEPT");
            case "POST /me/subscriptions" -> Map.of("name", "電池", "search", Map.of("q", "固体電解質"));
            case "PUT /me/subscriptions/{id}" -> Map.of("name", "他人の条件");
            case "PUT /seeds/{id}/sharing", "PUT /researchers/{id}/sharing" -> Map.of("reach", "INTERNAL");
            case "PUT /seeds/{id}/embargo" -> Map.of("until", "2099-04-01", "afterwards", "INTERNAL");
            case "PUT /needs/{id}/sharing" -> Map.of("reach", "MEMBERS");
            case "PUT /needs/{id}/charge", "PUT /seeds/{id}/charge", "PUT /researchers/{id}/charge" -> Map.of();
            case "POST /needs/{id}/ties", "POST /seeds/{id}/ties" -> Map.of("tie", "INVITED", "researcher", NOT_THERE);
            case "POST /needs/{id}/clearances", "POST /seeds/{id}/clearances" ->
                Map.of("organization", People.NEIGHBOUR.asks().get("/session").path("organization"));
            case "POST /needs/{id}/tickets", "POST /seeds/{id}/tickets" -> Map.of("reason", "裁判所の命令");
            case "PUT /tickets/{id}/decision" -> Map.of("decision", "REFUSED");
            case "POST /introductions" ->
                Map.of(
                        "need", NOT_THERE,
                        "offer", NOT_THERE,
                        "request",
                                Map.of(
                                        "message", "お話を伺いたい",
                                        "modes", List.of("JOINT_RESEARCH"),
                                        "missing", "設備",
                                        "aboutUs", "会社です"));
            case "PUT /introductions/{id}/state" -> Map.of("step", "TAKE");
            case "PUT /introductions/{id}/assignee", "PUT /introductions/{id}/scope", "PUT /me/notices/settings" ->
                Map.of();
            case "PUT /introductions/{id}/read-marks" -> Map.of("wanted", true);
            case "POST /quality/decisions" ->
                Map.of("rule", "UNMATCHED", "choice", "LATER", "kind", "need", "record", NOT_THERE);
            case "POST /confirmations/by-mail" -> Map.of("token", "none");
            case "POST /introductions/{id}/entries" -> Map.of("text", "よろしくお願いします");
            case "POST /organizations/{id}/invitations", "PUT /organizations/{id}/members/{account}" ->
                Map.of("roles", List.of("coordinator"));
            case "POST /organizations/{id}/handovers" -> Map.of("from", NOT_THERE, "to", NOT_THERE);
            case "PUT /me/coordinator-card" -> Map.of();
            case "POST /coordinators/questions", "PUT /coordinators/questions/{id}" ->
                Map.of("title", "木材の専門家", "text", "どなたか");
            case "POST /coordinators/questions/{id}/replies" -> Map.of("text", "います");
            case "POST /me/invitation", "POST /me/membership" -> Map.of("secret", NOT_THERE);
            case "PUT /clearances/{id}/answers", "PUT /clearances/{id}/decision" -> Map.of();
            case "POST /consultations" ->
                Map.of(
                        "problem",
                        "夏になると接着がはがれる",
                        "receiver",
                        People.NEIGHBOUR.asks().get("/session").path("organization"));
            case "PUT /consultations/{id}/step",
                    "PUT /consultations/{id}/assignment",
                    "PUT /consultations/{id}/fields",
                    "POST /consultations/{id}/needs",
                    "POST /consultations/{id}/notes" -> Map.of();
            case "POST /boards" -> Map.of("title", "権限の表のボード");
            case "PUT /boards/{id}",
                    "PUT /boards/{id}/criteria",
                    "POST /boards/{id}/cards",
                    "PUT /boards/{id}/cards/{card}/place",
                    "PUT /boards/{id}/cards/{card}/owner",
                    "POST /boards/{id}/cards/{card}/notes",
                    "PUT /boards/{id}/cards/{card}/points",
                    "POST /boards/{id}/links" -> Map.of();
            case "POST /shared-board" -> Map.of("secret", NOT_THERE);
            case "PUT /needs/{id}/acceptance", "PUT /seeds/{id}/acceptance" -> Map.of("wording", "NDA 1");
            case "PUT /me/pledge" -> Map.of("wording", "2026-11");
            case "POST /matches" -> Map.of("of", "seed", "text", "固体電解質");
            case "POST /seeds", "PUT /seeds/{id}" -> Sheets.aSeed();
            case "POST /needs", "PUT /needs/{id}" -> Sheets.aNeed();
            case "POST /researchers", "PUT /researchers/{id}" -> Sheets.aResearcher();
            case "POST /organizations", "PUT /organizations/{id}" -> Sheets.anOrganization();
            default -> null;
        };
    }

    private static String query(String path) {
        return switch (path) {
            case "/imports" -> "?kind=seed&dryRun=true";
            case "/exports" -> "?kind=seed";
            case "/suggestions" -> "?prefix=a";
            case "/needs/{id}/attachments", "/seeds/{id}/attachments", "/introductions/{id}/files" -> "?name=a.pdf";
            case "/organizations/{id}/handovers/prospect" -> "?from=" + NOT_THERE;
            case "/introductions/prospect" -> "?need=%s&offer=%s".formatted(NOT_THERE, NOT_THERE);
            default -> "";
        };
    }

    /// Of the collection; what is judged under `me` is asked by a need.
    private static RecordKind kindOf(String collection) {
        return collection.equals("me")
                ? RecordKind.NEED
                : RecordKind.valueOf(
                        collection.substring(0, collection.length() - 1).toUpperCase(Locale.ROOT));
    }

    private static String widest(RecordKind kind) {
        return kind == RecordKind.NEED ? "MEMBERS" : "INTERNAL";
    }

    private static Response withFile(Made draft, People keeper) {
        var file = Files.keptFor(draft, keeper, "図面.txt", "寸法");
        FILES.put(draft.id(), file.get("file"));
        return draft.revise(keeper, Sheets.with(Sheets.of(draft.kind()), "attachments", List.of(file)));
    }

    /// A record of the collection that the path begins with, made and led to `stage` by who keeps such records.
    private static Made recordOf(String path, Stage stage) {
        var kind = kindOf(path.split("/")[1]);
        var keeper = switch (kind) {
            case SEED, RESEARCHER -> People.COORDINATOR;
            case NEED -> People.COMPANY;
            case ORGANIZATION -> People.ADMIN;
        };
        var begun = Api.draft(keeper, kind, Sheets.of(kind));
        var draft = path.contains("{file}") ? begun.after(made -> withFile(made, keeper)) : begun;
        return switch (stage) {
            case DRAFT -> draft;
            case REVIEW -> draft.after(made -> made.submit(keeper));
            case SHARED -> draft.after(made -> made.submit(keeper)).after(made -> made.share(keeper, widest(kind)));
            case PUBLISHED -> draft.after(made -> made.publish(keeper));
            case CLOSED -> draft.after(made -> made.publish(keeper)).after(made -> made.close(keeper));
            case WITHDRAWN -> draft.after(made -> made.publish(keeper)).after(made -> made.withdraw(keeper));
        };
    }
}
