package kakehashi.search;

import static kakehashi.search.EntryFixtures.id;
import static kakehashi.search.EntryFixtures.question;
import static kakehashi.search.EntryFixtures.seed;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerationalIndexTest {

    @TempDir
    Path directory;

    @Test
    void asksForARebuildWhenThereIsNothing() {
        try (var index = open()) {
            assertThat(index.mustBeRebuilt()).isTrue();
            assertThat(index.count()).isZero();
        }
    }

    @Test
    void opensAgainWhatWasSwappedInAndCommitted() {
        try (var index = rebuilt(seed(1).titled("固体電解質").build())) {
            index.replace(
                    List.of(seed(2).titled("電池").revised(7, EntryFixtures.NOW).build()));
            index.commit(Map.of("watermark", "12"));
        }

        try (var index = open()) {
            assertThat(index.mustBeRebuilt()).isFalse();
            assertThat(index.userData()).isEqualTo(Map.of("watermark", "12"));
            assertThat(revisions(index)).isEqualTo(Map.of(id(1), 1L, id(2), 7L));
        }
    }

    @Test
    void forgetsWhatWasNotCommitted() {
        try (var index = rebuilt(seed(1).titled("固体電解質").build())) {
            index.replace(List.of(seed(2).titled("電池").build()));
            index.refresh();
            assertThat(index.count()).isEqualTo(2);
        }

        try (var index = open()) {
            assertThat(index.count()).isEqualTo(1);
        }
    }

    @Test
    void keepsOpenAnswersThroughASwap() {
        try (var index = rebuilt(seed(1).titled("固体電解質").build());
                var candidates = index.candidates(question("固体電解質"))) {
            try (var rebuild = index.rebuild()) {
                rebuild.replace(List.of(seed(2).titled("固体電解質").build()));
                assertThat(rebuild.count()).isEqualTo(1);
                rebuild.swap(Map.of());
            }

            assertThat(candidates.findings(List.of(id(1)))).containsKey(id(1));
            assertThat(revisions(index)).containsOnlyKeys(id(2));
        }
    }

    @Test
    void throwsAwayARebuildThatIsNotSwapped() throws Exception {
        try (var index = rebuilt(seed(1).titled("固体電解質").build())) {
            try (var rebuild = index.rebuild()) {
                rebuild.replace(List.of(seed(2).titled("電池").build()));
            }

            assertThat(revisions(index)).containsOnlyKeys(id(1));
            try (var names = Files.list(directory.resolve("index"))) {
                assertThat(names.filter(Files::isDirectory)).hasSize(1);
            }
        }
    }

    @Test
    void doesNotUseADamagedIndex() throws Exception {
        rebuilt(seed(1).titled("固体電解質").build()).close();
        try (var files = Files.walk(directory)) {
            var largest = files.filter(file -> file.toString().endsWith(".cfs"))
                    .findFirst()
                    .orElseThrow();
            try (var bytes = new RandomAccessFile(largest.toFile(), "rw")) {
                bytes.seek(bytes.length() / 2);
                int value = bytes.read();
                bytes.seek(bytes.length() / 2);
                bytes.write(~value);
            }
        }

        try (var index = open()) {
            assertThat(index.mustBeRebuilt()).isTrue();
            assertThat(index.count()).isZero();
        }
    }

    @Test
    void hasADigestOfIdsAndRevisionsAlone() {
        try (var index =
                rebuilt(seed(1).titled("固体電解質").build(), seed(2).titled("電池").build())) {
            var before = index.digest();
            index.replace(List.of(seed(2).titled("別の題").build()));
            index.refresh();
            assertThat(index.digest()).isEqualTo(before);

            index.replace(
                    List.of(seed(2).titled("別の題").revised(2, EntryFixtures.NOW).build()));
            index.refresh();
            assertThat(index.digest()).isNotEqualTo(before);
        }
    }

    @Test
    void keepsTheLastOfTwoEntriesWithOneId() {
        try (var index = rebuilt()) {
            index.replace(List.of(
                    seed(1).titled("前").revised(1, EntryFixtures.NOW).build(),
                    seed(1).titled("後").revised(2, EntryFixtures.NOW).build()));
            index.refresh();

            assertThat(revisions(index)).isEqualTo(Map.of(id(1), 2L));
        }
    }

    @Test
    void packsScatteredEntriesAndForgetsReplacedOnes() throws Exception {
        try (var index = rebuilt(seed(1).titled("固体電解質").build())) {
            for (int i = 1; i <= 3; i++) {
                index.replace(List.of(seed(i).titled("固体電解質の合成").build()));
                index.refresh();
            }
            index.commit(Map.of("watermark", "12"));
            var before = strengths(index);

            index.pack();

            assertThat(strengths(index)).isEqualTo(before).hasSize(3);
            assertThat(index.userData()).isEqualTo(Map.of("watermark", "12"));
        }
        assertThat(segments()).containsExactly("3 live of 3");
        try (var index = open()) {
            assertThat(index.mustBeRebuilt()).isFalse();
        }
    }

    @Test
    void leavesFewScatteredEntriesWhereTheyAre() throws Exception {
        var many = IntStream.rangeClosed(1, 20)
                .mapToObj(i -> seed(i).titled("固体電解質").build())
                .toArray(Entry[]::new);
        try (var index = rebuilt(many)) {
            index.replace(List.of(seed(1).titled("電池").build()));
            index.refresh();
            index.commit(Map.of());

            index.pack();
        }

        assertThat(segments()).contains("1 live of 1");
    }

    private static Map<UUID, Double> strengths(SearchIndex index) {
        try (var candidates = index.candidates(question("固体電解質"))) {
            return candidates.passing().stream().collect(Collectors.toMap(Candidate::id, Candidate::text));
        }
    }

    /// Of the live generation, as committed.
    private List<String> segments() throws IOException {
        try (var files = FSDirectory.open(Generation.open(new Generations(directory).live()));
                var reader = DirectoryReader.open(files)) {
            return reader.leaves().stream()
                    .map(LeafReaderContext::reader)
                    .map(leaf -> "%d live of %d".formatted(leaf.numDocs(), leaf.maxDoc()))
                    .toList();
        }
    }

    private SearchIndex open() {
        return SearchIndex.open(directory, EntryFixtures.config(), FieldNames.NONE);
    }

    private SearchIndex rebuilt(Entry... entries) {
        var index = open();
        try (var rebuild = index.rebuild()) {
            rebuild.replace(List.of(entries));
            rebuild.swap(Map.of());
        }
        return index;
    }

    private static Map<UUID, Long> revisions(SearchIndex index) {
        var revisions = new HashMap<UUID, Long>();
        index.revisions(revisions::put);
        return revisions;
    }
}
