package kakehashi.matching;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kakehashi.need.NeedKind;
import kakehashi.researcher.Capacity;
import kakehashi.search.Candidate;
import kakehashi.search.Facts;
import kakehashi.search.FieldNames;
import kakehashi.search.Question;
import kakehashi.search.Wishes;
import kakehashi.search.Wording;
import kakehashi.shared.LocalizedText;
import kakehashi.shared.Mode;
import kakehashi.shared.ReadinessRange;
import kakehashi.shared.RecordKind;
import org.jspecify.annotations.Nullable;

/// Questions and candidates that read aloud.
final class MatchingFixtures {

    static final Instant NOW = Instant.parse("2026-11-20T00:00:00Z");

    /// 東北 and 関東 as far as the tests need them.
    static final Blocks BLOCKS = prefecture -> switch (prefecture) {
        case "02", "03", "04" -> "TOHOKU";
        case "13", "14" -> "KANTO";
        default -> prefecture;
    };

    static final FieldNames FIELDS = new FieldNames(Map.of("26020", LocalizedText.ja("無機材料および物性関連")));
    static final Vocabulary VOCABULARY = new Vocabulary(FIELDS, BLOCKS);

    private MatchingFixtures() {}

    static MatchingConfig config() {
        return new SmallRyeConfigBuilder()
                .withMapping(MatchingConfig.class)
                .build()
                .getConfigMapping(MatchingConfig.class);
    }

    static Weights weights() {
        return Weights.of(config().weights());
    }

    static NeedWeights needWeights() {
        return NeedWeights.of(weights(), config().readinessToField());
    }

    static Question asking(Wishes wishes) {
        return new Question(RecordKind.SEED, Wording.of("固体電解質"), wishes, NOW, 20);
    }

    static Wishes inFields(String... tokens) {
        return new Wishes(Set.of(), Set.of(tokens), null, null, Set.of(), Set.of(), false);
    }

    static Wishes readyBetween(@Nullable Integer min, @Nullable Integer max) {
        return new Wishes(Set.of(), Set.of(), new ReadinessRange(min, max), null, Set.of(), Set.of(), false);
    }

    static Wishes offeringReadiness(int step) {
        return new Wishes(Set.of(), Set.of(), null, step, Set.of(), Set.of(), false);
    }

    static Wishes by(Mode... modes) {
        return new Wishes(Set.of(), Set.of(), null, null, Set.of(modes), Set.of(), false);
    }

    static Wishes from(String... prefectures) {
        return new Wishes(Set.of(), Set.of(), null, null, Set.of(), Set.of(prefectures), false);
    }

    static Wishes neededIn(@Nullable Integer months) {
        return Wishes.NONE.lookingAhead(null, months);
    }

    static Facts withRoom(Capacity.State state, long daysAgo) {
        var asOf = LocalDate.ofInstant(NOW, ZoneOffset.UTC).minusDays(daysAgo);
        return looking(null, null, new Capacity(state, asOf), false);
    }

    static Facts needing(@Nullable NeedKind kind, @Nullable Integer months) {
        return looking(kind, months, null, false);
    }

    static Facts ofTheYoung(boolean young) {
        return looking(null, null, null, young);
    }

    private static Facts looking(
            @Nullable NeedKind kind, @Nullable Integer months, @Nullable Capacity capacity, boolean young) {
        return new Facts(
                Set.of(), Set.of(), null, null, Set.of(), null, Set.of(), Set.of(), young, false, kind, months,
                capacity, NOW);
    }

    static Candidate candidate(Facts facts) {
        return candidate(1, 0.5, facts);
    }

    static Candidate candidate(int number, double text, Facts facts) {
        return new Candidate(new UUID(7, number), RecordKind.SEED, text, facts);
    }

    static Facts nothing() {
        return facts(Set.of(), null, null, Set.of(), null, Set.of(), false, NOW);
    }

    static Facts fields(String... tokens) {
        return facts(Set.of(tokens), null, null, Set.of(), null, Set.of(), false, NOW);
    }

    static Facts readyAt(@Nullable Integer step) {
        return facts(Set.of(), step, null, Set.of(), null, Set.of(), false, NOW);
    }

    static Facts wanting(int min, int max) {
        return facts(Set.of(), null, new ReadinessRange(min, max), Set.of(), null, Set.of(), false, NOW);
    }

    static Facts offering(Mode... modes) {
        return facts(Set.of(), null, null, Set.of(modes), null, Set.of(), false, NOW);
    }

    static Facts at(@Nullable String prefecture) {
        return facts(Set.of(), null, null, Set.of(), prefecture, Set.of(), false, NOW);
    }

    static Facts wishingFor(String own, String... prefectures) {
        return facts(Set.of(), null, null, Set.of(), own, Set.of(prefectures), false, NOW);
    }

    static Facts daysOld(long days) {
        return facts(Set.of(), null, null, Set.of(), null, Set.of(), false, NOW.minus(Duration.ofDays(days)));
    }

    static Facts facts(
            Set<String> tokens,
            @Nullable Integer trl,
            @Nullable ReadinessRange range,
            Set<Mode> modes,
            @Nullable String prefecture,
            Set<String> wanted,
            boolean young,
            Instant updatedAt) {
        var small =
                Set.copyOf(tokens.stream().filter(token -> token.length() == 5).toList());
        return new Facts(small, tokens, trl, range, modes, prefecture, wanted, Set.of(), young, false, updatedAt);
    }
}
