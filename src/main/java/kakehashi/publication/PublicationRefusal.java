package kakehashi.publication;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kakehashi.problem.Refusal;
import kakehashi.problem.Violation;
import kakehashi.shared.Reach;

/// What a record's life declines.
public sealed interface PublicationRefusal extends Refusal {

    record VersionMissing() implements PublicationRefusal {}

    record Stale(int revision) implements PublicationRefusal {
        @Override
        public Map<String, Object> facts() {
            return Map.of("revision", revision);
        }
    }

    record AlreadyPublished() implements PublicationRefusal {}

    record NotPublished() implements PublicationRefusal {}

    /// Records of this kind cannot be shared so.
    record WrongReach(List<Reach> possible) implements PublicationRefusal {
        @Override
        public Map<String, Object> facts() {
            return Map.of("possible", possible.stream().sorted().map(Enum::name).collect(Collectors.joining(", ")));
        }
    }

    record NotADraft() implements PublicationRefusal {}

    record NotInReview() implements PublicationRefusal {}

    record EverPublished() implements PublicationRefusal {}

    record Incomplete(List<Violation> violations) implements PublicationRefusal {}

    record KeyReused() implements PublicationRefusal {}

    record ExternalIdTaken() implements PublicationRefusal {}

    @Override
    default Kind kind() {
        return switch (this) {
            case VersionMissing _ -> Kind.VERSION_MISSING;
            case Stale _ -> Kind.STALE;
            case Incomplete _, KeyReused _, WrongReach _ -> Kind.INVALID;
            case AlreadyPublished _, NotPublished _, NotADraft _, NotInReview _, EverPublished _, ExternalIdTaken _ ->
                Kind.CONFLICT;
        };
    }
}
