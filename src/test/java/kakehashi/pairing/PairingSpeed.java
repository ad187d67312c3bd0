package kakehashi.pairing;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.sun.management.OperatingSystemMXBean;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import kakehashi.bench.SeedGenerator;
import kakehashi.bench.TextModel;
import kakehashi.matching.Level;
import kakehashi.matching.Matching;
import kakehashi.matching.MatchingConfig;
import kakehashi.matching.Vocabulary;
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
import kakehashi.shared.Mode;
import kakehashi.shared.RecordKind;
import org.jspecify.annotations.Nullable;

/// Measures how long it takes to pair all needs with all seeds: whole, and after one record in a hundred changed.
///
/// Run in the project's directory with a directory for the index, the number of seeds and the number of needs. The
/// index is built at the first run and used again: what a run changes in it is not kept.
public final class PairingSpeed {

    private static final Path CATALOGUE = Path.of("src/main/resources/demo/universities");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Instant NOW = Instant.parse("2026-11-20T00:00:00Z");
    private static final int BATCH = 1_000;
    private static final int ONE_IN = 100;
    private static final int THREADS = 2;
    private static final OperatingSystemMXBean MACHINE =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private final SearchIndex index;
    private final Matching matching;
    private final PairingFile file;
    private final List<String> needs = new ArrayList<>();
    private final Map<UUID, String> saying = new HashMap<>();

    private PairingSpeed(SearchIndex index, Matching matching, PairingFile file) {
        this.index = index;
        this.matching = matching;
        this.file = file;
    }

    public static void main(String[] arguments) throws IOException {
        var directory = Path.of(arguments[0]);
        int seeds = Integer.parseInt(arguments[1]);
        int needs = Integer.parseInt(arguments[2]);
        var config = new SmallRyeConfigBuilder()
                .addDefaultSources()
                .withMapping(SearchConfig.class)
                .withMapping(MatchingConfig.class)
                .build();
        var matching = new Matching(
                config.getConfigMapping(MatchingConfig.class), new Vocabulary(FieldNames.NONE, place -> place));
        try (var index = SearchIndex.open(directory, config.getConfigMapping(SearchConfig.class), FieldNames.NONE)) {
            new PairingSpeed(index, matching, new PairingFile(directory.resolve("pairs"), Widths.USUAL))
                    .run(seeds, needs);
        }
    }

    private void run(int seeds, int count) throws IOException {
        var seen = catalogue();
        var english = seen.stream()
                .map(seed -> seed.at("/title/en").asText() + "\n"
                        + seed.at("/summary/en").asText())
                .toList();
        var japanese = seen.stream()
                .map(seed -> seed.at("/title/ja").asText() + "\n"
                        + seed.at("/summary/ja").asText())
                .toList();
        var first = new SeedGenerator(1, TextModel.of(japanese, Language.JA), TextModel.of(english, Language.EN));
        var second = new SeedGenerator(2, TextModel.of(japanese, Language.JA), TextModel.of(english, Language.EN));
        if (index.mustBeRebuilt()) {
            build(first.lines(seeds).iterator());
        }
        first.needs(count).forEach(needs::add);
        index.replace(IntStream.range(0, count).mapToObj(need -> need(need, 1)).toList());
        index.refresh();
        print("%,d needs, %,d seeds".formatted(count, seeds));
        time("whole", Pairing.none(Widths.USUAL));
        time("nothing changed", file.read());
        change(
                seeds,
                count,
                second.lines(seeds / ONE_IN).toList(),
                second.needs(count / ONE_IN).toList());
        time("1 % changed", file.read());
        time("whole again", Pairing.none(Widths.USUAL));
    }

    private void time(String what, Pairing earlier) {
        long started = System.nanoTime();
        long worked = MACHINE.getProcessCpuTime();
        try (var askers = index.sweep(RecordKind.NEED);
                var sweep = index.sweep(RecordKind.SEED)) {
            var questions = new ArrayList<@Nullable Question>();
            for (int need = 0; need < askers.count(); need++) {
                questions.add(question(askers.id(need)));
            }
            var pairing = new Weighing(sweep, questions, matching, Widths.USUAL, THREADS)
                    .from(earlier, "speed", Side.of(askers), NOW);
            file.write(pairing);
            print("%-15s %7.2f s, %7.2f s of processors; %s"
                    .formatted(
                            what,
                            (System.nanoTime() - started) / 1e9,
                            (MACHINE.getProcessCpuTime() - worked) / 1e9,
                            told(pairing)));
        }
    }

