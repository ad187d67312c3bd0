package kakehashi.matching;

import java.util.EnumMap;
import java.util.Map;
import kakehashi.need.NeedKind;
import kakehashi.search.Candidate;
import kakehashi.search.Question;

/// The weights that fit the kind of need on either side of a question.
///
/// Nothing can be ready yet for a need of the future: it weighs readiness less, and the field of research more.
record NeedWeights(Weights usual, Map<NeedKind, Weights> byKind) {

    NeedWeights {
        byKind = Map.copyOf(byKind);
    }

    /// @throws IllegalArgumentException a share is not 0 to 1
    static NeedWeights of(Weights usual, MatchingConfig.ReadinessToField shares) {
        var byKind = new EnumMap<NeedKind, Weights>(NeedKind.class);
        for (var kind : NeedKind.values()) {
            byKind.put(kind, usual.moving(checked(share(kind, shares)), "readiness", "field"));
        }
        return new NeedWeights(usual, byKind);
    }

    /// The same pair weighs the same from both sides.
    Weights of(Question question, Candidate candidate) {
        var asking = question.wishes().needKind();
        var kind = asking != null ? asking : candidate.facts().needKind();
        return kind == null ? usual : byKind.getOrDefault(kind, usual);
    }

    private static double share(NeedKind kind, MatchingConfig.ReadinessToField shares) {
        return switch (kind) {
            case MANIFEST -> shares.manifest();
            case FUTURE -> shares.future();
            case SOCIAL -> shares.social();
        };
    }

    private static double checked(double share) {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("matching.readiness-to-field (%s) must be 0 to 1".formatted(share));
        }
        return share;
    }
}
