package kakehashi.matching;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import kakehashi.matching.Justification.SharedTerm;
import kakehashi.matching.Justification.SharedTerms;
import kakehashi.need.NeedSheet;
import kakehashi.search.Entry;
import kakehashi.search.EntryFixtures;
import kakehashi.search.FieldNames;
import kakehashi.search.SearchIndex;
import kakehashi.shared.RecordKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whether the ranking takes what a need states as what it is, on `stated-needs.json`: invented needs and seeds,
/// through
/// the real index.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StatedNeedsTest {

    private static final ObjectMapper JSON =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();

    private final Matching matching = new Matching(MatchingFixtures.config(), MatchingFixtures.VOCABULARY);
    private final Questions questions = new Questions(Clock.fixed(MatchingFixtures.NOW, ZoneOffset.UTC));
    private final Stated stated = read();
    private SearchIndex index;

    /// @param seeds by name, in the order of the names
    @JsonIgnoreProperties("about")
    record Stated(TreeMap<String, Seed> seeds, List<Case> needs) {

        private List<String> names() {
            return List.copyOf(seeds.keySet());
        }

        UUID id(String name) {
            return EntryFixtures.id(names().indexOf(name));
        }

        String name(UUID id) {
            return names().stream()
                    .filter(name -> id(name).equals(id))
                    .findAny()
                    .orElseThrow();
        }

        Stream<Entry> entries() {
            return names().stream().map(name -> requireNonNull(seeds.get(name)).entry(names().indexOf(name)));
        }
    }

    record Seed(
            @Nullable String title,
            @Nullable String text,
            @Nullable String titleEn,
            @Nullable String textEn) {

        Entry entry(int number) {
            var seed = EntryFixtures.seed(number);
            if (title != null) {
                seed.titled(title).saying(requireNonNullElse(text, ""));
            }
            if (titleEn != null) {
                seed.titledInEnglish(titleEn).sayingInEnglish(requireNonNullElse(textEn, ""));
            }
            return seed.build();
        }
    }

    /// @param told what the reasons of some seeds say besides the terms
    record Case(String rule, NeedSheet need, String first, String then, Map<String, Told> told) {

        @Override
        public String toString() {
            return rule;
        }
    }

    record Told(
            @Nullable List<String> tried,
            @Nullable List<String> avoided,
            @Nullable List<String> quantities) {

        static Told of(SharedTerms terms) {
            var met = terms.quantities().stream()
                    .map(pair -> pair.asked() + " ⇔ " + pair.offered())
                    .toList();
            return new Told(words(terms.tried()), words(terms.avoided()), met.isEmpty() ? null : met);
        }

        private static @Nullable List<String> words(List<SharedTerm> terms) {
            return terms.isEmpty()
                    ? null
                    : terms.stream()
                            .map(term -> String.valueOf(term.ja() != null ? term.ja() : term.en()))
                            .toList();
        }
    }

    @BeforeAll
    void hold(@TempDir Path directory) {
        index = SearchIndex.open(directory, EntryFixtures.config(), FieldNames.NONE);
        index.replace(stated.entries().toList());
        index.refresh();
    }

    @AfterAll
    void close() {
        index.close();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void takesWhatANeedStatesAsWhatItIs(Case stating) {
        var matches = matches(stating.need());

        var order = matches.stream().map(match -> stated.name(match.id())).toList();
        assertThat(order).contains(stating.first());
        assertThat(order.subList(0, order.indexOf(stating.first()))).doesNotContain(stating.then());
        stating.told()
                .forEach((seed, told) ->
                        assertThat(textOf(matches, seed)).as(seed).isEqualTo(told));
    }

    Stream<Case> cases() {
        return stated.needs().stream();
    }

    private List<Match> matches(NeedSheet need) {
        var question = questions.of(need, RecordKind.SEED, 20);
        try (var candidates = index.candidates(question)) {
            return new ArrayList<>(
                    matching.answer(question, candidates, System.nanoTime()).matches());
        }
    }

    private Told textOf(List<Match> matches, String seed) {
        return matches.stream()
                .filter(match -> match.id().equals(stated.id(seed)))
                .flatMap(match -> match.reasons().stream())
                .filter(reason -> reason.because() instanceof SharedTerms)
                .map(reason -> Told.of((SharedTerms) reason.because()))
                .findFirst()
                .orElseThrow();
    }

    private static Stated read() {
        try (var file = requireNonNull(StatedNeedsTest.class.getResourceAsStream("/matching/stated-needs.json"))) {
            return JSON.readValue(file, Stated.class);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
