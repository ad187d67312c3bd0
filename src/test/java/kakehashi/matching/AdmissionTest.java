package kakehashi.matching;

import static kakehashi.search.EntryFixtures.id;
import static kakehashi.search.EntryFixtures.need;
import static kakehashi.search.EntryFixtures.seed;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import kakehashi.search.Condition;
import kakehashi.search.Entry;
import kakehashi.search.EntryFixtures;
import kakehashi.search.FieldNames;
import kakehashi.search.Question;
import kakehashi.search.SearchIndex;
import kakehashi.search.Wishes;
import kakehashi.search.Wording;
import kakehashi.shared.Mode;
import kakehashi.shared.ReadinessRange;
import kakehashi.shared.RecordKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A record that a condition cut is admitted by the smallest change it tells, and by nothing less.
class AdmissionTest {

    private static final String TEXT = "固体電解質を低温で焼結する。";

    @TempDir
    Path directory;

    private final Matching matching = new Matching(MatchingFixtures.config(), MatchingFixtures.VOCABULARY);

    /// A record and the wishes that cut it.
    record Cut(String name, Entry entry, Wishes wishes, Set<Condition> conditions) {

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Cut> cuts() {
        var range = new ReadinessRange(3, 6);
        var research = Set.of(Mode.JOINT_RESEARCH);
        return Stream.of(
                new Cut(
                        "too early",
                        about(seed(1)).readyAt(1).build(),
                        under(range, Set.of(), false, false),
                        EnumSet.of(Condition.TRL)),
                new Cut(
                        "too ready",
                        about(seed(1)).readyAt(9).build(),
                        under(range, Set.of(), false, false),
                        EnumSet.of(Condition.TRL)),
                new Cut(
                        "below an open range",
                        about(seed(1)).readyAt(2).build(),
                        under(new ReadinessRange(3, null), Set.of(), false, false),
                        EnumSet.of(Condition.TRL)),
                new Cut(
                        "above an open range",
                        about(seed(1)).readyAt(8).build(),
                        under(new ReadinessRange(null, 4), Set.of(), false, false),
                        EnumSet.of(Condition.TRL)),
                new Cut(
                        "another mode",
                        about(seed(1)).offering(Mode.NDA, Mode.DONATION).build(),
                        under(null, research, false, false),
                        EnumSet.of(Condition.MODE)),
                new Cut(
                        "not young",
                        about(seed(1)).build(),
                        under(null, Set.of(), true, false),
                        EnumSet.of(Condition.YOUNG)),
                new Cut(
                        "founds nothing",
                        about(seed(1)).build(),
                        under(null, Set.of(), false, true),
                        EnumSet.of(Condition.FOUNDING)),
                new Cut(
                        "everything at once",
                        about(seed(1)).readyAt(1).offering(Mode.NDA).build(),
                        under(range, research, true, true),
                        EnumSet.allOf(Condition.class)),
                new Cut(
                        "a need that wants more",
                        about(need(1)).wanting(5, 9).build(),
                        MatchingFixtures.offeringReadiness(3),
                        EnumSet.of(Condition.TRL)),
                new Cut(
                        "a need that wants less",
                        about(need(1)).wanting(1, 2).build(),
                        MatchingFixtures.offeringReadiness(3),
                        EnumSet.of(Condition.TRL)));
    }

    @ParameterizedTest
    @MethodSource("cuts")
    void everyFailingConditionSaysWhatAdmitsTheRecord(Cut cut) {
        try (var index = SearchIndex.open(directory, EntryFixtures.config(), FieldNames.NONE)) {
            var miss = theMiss(ask(index, cut.entry(), cut.wishes()));
            assertThat(miss.fails()).hasSameSizeAs(cut.conditions());

            for (var kept : miss.fails()) {
                var others =
                        miss.fails().stream().filter(failure -> failure != kept).toList();
                assertThat(theMiss(admitting(index, cut, others)).fails()).containsExactly(kept);
            }
            var answer = admitting(index, cut, miss.fails());

            assertThat(answer.nearMisses()).isEmpty();
            assertThat(answer.matches()).extracting(Match::id).containsExactly(id(1));
        }
    }

    @Test
    void everyConditionIsTried() {
        assertThat(cuts().map(Cut::conditions).flatMap(Set::stream).distinct())
                .containsExactlyInAnyOrder(Condition.values());
    }

    private MatchAnswer admitting(SearchIndex index, Cut cut, List<Failure> changes) {
        var wishes = cut.wishes();
        var entry = cut.entry();
        for (var change : changes) {
            if (change instanceof Failure.OfReadiness readiness && entry.kind() == RecordKind.NEED) {
                var moved = moved(readiness);
                entry = about(need(1))
                        .wanting(Objects.requireNonNull(moved.min()), Objects.requireNonNull(moved.max()))
                        .build();
            } else {
                wishes = changed(wishes, change);
            }
        }
        return ask(index, entry, wishes);
    }

    private static Wishes changed(Wishes wishes, Failure failure) {
        return switch (failure) {
            case Failure.OfReadiness readiness ->
                wishes.under(moved(readiness), wishes.modes(), wishes.youngOnly(), wishes.wishesToFound());
            case Failure.OfModes modes -> {
                var accepted = EnumSet.copyOf(wishes.modes());
                accepted.add(modes.smallestChange().modes().iterator().next());
                yield wishes.under(wishes.trl(), accepted, wishes.youngOnly(), wishes.wishesToFound());
            }
            case Failure.OfYouth youth ->
                wishes.under(
                        wishes.trl(), wishes.modes(), youth.smallestChange().youngOnly(), wishes.wishesToFound());
            case Failure.OfFounding founding ->
                wishes.under(
                        wishes.trl(),
                        wishes.modes(),
                        wishes.youngOnly(),
                        founding.smallestChange().wishesToFound());
        };
    }

    private static ReadinessRange moved(Failure.OfReadiness failure) {
        var change = failure.smallestChange();
        var wanted = failure.wanted();
        return new ReadinessRange(
                change.min() == null ? wanted.min() : change.min(), change.max() == null ? wanted.max() : change.max());
    }

    private MatchAnswer ask(SearchIndex index, Entry entry, Wishes wishes) {
        index.replace(List.of(entry));
        index.refresh();
        var question = new Question(entry.kind(), Wording.of(TEXT), wishes, EntryFixtures.NOW, 20);
        try (var candidates = index.candidates(question)) {
            return matching.answer(question, candidates, System.nanoTime());
        }
    }

    private static NearMiss theMiss(MatchAnswer answer) {
        assertThat(answer.matches()).isEmpty();
        assertThat(answer.nearMisses()).hasSize(1);
        return answer.nearMisses().getFirst();
    }

    private static EntryFixtures.Builder about(EntryFixtures.Builder entry) {
        return entry.titled("固体電解質の低温焼結").saying(TEXT);
    }

    private static Wishes under(
            @Nullable ReadinessRange range, Set<Mode> modes, boolean youngOnly, boolean wishesToFound) {
        return Wishes.NONE.under(range, modes, youngOnly, wishesToFound);
    }
}
