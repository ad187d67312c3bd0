package kakehashi.search;

import java.util.stream.Stream;
import kakehashi.shared.RecordKind;
import org.jspecify.annotations.Nullable;

/// The values by which an entry is counted in each facet.
final class FacetValues {

    private FacetValues() {}

    static Stream<String> of(Facet facet, RecordKind kind, Facts facts) {
        return switch (facet) {
            case FIELD -> facts.fieldTokens().stream();
            case TRL -> Stream.ofNullable(text(facts.trl()));
            case PREFECTURE -> Stream.ofNullable(facts.prefecture());
            case MODE -> facts.modes().stream().map(Enum::name);
            case ORGANIZATION_TYPE -> facts.organizationTypes().stream();
            case KIND -> Stream.of(kind.code());
        };
    }

    private static @Nullable String text(@Nullable Integer step) {
        return step == null ? null : step.toString();
    }
}
