package kakehashi.search;

import static kakehashi.search.EntryFixtures.catalogue;
import static kakehashi.search.EntryFixtures.id;
import static kakehashi.search.EntryFixtures.question;
import static kakehashi.search.EntryFixtures.seed;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import kakehashi.shared.RecordKind;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What some may find is found by them alone, and changes nothing for anybody else.
class RestrictedEntriesTest {

    private static final String SECRET = "ヅェルヴォ籬";

    private static final List<String> WORDS =
            List.of("固体電解質", "全固体電池", "焼結", "イオン伝導", "薄膜", "界面抵抗", "量産", "低温接合", "触媒", "高強度", "軽量", "耐熱");

    @TempDir
    Path directory;

    private SearchIndex index;

    @BeforeEach
    void open() {
        index = open(directory.resolve("one"));
        index.replace(List.of(
                seed(1).titled("固体電解質の焼結").readyAt(3).build(),
                seed(2).titled("薄膜の焼結").readyAt(4).build()));
        index.restrict(List.of(
                seed(11).titled(SECRET + "の焼結").readyAt(3).build(),
                seed(12).titled("触媒の焼結").readyAt(5).build()));
        index.refresh();
    }

    @Test
    void areNotFoundByAnybodyElse() {
        assertThat(found(index.search(catalogue("焼結")))).containsExactlyInAnyOrder(id(1), id(2));
        assertThat(index.search(catalogue(SECRET)).total()).isZero();
        assertThat(candidates(index, "焼結 触媒", Admission.PUBLIC)).containsExactlyInAnyOrder(id(1), id(2));
        assertThat(index.suggest("ヅェ", 10)).isEmpty();
        try (var sweep = index.sweep(RecordKind.SEED)) {
            assertThat(sweep.count()).isEqualTo(2);
        }
        assertThat(index.search(catalogue(""), List.of(id(11))).total()).isZero();
    }

    @Test
    void areFoundCountedAndShownToWhoIsAdmitted() {
        var page = index.search(catalogue("焼結"), new Admission(List.of(id(11))));

        assertThat(found(page)).containsExactlyInAnyOrder(id(1), id(2), id(11));
        assertThat(page.total()).isEqualTo(3);
        assertThat(page.facets().get(Facet.TRL))
                .contains(new CataloguePage.FacetValue("3", 2))
                .doesNotContain(new CataloguePage.FacetValue("5", 1));
        assertThat(page.items())
                .allSatisfy(item ->
                        assertThat(item.restricted()).isEqualTo(item.id().equals(id(11))));
        assertThat(found(index.search(catalogue(SECRET), new Admission(List.of(id(11))))))
                .containsExactly(id(11));
        assertThat(index.search(catalogue(SECRET), new Admission(List.of(id(12))))
                        .total())
                .isZero();
    }

    @Test
    void areCandidatesWithTheirFindings() {
        try (var candidates = index.candidates(question(SECRET + "を焼結したい"), new Admission(List.of(id(11))))) {
            assertThat(candidates.passing().getFirst().id()).isEqualTo(id(11));
            assertThat(candidates.findings(List.of(id(11), id(12))))
                    .containsOnlyKeys(id(11))
                    .allSatisfy((_, finding) -> {
                        assertThat(finding.restricted()).isTrue();
                        assertThat(finding.terms()).isNotEmpty();
                    });
        }
        assertThat(candidates(index, "触媒", new Admission(List.of(id(11))))).isEmpty();
    }

    @Test
    void becomePublicAndBackAgain() {
        index.replace(List.of(seed(12).titled("触媒の焼結").build()));
        index.refresh();
        assertThat(found(index.search(catalogue("触媒")))).containsExactly(id(12));
        assertThat(index.count()).isEqualTo(4);

        index.restrict(List.of(seed(12).titled("触媒の焼結").build()));
        index.refresh();
        assertThat(index.search(catalogue("触媒")).total()).isZero();
        assertThat(found(index.search(catalogue("触媒"), new Admission(List.of(id(12))))))
                .containsExactly(id(12));

        index.remove(List.of(id(12)));
        index.refresh();
        assertThat(index.search(catalogue("触媒"), new Admission(List.of(id(12)))).total())
                .isZero();
    }

    @Test
    void lieInADirectoryOfTheirOwn() throws Exception {
        index.commit(Map.of());

        var live = new Generations(directory.resolve("one")).live();
        assertThat(terms(Generation.open(live))).contains("焼結").noneMatch(term -> term.contains("ヅェルヴォ"));
        assertThat(terms(Generation.restricted(live))).anyMatch(term -> term.contains("ヅェルヴォ"));
        assertThat(SearchIndex.committedRevisions(directory.resolve("one"))).containsOnlyKeys(id(1), id(2));
        assertThat(SearchIndex.committedRestricted(directory.resolve("one"))).containsOnlyKeys(id(11), id(12));
    }

    @Test
    void outliveARestartAndARebuild() {
        index.commit(Map.of());
        index.close();
        index = SearchIndex.open(directory.resolve("one"), EntryFixtures.config(), FieldNames.NONE);
        assertThat(index.mustBeRebuilt()).isFalse();
        assertThat(found(index.search(catalogue(SECRET), new Admission(List.of(id(11))))))
                .containsExactly(id(11));

        try (var rebuild = index.rebuild()) {
            rebuild.replace(List.of(seed(1).titled("固体電解質の焼結").build()));
            rebuild.restrict(List.of(seed(12).titled("触媒の焼結").build()));
            rebuild.swap(Map.of());
        }
        assertThat(index.search(catalogue(SECRET), new Admission(List.of(id(11))))
                        .total())
                .isZero();
        assertThat(found(index.search(catalogue(""), new Admission(List.of(id(11), id(12))))))
                .containsExactlyInAnyOrder(id(1), id(12));
    }

