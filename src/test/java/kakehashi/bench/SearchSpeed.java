package kakehashi.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import kakehashi.matching.Matching;
import kakehashi.matching.MatchingConfig;
import kakehashi.search.Card;
import kakehashi.search.CatalogueQuery;
import kakehashi.search.Entry;
import kakehashi.search.Facts;
import kakehashi.search.FieldNames;
import kakehashi.search.Question;
import kakehashi.search.SearchConfig;
import kakehashi.search.SearchIndex;
import kakehashi.search.Section;
import kakehashi.search.Wishes;
import kakehashi.search.Wording;
import kakehashi.shared.Language;
import kakehashi.shared.LocalizedList;
import kakehashi.shared.LocalizedText;
import kakehashi.shared.Mode;
import kakehashi.shared.ReadinessRange;
import kakehashi.shared.RecordKind;

/// Measures the index alone: rate of indexing, time of a match preview, of a catalogue page, of a suggestion.
///
/// Run with the number of seeds and a file of text to make them of: `corpus.jsonl` with a `text` a line.
public final class SearchSpeed {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Instant NOW = Instant.parse("2026-11-20T00:00:00Z");
    private static final int BATCH = 1_000;
    private static final int QUESTIONS = 400;

    /// What others do on the machine does not count for these.
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private SearchSpeed() {}

    public static void main(String[] arguments) throws IOException {
        int count = Integer.parseInt(arguments[0]);
        var texts = new ArrayList<String>();
        for (var line : Files.readAllLines(Path.of(arguments[1]))) {
            texts.add(JSON.readTree(line).get("text").asText());
        }
        var japanese = TextModel.of(texts, Language.JA);
        var english =
                TextModel.of(List.of("ceramic filters for the recovery of solvents at low pressure"), Language.EN);
        var config = new SmallRyeConfigBuilder()
                .addDefaultSources()
                .withMapping(SearchConfig.class)
                .withMapping(MatchingConfig.class)
                .build();
        var directory = Files.createTempDirectory("search-speed");
        try (var index = SearchIndex.open(directory, config.getConfigMapping(SearchConfig.class), FieldNames.NONE)) {
            fill(index, new SeedGenerator(1, japanese, english).lines(count).toList(), directory);
            var vocabulary = new kakehashi.matching.Vocabulary(FieldNames.NONE, place -> place);
            var matching = new Matching(config.getConfigMapping(MatchingConfig.class), vocabulary);
            var needs = new SeedGenerator(1, japanese, english).needs(QUESTIONS).toList();
            for (int round = 0; round < 2; round++) {
                time("match, text alone", needs, text -> match(index, matching, text, Wishes.NONE));
                time("match, with conditions", needs, text -> match(index, matching, text, wishes()));
                time(
                        "candidates alone",
                        needs,
                        text -> index.candidates(question(text, Wishes.NONE)).close());
                time(
                        "catalogue, two words",
                        needs,
                        text -> look(index, text.substring(0, 2) + " " + text.substring(4, 6)));
                time("catalogue, everything", needs.subList(0, 40), text -> look(index, ""));
                time("suggestion", needs, text -> index.suggest(text.substring(0, 2), 10));
            }
        }
    }

    private static void fill(SearchIndex index, List<String> lines, Path directory) throws IOException {
        int count = lines.size();
        long characters = lines.stream().mapToLong(String::length).sum();
        long nanos = 0;
        try (var rebuild = index.rebuild()) {
            for (int start = 0; start < count; start += BATCH) {
                var batch = entries(lines.subList(start, Math.min(count, start + BATCH)));
                long started = System.nanoTime();
                rebuild.replace(batch);
                nanos += System.nanoTime() - started;
            }
            long started = System.nanoTime();
            rebuild.swap(Map.of());
            nanos += System.nanoTime() - started;
        }
        try (var files = Files.walk(directory)) {
            long bytes = files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
            System.out.printf(
                    "%d seeds of %d characters: %.0f/s, %d bytes each%n",
                    count, characters / count, count / (nanos / 1e9), bytes / count);
        }
    }

    private static List<Entry> entries(List<String> lines) throws IOException {
        var entries = new ArrayList<Entry>(lines.size());
        for (var line : lines) {
            entries.add(entry(JSON.readTree(line)));
        }
        return entries;
    }

    private static Entry entry(JsonNode seed) {
        var id = UUID.nameUUIDFromBytes(seed.get("externalId").asText().getBytes(StandardCharsets.UTF_8));
        var title = new LocalizedText(
                seed.at("/title/ja").asText(), seed.at("/title/en").asText());
        var fields = new HashSet<>(texts(seed.get("fields")));
        var tokens = new HashSet<>(fields);
        fields.forEach(code -> tokens.add(code.substring(0, 2)));
        var modes = new HashSet<Mode>();
        texts(seed.get("modes")).forEach(mode -> modes.add(Mode.valueOf(mode)));
        var facts = new Facts(
                fields, tokens, seed.get("trl").asInt(), null, modes, "04", Set.of(), Set.of(), false, false, NOW);
        var card = new Card(title, null, LocalizedText.ja(seed.at("/summary/ja").asText()), List.of(), false, NOW);
        var keywords = new LocalizedList(texts(seed.at("/keywords/ja")), texts(seed.at("/keywords/en")));
        var sections = List.of(
                new Section("title", Language.JA, seed.at("/title/ja").asText()),
                new Section("title", Language.EN, seed.at("/title/en").asText()),
                new Section("summary", Language.JA, seed.at("/summary/ja").asText()));
        return new Entry(id, RecordKind.SEED, 1, card, facts, sections, keywords, List.of());
    }

    private static List<String> texts(JsonNode array) {
        var texts = new ArrayList<String>();
        array.forEach(text -> texts.add(text.asText()));
        return texts;
    }

    private static void match(SearchIndex index, Matching matching, String text, Wishes wishes) {
        var question = question(text, wishes);
        try (var candidates = index.candidates(question)) {
            matching.answer(question, candidates, System.nanoTime());
        }
    }

    private static Question question(String text, Wishes wishes) {
        return new Question(RecordKind.SEED, Wording.of(text), wishes, NOW, 20);
    }

    private static Wishes wishes() {
        return new Wishes(
                Set.of("26020"),
                Set.of("26020", "26"),
                new ReadinessRange(3, 6),
                null,
                Set.of(Mode.JOINT_RESEARCH),
                Set.of("04"),
                false);
    }

    private static void look(SearchIndex index, String text) {
        index.search(new CatalogueQuery(text, Map.of(), null, false, null, CatalogueQuery.Sort.RELEVANCE, 20, null));
    }

    private static void time(String what, List<String> inputs, Consumer<String> act) {
        var nanos = new long[inputs.size()];
        var busy = new long[inputs.size()];
        for (int i = 0; i < nanos.length; i++) {
            long started = System.nanoTime();
            long startedBusy = THREADS.getCurrentThreadCpuTime();
            act.accept(inputs.get(i));
            nanos[i] = System.nanoTime() - started;
            busy[i] = THREADS.getCurrentThreadCpuTime() - startedBusy;
        }
        Arrays.sort(nanos);
        Arrays.sort(busy);
        System.out.printf(
                "%-24s p50 %7.2f ms  p95 %7.2f ms  p99 %7.2f ms, of the processor p50 %7.2f ms%n",
                what, at(nanos, 0.5), at(nanos, 0.95), at(nanos, 0.99), at(busy, 0.5));
    }

    private static double at(long[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1L, Math.round(share * sorted.length))] / 1e6;
    }
}
