package kakehashi.matching;

import java.util.Set;
import kakehashi.matching.Justification.Nearness;
import kakehashi.search.Candidate;
import kakehashi.search.Question;
import org.jspecify.annotations.Nullable;

/// Prefers records from where the question wishes its partner, or from near there.
///
/// Strength: the same prefecture 1, the same block of METI's bureaus 0.5, else 0. A need that wishes for prefectures
/// itself is compared by its wish, any other record by its place.
record RegionNearness(Blocks blocks) implements Signal {

    private static final double SAME_BLOCK = 0.5;

    @Override
    public String name() {
        return "region";
    }

    @Override
    public boolean isAsked(Question question) {
        return !question.wishes().prefectures().isEmpty();
    }

    @Override
    public Evidence measure(Question question, Candidate candidate) {
        var asked = question.wishes().prefectures();
        var wanted = candidate.facts().wantedPrefectures();
        if (!wanted.isEmpty()) {
            return compare(nearest(asked, wanted), wanted);
        }
        var place = candidate.facts().prefecture();
        return place == null ? Evidence.silent() : compare(place, asked);
    }

    private Evidence compare(String offered, Set<String> wanted) {
        var nearness = nearness(offered, wanted);
        double strength = switch (nearness) {
            case SAME -> 1;
            case BLOCK -> SAME_BLOCK;
            case FAR -> 0;
        };
        var ordered = wanted.stream().sorted().toList();
        return new Evidence(strength, new Justification.Region(offered, ordered, nearness));
    }

    private Nearness nearness(String offered, Set<String> wanted) {
        if (wanted.contains(offered)) {
            return Nearness.SAME;
        }
        var block = blocks.of(offered);
        return wanted.stream().anyMatch(other -> blocks.of(other).equals(block)) ? Nearness.BLOCK : Nearness.FAR;
    }

    private String nearest(Set<String> offered, Set<String> wanted) {
        @Nullable String best = null;
        for (var place : offered.stream().sorted().toList()) {
            if (best == null || nearness(place, wanted).compareTo(nearness(best, wanted)) < 0) {
                best = place;
            }
        }
        return best == null ? "" : best;
    }
}
