package kakehashi.pairing;

import static java.util.Objects.requireNonNull;
import static kakehashi.search.EntryFixtures.NOW;
import static kakehashi.search.EntryFixtures.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import kakehashi.matching.Matching;
import kakehashi.matching.MatchingConfig;
import kakehashi.matching.Vocabulary;
import kakehashi.search.Entry;
import kakehashi.search.EntryFixtures;
import kakehashi.search.FieldNames;
import kakehashi.search.Question;
import kakehashi.search.SearchIndex;
import kakehashi.search.Wishes;
import kakehashi.search.Wording;
import kakehashi.shared.Mode;
import kakehashi.shared.RecordKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WeighingTest {

    private static final List<String> WORDS = List.of(
            "固体電解質", "低温焼結", "樹脂接合", "劣化診断", "酵素反応", "膜分離", "画像認識", "触媒設計", "超音波", "発酵", "繊維強化", "放熱", "磁性材料", "光触媒",
            "微細加工", "深層学習");
    private static final int SEEDS = 120;
    private static final int FIRST_NEED = 1_000;
    private static final int NEEDS = 14;

    /// Short lists, so that much falls off them.
    private static final Widths SHORT = new Widths(5, 8, 2, 4, 0.1);

    private final Matching matching = new Matching(
            new SmallRyeConfigBuilder()
                    .addDefaultSources()
                    .withMapping(MatchingConfig.class)
                    .build()
                    .getConfigMapping(MatchingConfig.class),
            new Vocabulary(FieldNames.NONE, place -> place));

    /// What every record says at this moment, by its number.
    private final Map<Integer, String> texts = new TreeMap<>();

    private final Map<Integer, Long> revisions = new HashMap<>();

    @TempDir
    Path directory;

    private SearchIndex index;

    @BeforeEach
    void hold() {
        index = open(directory);
        var random = new Random(7);
        for (int seed = 0; seed < SEEDS; seed++) {
            texts.put(seed, text(random, 3));
        }
        for (int need = FIRST_NEED; need < FIRST_NEED + NEEDS; need++) {
            texts.put(need, text(random, 4));
        }
        publish(texts.keySet());
    }

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void scoresAPairAsTheQuestionOfItsNeedDoes() {
        var pairing = pair(Pairing.none(Widths.USUAL), Widths.USUAL);

        for (int need = 0; need < pairing.needs().count(); need++) {
            var shown = best(pairing.ofNeeds(), need, pairing.seeds(), 100);
            var question = question(pairing.needs().id(need));
            var answered = new HashMap<UUID, Double>();
            try (var candidates = index.candidates(question, shown.keySet())) {
                matching.answer(question, candidates, 0)
                        .matches()
                        .forEach(match -> answered.put(match.id(), match.score()));
            }
            assertThat(shown).hasSizeGreaterThan(5).isEqualTo(answered);
        }
    }

    @Test
    void givesEachSeedTheNeedsThatFindItBest() {
        var all = pair(Pairing.none(Widths.USUAL), Widths.USUAL);
        var few = pair(Pairing.none(SHORT), SHORT);

        int seen = 0;
        for (int seed = 0; seed < few.seeds().count(); seed++) {
            assertThat(best(few.ofSeeds(), seed, few.needs(), 2)).isEqualTo(best(all.ofSeeds(), seed, all.needs(), 2));
            seen += few.ofSeeds().size(seed);
        }
        assertThat(seen).isGreaterThan(SEEDS);
    }

    @Test
    void isTheSameWhateverTheOrderOfImport() {
        var pairing = pair(Pairing.none(SHORT), SHORT);
        index.close();
        index = open(directory.resolve("again"));
        var numbers = new ArrayList<>(texts.keySet());
        Collections.shuffle(numbers, new Random(3));
        numbers.forEach(number -> publish(Set.of(number)));

        assertThat(lists(pair(Pairing.none(SHORT), SHORT))).isEqualTo(lists(pairing));
    }

    @Test
    void keepsThePairsOfRecordsThatStayedAsTheyWere() {
        var pairing = pair(Pairing.none(SHORT), SHORT);

        assertThat(lists(pair(pairing, SHORT))).isEqualTo(lists(pairing));
        assertThat(pair(pairing, SHORT).wholeAt()).isEqualTo(pairing.wholeAt());
    }

    /// Records exchange what they say, so that no statistics change and nothing but the pairs can differ.
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void isAfterChangesAdditionsAndWithdrawalsWhatAWholeOneIs(int luck) {
        var pairing = pair(Pairing.none(SHORT), SHORT);
        var random = new Random(luck);

        for (int night = 0; night < 4; night++) {
            exchange(random.nextInt(SEEDS / 2), SEEDS / 2 + random.nextInt(SEEDS / 2));
            exchange(FIRST_NEED + random.nextInt(NEEDS / 2), FIRST_NEED + NEEDS / 2 + random.nextInt(NEEDS / 2));
            for (int i = 0; i < 6; i++) {
                replace(random, 0, FIRST_NEED);
            }
            replace(random, FIRST_NEED, Integer.MAX_VALUE);
            index.refresh();
            pairing = pair(pairing, SHORT);

            assertThat(lists(pairing)).isEqualTo(lists(pair(Pairing.none(SHORT), SHORT)));
        }
    }

    @Test
    void isForgottenWhenItsFileIsDamagedAndReadAsItWasOtherwise() throws Exception {
        var path = directory.resolve("pairs");
        var file = new PairingFile(path, SHORT);
        assertThat(file.read().seeds().count()).isZero();
        var pairing = pair(Pairing.none(SHORT), SHORT);
        file.write(pairing);

        var read = file.read();
        assertThat(lists(read)).isEqualTo(lists(pairing));
        assertThat(read.at()).isEqualTo(NOW);
        assertThat(read.measure()).isEqualTo("test");

        var bytes = Files.readAllBytes(path);
        bytes[bytes.length / 2] ^= 1;
        Files.write(path, bytes);
        assertThat(file.read().seeds().count()).isZero();
    }

    private static SearchIndex open(Path directory) {
        return SearchIndex.open(directory, EntryFixtures.config(), FieldNames.NONE);
    }

    private static String text(Random random, int words) {
        return IntStream.range(0, words)
                        .mapToObj(i -> WORDS.get((int) (WORDS.size() * random.nextDouble() * random.nextDouble())))
                        .reduce((a, b) -> a + "と" + b)
                        .orElseThrow()
                + "の研究。";
    }

    private void publish(Set<Integer> numbers) {
        index.replace(numbers.stream().map(this::entry).toList());
        index.refresh();
    }

    private Entry entry(int number) {
        var builder = number < FIRST_NEED ? EntryFixtures.seed(number) : EntryFixtures.need(number);
        return builder.saying(requireNonNull(texts.get(number)))
                .readyAt(3)
                .offering(Mode.JOINT_RESEARCH)
                .revised(revisions.getOrDefault(number, 1L), NOW)
                .build();
    }

    private void exchange(int one, int other) {
        if (texts.containsKey(one) && texts.containsKey(other)) {
            var text = requireNonNull(texts.put(one, requireNonNull(texts.get(other))));
            texts.put(other, text);
            revisions.merge(one, 2L, (a, b) -> a + 1);
            revisions.merge(other, 2L, (a, b) -> a + 1);
            index.replace(List.of(entry(one), entry(other)));
        }
    }

    /// Withdraws a record and publishes another that says the same.
    private void replace(Random random, int from, int to) {
        var there = texts.keySet().stream()
                .filter(number -> number >= from && number < to)
                .toList();
        int gone = there.get(random.nextInt(there.size()));
        int fresh = from + 200 + random.nextInt(700);
        if (!texts.containsKey(fresh)) {
            texts.put(fresh, requireNonNull(texts.remove(gone)));
            index.remove(List.of(id(gone)));
            index.replace(List.of(entry(fresh)));
        }
    }

    private Question question(UUID need) {
        int number = (int) (need.getLeastSignificantBits() & 0xFFFF);
        var wishes = new Wishes(Set.of(), Set.of(), null, null, Set.of(Mode.JOINT_RESEARCH), Set.of(), false);
        return new Question(RecordKind.SEED, Wording.of(requireNonNull(texts.get(number))), wishes, NOW, 100);
    }

    private Pairing pair(Pairing earlier, Widths widths) {
        try (var needs = index.sweep(RecordKind.NEED);
                var seeds = index.sweep(RecordKind.SEED)) {
            var questions = new ArrayList<@Nullable Question>();
            for (int need = 0; need < needs.count(); need++) {
                questions.add(question(needs.id(need)));
            }
            return new Weighing(seeds, questions, matching, widths, 2).from(earlier, "test", Side.of(needs), NOW);
        }
    }

    /// What counts of all lists of both sides, by ids.
    private static Map<UUID, Map<UUID, Double>> lists(Pairing pairing) {
        var lists = new TreeMap<UUID, Map<UUID, Double>>();
        for (int need = 0; need < pairing.needs().count(); need++) {
            lists.put(pairing.needs().id(need), best(pairing.ofNeeds(), need, pairing.seeds(), SHORT.seeds()));
        }
        for (int seed = 0; seed < pairing.seeds().count(); seed++) {
            lists.put(pairing.seeds().id(seed), best(pairing.ofSeeds(), seed, pairing.needs(), SHORT.needs()));
        }
        return lists;
    }

    private static Map<UUID, Double> best(Shortlists lists, int row, Side others, int count) {
        var best = new HashMap<UUID, Double>();
        for (int place = 0; place < Math.min(count, lists.size(row)); place++) {
            best.put(others.id(lists.other(row, place)), (double) lists.score(row, place) / Shortlists.STEPS);
        }
        return best;
    }
}
