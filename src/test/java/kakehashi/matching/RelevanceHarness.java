package kakehashi.matching;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kakehashi.search.Additions;
import kakehashi.search.AdditionsConfig;
import kakehashi.search.Card;
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
import kakehashi.shared.RecordKind;

/// Measures relevance on judged sets through the index and the ranking alone, without HTTP and database.
///
/// Run with the directory of the sets, and `search.*`, `kakehashi.search.*` or `matching.*` settings as system
/// properties.
public final class RelevanceHarness {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Instant NOW = Instant.parse("2026-11-20T00:00:00Z");
    private static final int DEPTH = 100;
    private static final int CUT = 10;

    private RelevanceHarness() {}

    /// @param ndcg   nDCG@10 with linear gain
    /// @param recall Recall@100
    /// @param mrr    MRR@10
    record Figures(String set, int queries, double ndcg, double recall, double mrr, double millis) {}

    public static void main(String[] arguments) throws IOException {
        var config = new SmallRyeConfigBuilder()
                .addDefaultSources()
                .withMapping(SearchConfig.class)
                .withMapping(MatchingConfig.class)
                .withMapping(AdditionsConfig.class)
                .build();
        var matching = new Matching(
                config.getConfigMapping(MatchingConfig.class), new Vocabulary(FieldNames.NONE, place -> place));
        long started = System.nanoTime();
        var additions = Additions.read(config.getConfigMapping(AdditionsConfig.class));
        System.out.printf("additions read in %d ms%n", (System.nanoTime() - started) / 1_000_000);
        var only = arguments.length > 1 ? arguments[1] : "";
        System.out.printf(
                "%-14s %7s %8s %10s %7s %9s%n", "set", "queries", "nDCG@10", "Recall@100", "MRR@10", "ms/query");
        try (var sets = Files.list(Path.of(arguments[0]))) {
            for (var set : sets.filter(Files::isDirectory).sorted().toList()) {
                if (set.getFileName().toString().contains(only)) {
                    measure(set, config.getConfigMapping(SearchConfig.class), additions, matching);
                }
            }
        }
    }

    private static void measure(Path set, SearchConfig config, Additions additions, Matching matching)
            throws IOException {
        var directory = Files.createTempDirectory("relevance");
        var names = new HashMap<UUID, String>();
        try (var index = SearchIndex.open(directory, config, FieldNames.NONE, additions)) {
            var entries = entries(set, names);
            long started = System.nanoTime();
            index.replace(entries);
            index.refresh();
            System.out.printf(
                    "%-14s indexed %d/s%n",
                    set.getFileName(), Math.round(entries.size() / ((System.nanoTime() - started) / 1e9)));
            try (var files = Files.list(set)) {
                for (var queries : files.filter(
                                file -> file.getFileName().toString().startsWith("queries"))
                        .sorted()
                        .toList()) {
                    print(measure(queries, Files.readAllLines(queries), index, matching, names));
                }
            }
        }
    }

    static List<Entry> entries(Path set, Map<UUID, String> names) throws IOException {
        var entries = new ArrayList<Entry>();
        for (var line : Files.readAllLines(set.resolve("corpus.jsonl"))) {
            var document = JSON.readTree(line);
            var id = id(document.get("id").asText());
            names.put(id, document.get("id").asText());
            entries.add(entry(id, document));
        }
        return entries;
    }

    static void print(Figures f) {
        System.out.printf(
                "%-14s %7d %8.4f %10.4f %7.4f %9.2f%n",
                f.set(), f.queries(), f.ndcg(), f.recall(), f.mrr(), f.millis());
    }

    static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    private static Entry entry(UUID id, JsonNode document) {
        var language = Language.of(document.get("lang").asText());
        var title = document.get("title").asText();
        var sections = new ArrayList<Section>();
        if (!title.isBlank()) {
            sections.add(new Section("title", language, title));
        }
        sections.add(new Section("summary", language, document.get("text").asText()));
        var card = new Card(LocalizedText.ja(title), null, LocalizedText.NONE, List.of(), false, NOW);
        var facts = new Facts(Set.of(), Set.of(), null, null, Set.of(), null, Set.of(), Set.of(), false, false, NOW);
        return new Entry(id, RecordKind.SEED, 1, card, facts, sections, LocalizedList.NONE, List.of());
    }

    /// @param queries file of a set
    /// @param lines   of it that are asked
    static Figures measure(
            Path queries, List<String> lines, SearchIndex index, Matching matching, Map<UUID, String> names)
            throws IOException {
        var judged = judgments(queries.resolveSibling("qrels.tsv"));
        double ndcg = 0;
        double recall = 0;
        double mrr = 0;
        long nanos = 0;
        for (var line : lines) {
            var query = JSON.readTree(line);
            var grades = judged.getOrDefault(query.get("id").asText(), Map.of());
            var question =
                    new Question(RecordKind.SEED, Wording.of(query.get("text").asText()), Wishes.NONE, NOW, DEPTH);
            long started = System.nanoTime();
            List<String> ranked;
            try (var candidates = index.candidates(question)) {
                ranked = matching.answer(question, candidates, started).matches().stream()
                        .map(match -> names.get(match.id()))
                        .toList();
            }
            nanos += System.nanoTime() - started;
            ndcg += ndcg(ranked, grades);
            recall += recall(ranked, grades);
            mrr += reciprocalRank(ranked, grades);
        }
        int count = lines.size();
        var set = requireNonNull(queries.getParent()).getFileName().toString();
        var name = set + (queries.endsWith("queries.jsonl") ? "" : "-abs");
        return new Figures(name, count, ndcg / count, recall / count, mrr / count, nanos / 1e6 / count);
    }

    private static Map<String, Map<String, Integer>> judgments(Path file) throws IOException {
        var judged = new LinkedHashMap<String, Map<String, Integer>>();
        for (var line : Files.readAllLines(file)) {
            var cells = line.split("\t");
            judged.computeIfAbsent(cells[0], query -> new HashMap<>())
                    .put(cells[1], Integer.parseInt(cells[2].strip()));
        }
        return judged;
    }

    private static double ndcg(List<String> ranked, Map<String, Integer> grades) {
        var ideal = grades.values().stream().sorted((a, b) -> b - a).toList();
        double best = 0;
        double got = 0;
        for (int i = 0; i < CUT; i++) {
            double discount = Math.log(2) / Math.log(i + 2.0);
            best += i < ideal.size() ? ideal.get(i) * discount : 0;
            got += i < ranked.size() ? grades.getOrDefault(ranked.get(i), 0) * discount : 0;
        }
        return best == 0 ? 0 : got / best;
    }

    private static double recall(List<String> ranked, Map<String, Integer> grades) {
        long relevant = grades.values().stream().filter(grade -> grade > 0).count();
        long found =
                ranked.stream().filter(id -> grades.getOrDefault(id, 0) > 0).count();
        return relevant == 0 ? 0 : (double) found / relevant;
    }

    private static double reciprocalRank(List<String> ranked, Map<String, Integer> grades) {
        for (int i = 0; i < Math.min(CUT, ranked.size()); i++) {
            if (grades.getOrDefault(ranked.get(i), 0) > 0) {
                return 1.0 / (i + 1);
            }
        }
        return 0;
    }
}
