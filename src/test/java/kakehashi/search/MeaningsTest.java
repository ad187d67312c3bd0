package kakehashi.search;

import static kakehashi.search.EntryFixtures.id;
import static kakehashi.search.EntryFixtures.need;
import static kakehashi.search.EntryFixtures.question;
import static kakehashi.search.EntryFixtures.seed;
import static kakehashi.search.EntryFixtures.wishingReadiness;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import kakehashi.search.meaning.TinyModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Records found by what they mean, with a model made here.
class MeaningsTest {

    @TempDir
    Path directory;

    private static TinyModel model() {
        return TinyModel.of(4)
                .meaning(0, "accumulator", "cell")
                .meaning(1, "salvage", "reclaiming")
                .meaning(2, "weaving");
    }

    private static final List<Entry> ENTRIES = List.of(
            seed(1).titledInEnglish("Cell reclaiming").readyAt(4).build(),
            seed(2).titledInEnglish("Weaving").readyAt(4).build(),
            seed(3).titledInEnglish("Reclaiming").readyAt(9).build(),
            seed(4).titledInEnglish("Accumulator").build(),
            need(5).titledInEnglish("Cell reclaiming").build());

    @Test
    void findsRecordsThatShareNoWord() throws IOException {
        try (var index = filled(reading(model(), Map.of()), ENTRIES);
                var found = index.candidates(question("salvage of an accumulator"))) {
            assertThat(found.knowMeaning()).isTrue();
            assertThat(found.passing()).extracting(Candidate::id).containsExactly(id(4), id(1), id(3), id(2));
            assertThat(found.passing()).extracting(Candidate::text).last().isEqualTo(0.0);
            assertThat(found.passing().get(1).text()).isZero();
            assertThat(found.passing().get(1).meaning()).isCloseTo(1, within(0.01));
            assertThat(found.passing().getLast().meaning()).isCloseTo(0, within(0.01));
            assertThat(found.findings(List.of(id(1))).get(id(1))).isNotNull();
        }
    }

    @Test
    void cutsByConditionsAndKeepsToItsNumber() throws IOException {
        var few = reading(model(), Map.of("candidates", "1"));
        try (var index = filled(few, ENTRIES);
                var found = index.candidates(question("salvage", wishingReadiness(3, 5)))) {
            assertThat(found.passing()).extracting(Candidate::id).containsExactly(id(1));
        }
    }

    @Test
    void countsFromTheLikenessOfUnrelatedTexts() throws IOException {
        var strict = reading(model(), Map.of("unrelated", "0.5"));
        try (var index = filled(strict, ENTRIES);
                var found = index.candidates(question("salvage"))) {
            // cosine 0.707 of "cell reclaiming": (0.707 − 0.5) / 0.5
            assertThat(found.passing().stream()
                            .filter(candidate -> candidate.id().equals(id(1)))
                            .map(Candidate::meaning))
                    .singleElement()
                    .satisfies(meaning -> assertThat(meaning).isCloseTo(0.414, within(1e-9)));
        }
        assertThatThrownBy(() -> reading(model(), Map.of("unrelated", "1"))).hasMessageContaining("unrelated");
    }

    @Test
    void ordersAlikeWhateverCameFirst() throws IOException {
        var entries = new ArrayList<Entry>();
        for (int i = 0; i < 40; i++) {
            entries.add(
                    seed(i).titledInEnglish(i % 2 == 0 ? "Cell" : "Reclaiming").build());
        }
        var additions = reading(model(), Map.of("candidates", "15"));
        var orders = new ArrayList<List<Candidate>>();
        for (int run = 0; run < 3; run++) {
            Collections.shuffle(entries, new Random(run));
            try (var index = SearchIndex.open(
                            directory.resolve("index" + run), EntryFixtures.config(), FieldNames.NONE, additions);
                    var rebuild = index.rebuild()) {
                for (int from = 0; from < entries.size(); from += 7 + run) {
                    rebuild.replace(entries.subList(from, Math.min(entries.size(), from + 7 + run)));
                    rebuild.count(); // a segment of its own
                }
                rebuild.swap(Map.of());
                try (var found = index.candidates(question("accumulator"))) {
                    orders.add(found.passing());
                }
            }
        }

        assertThat(orders.getFirst()).hasSize(15);
        assertThat(orders).containsOnly(orders.getFirst());
    }

    @Test
    void answersByWordsAloneWhenTheModelIsLate() throws IOException {
        var hasty = reading(model(), Map.of("patience", "PT0S"));
        try (var index = filled(hasty, ENTRIES);
                var found = index.candidates(question("salvage of an accumulator"))) {
            assertThat(found.knowMeaning()).isFalse();
            assertThat(found.passing()).extracting(Candidate::id).containsExactly(id(4));
        }
    }

    @Test
    void isBuiltAnewForAnotherModelAndForNone() throws IOException {
        filled(reading(model(), Map.of()), ENTRIES).close();

        assertThat(mustBeRebuilt(reading(model(), Map.of()))).isFalse();
        assertThat(mustBeRebuilt(reading(model(), Map.of("record-prefix", "passage:"))))
                .isTrue();
        assertThat(mustBeRebuilt(reading(model().meaning(3, "pump"), Map.of()))).isTrue();
        assertThat(mustBeRebuilt(Additions.none())).isTrue();
    }

    private boolean mustBeRebuilt(Additions additions) {
        try (var index = open(additions)) {
            return index.mustBeRebuilt();
        }
    }

    private SearchIndex filled(Additions additions, List<Entry> entries) {
        var index = open(additions);
        try (var rebuild = index.rebuild()) {
            rebuild.replace(entries);
            rebuild.swap(Map.of());
        }
        return index;
    }

    private SearchIndex open(Additions additions) {
        return SearchIndex.open(directory, EntryFixtures.config(), FieldNames.NONE, additions);
    }

    private int models;

    private Additions reading(TinyModel model, Map<String, String> settings) throws IOException {
        var all = new HashMap<String, String>();
        all.put(
                "kakehashi.search.model.directory",
                model.in(directory.resolve("model" + models++)).toString());
        settings.forEach((name, value) -> all.put("kakehashi.search.model." + name, value));
        return Additions.read(AdditionsTest.config(all));
    }
}
