package kakehashi.access;

import static kakehashi.testing.Api.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kakehashi.shared.RecordKind;
import kakehashi.testing.Api;
import kakehashi.testing.Contract;
import kakehashi.testing.Files;
import kakehashi.testing.Made;
import kakehashi.testing.People;
import kakehashi.testing.Plain;
import kakehashi.testing.Plain.Answer;
import kakehashi.testing.Sheets;
import kakehashi.testing.Stored;
import kakehashi.testing.Tables;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A canary in every tier of a record, every person, every channel: what somebody sees is what they may.
///
/// Each canary is written in three scripts. Channels that take a word are asked with one of them, and the answer is
/// looked through for the other two, since an answer may well repeat the question.
@QuarkusTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ChannelsTest {

    private static final AtomicInteger NUMBERS = new AtomicInteger(100);

    /// What was made for the rows, for channels that carry many records at once.
    private static final List<Told> TOLD = new ArrayList<>();

    private static final String API = "/api/v1";

    /// Whatever can be read is a channel, whoever adds it.
    private static final List<String> ADDRESSES = Contract.read().operations().stream()
            .filter(each -> each.method().equals("GET"))
            .map(Contract.Endpoint::path)
            .toList();

    private static final String NDA = "NDA 1";

    /// States in which a record is found by who may read it.
    private static final Set<String> FOUND =
            Set.of("INVITED", "MEMBERS", "PUBLIC", "NAMED", "INTERNAL", "PARTNER", "EMBARGO");

    @Inject
    Stored stored;

    /// Tiers of a record, by the letters of the table.
    enum Tier {
        T,
        I,
        F,
        C,
        N,
        S,
        D,
        P,
        V,
        A;

        String kanji(int number) {
            return "靉靆籬" + "題名詳条記概密許評添".charAt(ordinal()) + "籬" + number;
        }

        String katakana(int number) {
            return "ヅェルヴォ" + "アイウエオカキクケコ".charAt(ordinal()) + number;
        }

        String latin(int number) {
            return "qjwv" + name().toLowerCase(java.util.Locale.ROOT) + number + "w";
        }

        String text(int number) {
            return String.join(" ", kanji(number), katakana(number), latin(number));
        }
    }

    /// A record in one state, who is tied to it how, and what each person sees of it.
    record Row(RecordKind kind, String state, List<String> ties, Map<People, Set<Tier>> expected) {}

    /// By the record that names them.
    private static final Map<UUID, String> FILES = new HashMap<>();

    private record Told(Row row, Made record, int number) {}

    static List<Row> rows() {
        var lines = new ArrayList<>(Tables.rows("access/channels.txt"));
        var people = lines.removeFirst().stream().skip(3).map(People::valueOf).toList();
        return lines.stream().map(line -> row(line, people)).toList();
    }

    private static Row row(List<String> line, List<People> people) {
        var expected = new EnumMap<People, Set<Tier>>(People.class);
        for (int i = 0; i < people.size(); i++) {
            expected.put(
                    people.get(i),
                    line.get(3 + i)
                            .chars()
                            .filter(letter -> letter != '-')
                            .mapToObj(letter -> Tier.valueOf(Character.toString(letter)))
                            .collect(Collectors.toCollection(TreeSet::new)));
        }
        var ties = line.get(2).equals("-")
                ? List.<String>of()
                : List.of(line.get(2).split(","));
        return new Row(RecordKind.of(line.get(0)), line.get(1), ties, expected);
    }

    @ParameterizedTest
    @MethodSource("rows")
    @Order(1)
    void carryToEachPersonWhatTheyMaySee(Row row) {
        int number = NUMBERS.incrementAndGet();
        var record = recordIn(row, number);
        TOLD.add(new Told(row, record, number));

        var direct = new EnumMap<People, Set<Tier>>(People.class);
        var leaks = new ArrayList<String>();
        if (FOUND.contains(row.state())) {
            found(record, row);
        }
        row.expected().forEach((who, allowed) -> {
            direct.put(who, seen(Plain.as(who).get(API + record.path()), number));
            channels(record, who, number, tiersOf(row.kind()))
                    .forEach((channel, answer) -> seen(answer, number).stream()
                            .filter(tier -> !allowed.contains(tier))
                            .forEach(tier -> leaks.add("%s gives %s to %s".formatted(channel, tier, who))));
        });

        assertThat(leaks).isEmpty();
        assertThat(direct).isEqualTo(row.expected());
        row.expected()
                .forEach((who, allowed) -> assertThat(
                                seen(Plain.as(who).get(API + record.path() + file(record)), number))
                        .as("the file for %s", who)
                        .isEqualTo(allowed.contains(Tier.A) ? Set.of(Tier.A) : Set.of()));
        for (var who : atHome(row.kind())) {
            assertThat(who.asks()
                            .get("/me/records?limit=100")
                            .asString()
                            .contains(record.id().toString()))
                    .as("the records of %s hold it", who)
                    .isEqualTo(!Objects.requireNonNull(row.expected().get(who)).isEmpty());
        }
        assertThat(leaksPastTheFirstWall(row, record, number)).isEmpty();
    }

    /// Each list and file is fetched once for each person, and looked through for all the records there are.
    @Test
    @Order(2)
    void carryNothingElseInListsAndFiles() {
        var leaks = new ArrayList<String>();
        for (var who : People.values()) {
            lists(who)
                    .forEach((channel, answer) -> TOLD.forEach(told -> seen(answer, told.number).stream()
                            .filter(tier -> !told.row
                                    .expected()
                                    .getOrDefault(who, Set.of())
                                    .contains(tier))
                            .forEach(tier ->
                                    leaks.add("%s gives %s of %s to %s".formatted(channel, tier, told.row, who)))));
            Policy.takeDown(true);
            try {
                lists(who)
                        .forEach((channel, answer) -> TOLD.forEach(told -> {
                            var allowed = told.row.expected().getOrDefault(who, Set.of());
                            var surplus = past(allowed, answer, told.number);
                            if (!surplus.isEmpty()) {
                                leaks.add("%s tells %s %s of %s".formatted(channel, who, surplus, told.row));
                            }
                        }));
            } finally {
                Policy.takeDown(false);
            }
        }

        assertThat(leaks).isEmpty();
        assertThat(TOLD).hasSameSizeAs(rows());
        for (var kind : List.of(RecordKind.NEED, RecordKind.SEED)) {
            var file = Plain.as(keeperOf(kind)).get(API + "/exports?format=ndjson&kind=" + kind.code());
            assertThat(TOLD)
                    .filteredOn(told -> told.row.kind() == kind)
                    .as("whose they are gets a file with them")
                    .noneMatch(told -> seen(file, told.number).isEmpty());
        }
    }

    /// With the second wall down as well: then there would be something to see.
    @Test
    @Order(3)
    void carryEverythingWhenBothWallsAreDown() {
        var draft = rows().getFirst();
        var teaser = rows().stream()
                .filter(row -> row.kind() == RecordKind.NEED && row.state().equals("PUBLIC"))
                .findFirst()
                .orElseThrow();
        Map.of("need_rows", draft, "tiers", teaser, "need_owners", teaser).forEach((table, row) -> {
            int number = NUMBERS.incrementAndGet();
            var record = recordIn(row, number);
            stored.execute("alter table %s disable row level security".formatted(table));
            try {
                assertThat(leaksPastTheFirstWall(row, record, number)).as(table).isNotEmpty();
            } finally {
                stored.execute("alter table %s enable row level security".formatted(table));
            }
            assertThat(leaksPastTheFirstWall(row, record, number)).isEmpty();
        });
    }

    /// The first wall lets everything through: what must not be there is kept back by the database alone.
    private static List<String> leaksPastTheFirstWall(Row row, Made record, int number) {
        var leaks = new ArrayList<String>();
        Policy.takeDown(true);
        try {
            row.expected().forEach((who, allowed) -> {
                var answers = allowed.isEmpty()
                        ? channels(record, who, number, EnumSet.of(first(row.kind())))
                        : new HashMap<String, Answer>();
                about(record).forEach(path -> answers.put(path, Plain.as(who).get(API + path)));
                answers.forEach((channel, answer) -> {
                    var surplus = past(allowed, answer, number);
                    if (!surplus.isEmpty()) {
                        leaks.add("%s tells %s %s of it".formatted(channel, who, surplus));
                    }
                });
            });
        } finally {
            Policy.takeDown(false);
        }
        return leaks;
    }

    /// What an answer holds that the database should have kept back.
    private static Set<Tier> past(Set<Tier> allowed, Answer answer, int number) {
        var surplus = seen(answer, number);
        surplus.removeAll(allowed);
        return surplus;
    }

    private static People keeperOf(RecordKind kind) {
        return kind == RecordKind.NEED ? People.COMPANY : People.COORDINATOR;
    }

    private static List<People> atHome(RecordKind kind) {
        return kind == RecordKind.NEED ? List.of(People.COMPANY) : List.of(People.COORDINATOR, People.RESEARCHER);
    }

    private static Set<Tier> tiersOf(RecordKind kind) {
        var tiers = kind == RecordKind.NEED ? EnumSet.range(Tier.T, Tier.N) : EnumSet.range(Tier.S, Tier.V);
        tiers.add(Tier.A);
        return tiers;
    }

    private static Tier first(RecordKind kind) {
        return kind == RecordKind.NEED ? Tier.T : Tier.S;
    }

    private static Set<Tier> seen(Answer answer, int number) {
        var text = answer.text();
        return Stream.of(Tier.values())
                .filter(tier -> text.contains(tier.kanji(number)) || text.contains(tier.latin(number)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String file(Made record) {
        return "/attachments/" + FILES.get(record.id());
    }

    /// All that the API has to read about one record, its versions and its files.
    private static Stream<String> about(Made record) {
        var id = record.id().toString();
        return ADDRESSES.stream()
                .filter(path ->
                        path.startsWith("/%s/{id}".formatted(record.kind().plural())) || path.contains("{asked}"))
                .map(path -> path.replaceAll("\\{(id|asked)}", id)
                        .replace("{revision}", "2")
                        .replace("{image}", id)
                        .replace("{file}", FILES.getOrDefault(record.id(), id)));
    }

    /// Everything that carries many records at once.
    private static Map<String, Answer> lists(People who) {
        return Stream.concat(
                        ADDRESSES.stream().filter(path -> !path.contains("{")),
                        Stream.of(RecordKind.NEED, RecordKind.SEED)
                                .flatMap(kind -> Stream.of(
                                        "/me/records?limit=100",
                                        "/exports?format=ndjson&kind=" + kind.code(),
                                        "/exports?format=csv&kind=" + kind.code(),
                                        "/%s?sort=newest&limit=100".formatted(kind.plural()),
                                        "/feeds/catalogue?kind=" + kind.code())))
                .distinct()
                .collect(Collectors.toMap(path -> path, path -> Plain.as(who).get(API + path)));
    }

    /// Everything else that can carry a record, or say that it is there.
    private static Map<String, Answer> channels(Made record, People who, int number, Set<Tier> tiers) {
        var answers = new HashMap<String, Answer>();
        var plural = record.kind().plural();
        var asker = Plain.as(who);
        about(record).forEach(path -> answers.put(path, asker.get(API + path)));
        var words = tiers.stream().map(tier -> tier.katakana(number)).toList();
        for (var word : words) {
            answers.put("the catalogue asked for " + word, asker.get(API + "/catalogue", Map.of("q", word)));
            answers.put("the list asked for " + word, asker.get(API + "/" + plural, Map.of("q", word)));
            var question = Map.of("of", record.kind().code(), "text", word, "limit", 100);
            answers.put("matches of " + word, asker.ask("POST", API + "/matches", question));
        }
        answers.put(
                "suggestions",
                // how all of them begin
                asker.get(
                        API + "/suggestions", Map.of("prefix", words.getFirst().substring(0, 4))));
        var page = record.kind() == RecordKind.NEED ? "needs" : "seeds";
        answers.put("page", Plain.as("").get("/ja/%s/%s".formatted(page, record.id())));
        answers.put("page in English", Plain.as("").get("/en/%s/%s".formatted(page, record.id())));
        if (who != keeperOf(record.kind())) { // whose write would be taken
            answers.put(
                    "revision", asker.having(record.etag()).ask("PUT", API + record.path(), Sheets.of(record.kind())));
        }
        return answers;
    }

    /// Ties are given while they can be, before the record is closed or withdrawn.
    private Made recordIn(Row row, int number) {
        var keeper = keeperOf(row.kind());
        var sheet = row.kind() == RecordKind.NEED ? need(row, number) : seed(number);
        var begun = Api.draft(keeper, row.kind(), sheet);
        var file = Files.keptFor(begun, keeper, Tier.A.text(number) + ".txt", Tier.A.text(number));
        FILES.put(begun.id(), (String) file.get("file"));
        sheet.put("attachments", List.of(file));
        var draft = begun.after(made -> made.revise(keeper, sheet));
        var told = row.state().equals("DRAFT") ? draft : led(draft, row, keeper, sheet);
        row.ties().forEach(tie -> tie(told, tie));
        return switch (row.state()) {
            case "CLOSED" -> told.after(made -> made.close(keeper));
            case "WITHDRAWN" -> told.after(made -> made.withdraw(keeper));
            default -> told;
        };
    }

    /// By way of a review, in which those in charge write what they think of it.
    private static Made led(Made draft, Row row, People keeper, Map<String, Object> sheet) {
        var reviewed = draft.after(made -> made.submit(keeper)).after(made -> made.revise(keeper, sheet));
        return switch (row.state()) {
            case "REVIEW" -> reviewed;
            case "PUBLIC", "NAMED", "CLOSED", "WITHDRAWN" -> reviewed.after(made -> made.publish(keeper));
            default -> reviewed.after(made -> made.share(keeper, row.state()));
        };
    }

    /// Waited for until everybody finds it who may read it; otherwise nothing could be found there at all.
    private static void found(Made record, Row row) {
        row.expected().forEach((who, allowed) -> {
            if (!allowed.isEmpty()) {
                eventually(() -> assertThat(who.asks()
                                .queryParam("q", first(record.kind()).katakana(NUMBERS.get()))
                                .get("/" + record.kind().plural())
                                .asString())
                        .as("%s finds it", who)
                        .contains(record.id().toString()));
            }
        });
    }

    private static Map<String, Object> need(Row row, int number) {
        var sheet = new HashMap<String, Object>(Sheets.need(Tier.T.kanji(number)));
        sheet.put("externalId", Tier.I.latin(number));
        sheet.put("problem", Sheets.ja(Tier.T.text(number)));
        for (var field : List.of("situation", "tried", "constraints", "outcome", "useScene")) {
            sheet.put(field, Sheets.ja(Tier.F.text(number)));
        }
        sheet.put("partner", Map.of("note", Sheets.ja(Tier.C.text(number))));
        sheet.put("notes", Sheets.ja(Tier.N.text(number)));
        sheet.put("anonymous", !row.state().equals("NAMED"));
        return sheet;
    }

    private static Map<String, Object> seed(int number) {
        var sheet = new HashMap<>(Sheets.seed(Tier.S.text(number)));
        sheet.put("details", Sheets.ja(Tier.D.text(number)));
        sheet.put("evaluation", Sheets.ja(Tier.V.text(number)));
        sheet.put("unpublishedPatents", List.of(Tier.P.kanji(number), Tier.P.latin(number)));
        return sheet;
    }

    /// `RIVAL=counterpart`: with all that leads there. What only an officer says is written past the product.
    private void tie(Made record, String tie) {
        var keeper = keeperOf(record.kind());
        var who = People.valueOf(tie.split("=")[0]);
        String organization = who.asks().get("/session").path("organization");
        switch (tie.split("=")[1]) {
            case "invited" -> give(record, keeper, Map.of("tie", "INVITED", "organization", organization));
            case "blocked" -> {
                give(record, keeper, Map.of("tie", "INVITED", "organization", organization));
                give(record, keeper, Map.of("tie", "BLOCKED", "organization", organization));
            }
            case "bound" -> bind(record, keeper, organization);
            case "uncleared" -> {
                bind(record, keeper, organization);
                accept(record, who);
            }
            case "counterpart" -> {
                bind(record, keeper, organization);
                stored.execute("""
                        insert into ties (id, record, kind, tie, organization, wording, given_at)
                        values (gen_random_uuid(), '%s', '%s', 'CLEARED', '%s', '判定 1', now())""".formatted(record.id(), record.kind(), organization));
                accept(record, who);
            }
            case "engaged" -> give(record, keeper, Map.of("tie", "ENGAGED", "organization", organization));
            default -> throw new IllegalArgumentException(tie);
        }
    }

    private static void bind(Made record, People keeper, String organization) {
        give(record, keeper, Map.of("tie", "BOUND", "organization", organization, "wording", NDA));
    }

    private static void accept(Made record, People who) {
        assertThat(who.asks()
                        .body(Map.of("wording", NDA))
                        .put(record.path() + "/acceptance")
                        .statusCode())
                .isEqualTo(204);
    }

    private static void give(Made record, People keeper, Map<String, String> tie) {
        var answer = keeper.asks().body(tie).post(record.path() + "/ties");
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        Objects.requireNonNull(answer.path("id"));
    }
}