    /// The one world has many hidden entries full of the words that are asked for, the other none; they came in another
    /// order and were merged at other times. Who may find some of the restricted ones is told the same in both.
    @Test
    void changeNothingForOthersWhateverTheySay() {
        var random = new Random(20261128);
        var open = entries(random, 100, 60);
        var admitted = entries(random, 300, 12);
        var hidden = entries(random, 500, 80);
        try (var with = open(directory.resolve("with"));
                var without = open(directory.resolve("without"))) {
            fill(without, open, admitted, random);
            fill(with, open, List.of(), random);
            var restricted = new ArrayList<>(admitted);
            restricted.addAll(hidden);
            Collections.shuffle(restricted, random);
            for (var entry : restricted) {
                with.restrict(List.of(entry));
            }
            with.refresh();
            with.remove(hidden.subList(0, 20).stream().map(Entry::id).toList());
            with.pack();
            with.refresh();

            var to =
                    List.of(Admission.PUBLIC, new Admission(ids(admitted)), new Admission(ids(admitted.subList(0, 3))));
            for (int asked = 0; asked < 25; asked++) {
                var text = some(random, 1 + asked % 6);
                for (var admission : to) {
                    assertThat(answers(with, text, admission))
                            .as("asked for %s", text)
                            .isEqualTo(answers(without, text, admission));
                }
            }
            assertThat(answers(without, "焼結", to.get(1))).isNotEqualTo(answers(without, "焼結", to.get(0)));
        }
    }

    /// Public records are told in the same order with the same scores to who may find others besides.
    @Test
    void doNotWeighInOnPublicOnes() {
        var random = new Random(7);
        var open = entries(random, 100, 60);
        var admitted = entries(random, 300, 30);
        try (var world = open(directory.resolve("weighed"))) {
            fill(world, open, admitted, random);
            var all = new Admission(ids(admitted));
            var restricted = Set.copyOf(ids(admitted));
            for (int asked = 0; asked < 20; asked++) {
                var page = catalogue(some(random, 1));
                var alone = found(world.search(page));
                var beside = new ArrayList<>(found(world.search(page, all)));
                beside.removeAll(restricted);
                assertThat(alone).startsWith(beside.toArray(UUID[]::new));
            }
        }
    }

    private static void fill(SearchIndex index, List<Entry> open, List<Entry> restricted, Random random) {
        var shuffled = new ArrayList<>(open);
        Collections.shuffle(shuffled, random);
        for (int from = 0; from < shuffled.size(); from += 7) {
            index.replace(shuffled.subList(from, Math.min(shuffled.size(), from + 7)));
            if (random.nextBoolean()) {
                index.refresh();
            }
        }
        index.restrict(restricted);
        index.refresh();
    }

    private static List<Entry> entries(Random random, int first, int count) {
        return IntStream.range(first, first + count)
                .mapToObj(number -> seed(number)
                        .titled(some(random, 2))
                        .saying(some(random, 3 + random.nextInt(20)))
                        .readyAt(1 + random.nextInt(9))
                        .build())
                .toList();
    }

    private static String some(Random random, int words) {
        return String.join(
                "の",
                IntStream.range(0, words)
                        .mapToObj(_ -> WORDS.get(random.nextInt(WORDS.size())))
                        .toList());
    }

    private static List<UUID> ids(List<Entry> entries) {
        return entries.stream().map(Entry::id).toList();
    }

    /// Everything an answer tells.
    private static String answers(SearchIndex index, String text, Admission admission) {
        var page = index.search(catalogue(text), admission);
        try (var found = index.candidates(question(text), admission)) {
            var ids = found.passing().stream().map(Candidate::id).toList();
            return String.join(
                    "\n",
                    page.toString(),
                    found.passing().toString(),
                    found.failing().toString(),
                    found.terms().toString(),
                    found.findings(ids).toString(),
                    index.suggest(text.substring(0, 2), 10).toString());
        }
    }

    private static List<UUID> found(CataloguePage page) {
        return page.items().stream().map(CataloguePage.Item::id).toList();
    }

    private static List<UUID> candidates(SearchIndex index, String text, Admission admission) {
        try (var candidates = index.candidates(question(text), admission)) {
            return candidates.passing().stream().map(Candidate::id).toList();
        }
    }

    /// Every term of every field.
    private static Set<String> terms(Path shelf) throws IOException {
        var all = new TreeSet<String>();
        try (var files = FSDirectory.open(shelf);
                var reader = DirectoryReader.open(files)) {
            for (var leaf : reader.leaves()) {
                for (var field : leaf.reader().getFieldInfos()) {
                    var terms = MultiTerms.getTerms(reader, field.name);
                    if (terms != null) {
                        var each = terms.iterator();
                        for (var term = each.next(); term != null; term = each.next()) {
                            all.add(new String(
                                    term.bytes, term.offset, term.length, java.nio.charset.StandardCharsets.UTF_8));
                        }
                    }
                }
            }
        }
        return all;
    }

    private static SearchIndex open(Path directory) {
        var index = SearchIndex.open(directory, EntryFixtures.config(), FieldNames.NONE);
        try (var rebuild = index.rebuild()) {
            rebuild.swap(Map.of());
        }
        return index;
    }
}