    private String told(Pairing pairing) {
        long ofNeeds = 0;
        long ofSeeds = 0;
        long served = 0;
        long good = 0;
        for (int need = 0; need < pairing.ofNeeds().rows(); need++) {
            ofNeeds += pairing.ofNeeds().size(need);
        }
        for (int seed = 0; seed < pairing.ofSeeds().rows(); seed++) {
            ofSeeds += pairing.ofSeeds().size(seed);
            boolean isServed = false;
            for (int place = 0; place < pairing.ofSeeds().size(seed); place++) {
                if (matching.level((double) pairing.ofSeeds().score(seed, place) / Shortlists.STEPS) != Level.LOW) {
                    good++;
                    isServed = true;
                }
            }
            served += isServed ? 1 : 0;
        }
        return "%,d places of needs, %,d of seeds; %,d of these MEDIUM or better, for %,d seeds"
                .formatted(ofNeeds, ofSeeds, good, served);
    }

    private static List<JsonNode> catalogue() throws IOException {
        var seen = new ArrayList<JsonNode>();
        try (var files = Files.list(CATALOGUE)) {
            for (var each : files.sorted().toList()) {
                new YAMLMapper().readTree(each.toFile()).path("seeds").forEach(seen::add);
            }
        }
        return seen;
    }

    private void build(Iterator<String> lines) {
        try (var rebuild = index.rebuild()) {
            var next = batch(lines);
            while (!next.isEmpty()) {
                var entries = next;
                var written = CompletableFuture.runAsync(() -> rebuild.replace(entries));
                next = batch(lines);
                written.join();
            }
            rebuild.swap(Map.of());
        }
    }

    private static List<Entry> batch(Iterator<String> lines) {
        var entries = new ArrayList<Entry>(BATCH);
        while (entries.size() < BATCH && lines.hasNext()) {
            entries.add(seed(lines.next(), 1));
        }
        return entries;
    }

    /// Every hundredth seed and need says something else.
    private void change(int seeds, int count, List<String> otherSeeds, List<String> otherNeeds) {
        var entries = new ArrayList<Entry>();
        for (int i = 0; i < seeds / ONE_IN; i++) {
            var other = otherSeeds.get(i).replace("\"g-2-" + i + "\"", "\"g-1-" + i * ONE_IN + "\"");
            entries.add(seed(other, 2));
            if (entries.size() == BATCH) {
                index.replace(entries);
                entries.clear();
            }
        }
        for (int i = 0; i < count / ONE_IN; i++) {
            needs.set(i * ONE_IN, otherNeeds.get(i));
            entries.add(need(i * ONE_IN, 2));
        }
        index.replace(entries);
        index.refresh();
    }

    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    private Question question(UUID id) {
        var wishes = new Wishes(
                Set.of("26020"), Set.of("26020", "26"), null, null, Set.of(Mode.JOINT_RESEARCH), Set.of("04"), false);
        return new Question(RecordKind.SEED, Wording.of(requireNonNull(saying.get(id))), wishes, NOW, 1);
    }

    private Entry need(int number, long revision) {
        var text = needs.get(number);
        saying.put(id("need-" + number), text);
        var title = LocalizedText.ja(text.substring(0, Math.min(20, text.length())));
        var facts = facts(Set.of(), null, Set.of(Mode.JOINT_RESEARCH));
        return new Entry(
                id("need-" + number),
                RecordKind.NEED,
                revision,
                new Card(title, null, title, List.of(), false, NOW),
                facts,
                List.of(new Section("problem", Language.JA, text)),
                LocalizedList.NONE,
                List.of());
    }

    private static Entry seed(String line, long revision) {
        JsonNode seed;
        try {
            seed = JSON.readTree(line);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
        var modes = new HashSet<Mode>();
        seed.get("modes").forEach(mode -> modes.add(Mode.valueOf(mode.asText())));
        var title = new LocalizedText(
                seed.at("/title/ja").asText(), seed.at("/title/en").asText());
        var summary = seed.at("/summary/ja").asText();
        var keywords = new ArrayList<String>();
        seed.at("/keywords/ja").forEach(word -> keywords.add(word.asText()));
        return new Entry(
                id(seed.get("externalId").asText()),
                RecordKind.SEED,
                revision,
                new Card(title, null, LocalizedText.ja(summary), List.of(), false, NOW),
                facts(Set.of(seed.at("/fields/0").asText()), seed.get("trl").asInt(), modes),
                List.of(
                        new Section("title", Language.JA, seed.at("/title/ja").asText()),
                        new Section("title", Language.EN, seed.at("/title/en").asText()),
                        new Section("summary", Language.JA, summary)),
                new LocalizedList(keywords, List.of()),
                List.of());
    }

    private static Facts facts(Set<String> fields, @Nullable Integer trl, Set<Mode> modes) {
        var tokens = new HashSet<>(fields);
        fields.forEach(code -> tokens.add(code.substring(0, 2)));
        return new Facts(fields, tokens, trl, null, modes, "04", Set.of(), Set.of(), false, false, NOW);
    }

    /// What else the machine does is part of every figure.
    private static void print(String what) {
        System.gc();
        var runtime = Runtime.getRuntime();
        System.out.printf(
                "%s; load average %.1f, heap after collection %d MiB%n",
                what, MACHINE.getSystemLoadAverage(), (runtime.totalMemory() - runtime.freeMemory()) >> 20);
    }
}
