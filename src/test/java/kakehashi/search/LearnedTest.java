package kakehashi.search;

import static java.util.Objects.requireNonNull;
import static kakehashi.search.EntryFixtures.id;
import static kakehashi.search.EntryFixtures.need;
import static kakehashi.search.EntryFixtures.question;
import static kakehashi.search.EntryFixtures.seed;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import kakehashi.search.lexicon.LearnedPair;
import kakehashi.search.lexicon.Lexicon;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the records of an index teach, and what becomes of it.
class LearnedTest {

    private static final UUID ONE = id(901);
    private static final UUID OTHER = id(902);
    private static final String NEED = "ミナモライトを使いたい";

    @TempDir
    Path directory;

    private SearchIndex index;

    @BeforeEach
    void open() {
        index = SearchIndex.open(directory, EntryFixtures.config(), FieldNames.NONE);
        hold(seed(1).titledInEnglish("Sensors of minamolite").build());
    }

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void leadsToRecordsOfTheOtherLanguageAndSaysThatItWasLearned() {
        hold(twin(2, ONE), twin(3, OTHER));
        assertThat(found()).doesNotContain(id(1));

        index.learn();

        assertThat(found()).contains(id(1));
        try (var candidates = index.candidates(question(NEED))) {
            var finding = requireNonNull(candidates.findings(List.of(id(1))).get(id(1)));
            assertThat(finding.terms()).containsExactly(new Term("ミナモライト", "minamolite", Term.Origin.LEARNED));
            assertThat(candidates.terms()).contains(new Term("ミナモライト", "minamolite", Term.Origin.LEARNED));
        }
    }

    @Test
    void completesWithThePair() {
        hold(twin(2, ONE), twin(3, OTHER));
        index.learn();

        assertThat(index.suggest("ミナモラ", 10))
                .extracting(suggestion -> suggestion.text().en())
                .contains("minamolite");
    }

    @Test
    void isForgottenWithTheRecordsThatTaughtIt() {
        hold(twin(2, ONE), twin(3, OTHER));
        index.learn();
        assertThat(index.hasLearned()).isTrue();

        index.remove(List.of(id(3)));
        index.refresh();
        assertThat(index.hasLearned()).isFalse();
        index.learn();

        assertThat(index.pairs()).isEmpty();
        assertThat(found()).doesNotContain(id(1));
    }

    @Test
    void takesAllAnonymousNeedsForThoseOfOneOrganization() {
        hold(
                need(2).titled("ミナモライトの加工")
                        .titledInEnglish("Processing of minamolite")
                        .build(),
                need(3).titled("ミナモライトの加工")
                        .titledInEnglish("Processing of minamolite")
                        .build());
        index.learn();
        assertThat(index.pairs()).isEmpty();

        hold(twin(4, ONE));
        index.learn();
        assertThat(index.pairs()).extracting(LearnedPair::en).containsExactly("minamolite");
    }

    @Test
    void learnsFromKeywordsAtOnePlaceOfListsOfEqualLength() {
        hold(
                seed(2).of(ONE, "一大学", "13")
                        .keywords(List.of("琥珀泡沫", "ミナモライト"), List.of("amber foam", "minamolite"))
                        .build(),
                seed(3).of(OTHER, "他大学", "13")
                        .keywords(List.of("ミナモライト"), List.of("minamolite"))
                        .build());
        index.learn();

        assertThat(index.pairs()).extracting(LearnedPair::ja).containsExactly("ミナモライト");
    }

    @Test
    void staysInForceWhileAnotherIndexTakesThePlace() {
        var entries = List.of(seed(1).titledInEnglish("Sensors of minamolite").build(), twin(2, ONE), twin(3, OTHER));
        index.replace(entries);
        index.refresh();
        index.learn();

        try (var rebuild = index.rebuild()) {
            rebuild.replace(entries);
            rebuild.swap(Map.of());
        }

        assertThat(index.hasLearned()).isFalse();
        assertThat(found()).contains(id(1));
    }

    @Test
    void isReadFromDiskAsItIsInForce() {
        assertThat(SearchIndex.committedPairs(directory.resolve("empty"), EntryFixtures.config(), Lexicon.shipped()))
                .isEmpty();
        try (var rebuild = index.rebuild()) {
            rebuild.replace(List.of(twin(2, ONE), twin(3, OTHER)));
            rebuild.swap(Map.of());
        }
        index.learn();

        assertThat(SearchIndex.committedPairs(directory, EntryFixtures.config(), Lexicon.shipped()))
                .isEqualTo(index.pairs())
                .isNotEmpty();
    }

    private static Entry twin(int number, UUID organization) {
        return seed(number)
                .titled("ミナモライトの加工")
                .titledInEnglish("Processing of minamolite")
                .of(organization, "大学" + organization, "13")
                .build();
    }

    private void hold(Entry... entries) {
        index.replace(Stream.of(entries).toList());
        index.refresh();
    }

    private List<UUID> found() {
        try (var candidates = index.candidates(question(NEED))) {
            return candidates.passing().stream().map(Candidate::id).toList();
        }
    }
}
