package kakehashi.matching;

import java.util.List;
import java.util.Set;
import kakehashi.matching.Justification.FieldLevel;
import kakehashi.matching.Justification.SharedField;
import kakehashi.search.Candidate;
import kakehashi.search.FieldNames;
import kakehashi.search.Question;

/// Prefers records of the fields the question names.
///
/// Strength by the nearest level on which any two fields meet: 小区分 1, 中区分 0.6, 大区分 or field of e-Rad 0.25, else 0.
/// Source: tree of the KAKENHI review sections.
record FieldOverlap(FieldNames names) implements Signal {

    private static final double SAME_MEDIUM = 0.6;
    private static final double SAME_LARGE = 0.25;
    private static final int DIGITS_OF_SMALL = 5;

    @Override
    public String name() {
        return "field";
    }

    @Override
    public boolean isAsked(Question question) {
        return !question.wishes().fieldTokens().isEmpty();
    }

    @Override
    public Evidence measure(Question question, Candidate candidate) {
        var offered = candidate.facts().fieldTokens();
        if (offered.isEmpty()) {
            return Evidence.silent();
        }
        for (var level : FieldLevel.values()) {
            var shared = shared(level, question.wishes().fieldTokens(), offered);
            if (!shared.isEmpty()) {
                return new Evidence(strength(level), new Justification.SharedFields(level, shared));
            }
        }
        return new Evidence(0, new Justification.NothingToCompare());
    }

    private List<SharedField> shared(FieldLevel level, Set<String> wanted, Set<String> offered) {
        return wanted.stream()
                .filter(token -> levelOf(token) == level && offered.contains(token))
                .sorted()
                .map(code -> new SharedField(code, names.of(code)))
                .toList();
    }

    private static double strength(FieldLevel level) {
        return switch (level) {
            case SMALL -> 1;
            case MEDIUM -> SAME_MEDIUM;
            case LARGE -> SAME_LARGE;
        };
    }

    /// The form of a code tells its level: `26020`, `26`, `D` or `NANO_MATERIALS`.
    private static FieldLevel levelOf(String token) {
        if (!Character.isDigit(token.charAt(0))) {
            return FieldLevel.LARGE;
        }
        return token.length() == DIGITS_OF_SMALL ? FieldLevel.SMALL : FieldLevel.MEDIUM;
    }
}
