package kakehashi.matching;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kakehashi.access.Caller;
import kakehashi.access.Policy;
import kakehashi.access.Right;
import kakehashi.need.Needs;
import kakehashi.organization.Organizations;
import kakehashi.publication.Publishable;
import kakehashi.publication.Records;
import kakehashi.researcher.Researchers;
import kakehashi.seed.Seeds;
import kakehashi.shared.RecordKind;

/// Asks the policy once more before an answer leaves, since the index may be a moment behind the database.
@ApplicationScoped
public class Visible {

    private final Seeds seeds;
    private final Needs needs;
    private final Researchers researchers;
    private final Organizations organizations;

    Visible(Seeds seeds, Needs needs, Researchers researchers, Organizations organizations) {
        this.seeds = seeds;
        this.needs = needs;
        this.researchers = researchers;
        this.organizations = organizations;
    }

    /// `answer` without what the caller may not read now; one statement.
    public MatchAnswer to(Caller caller, RecordKind kind, MatchAnswer answer) {
        var ids = Stream.concat(
                        answer.matches().stream().map(Match::id),
                        answer.nearMisses().stream().map(NearMiss::id))
                .toList();
        Map<UUID, Publishable<?>> found =
                room(kind).byIds(ids).stream().collect(Collectors.toMap(Publishable::id, Function.identity()));
        return new MatchAnswer(
                answer.tookMillis(),
                answer.terms(),
                answer.suggestedFields(),
                answer.matches().stream()
                        .filter(match -> mayRead(caller, found, match.id()))
                        .map(match -> mayName(caller, found, match.id()) ? match : match.withoutOrganization())
                        .toList(),
                answer.nearMisses().stream()
                        .filter(miss -> mayRead(caller, found, miss.id()))
                        .map(miss -> mayName(caller, found, miss.id()) ? miss : miss.withoutOrganization())
                        .toList());
    }

    private Records<?, ? extends Publishable<?>> room(RecordKind kind) {
        return switch (kind) {
            case SEED -> seeds;
            case NEED -> needs;
            case RESEARCHER -> researchers;
            case ORGANIZATION -> organizations;
        };
    }

    private static boolean mayRead(Caller caller, Map<UUID, Publishable<?>> found, UUID id) {
        var record = found.get(id);
        return record != null && Policy.may(caller, Right.READ, record);
    }

    private static boolean mayName(Caller caller, Map<UUID, Publishable<?>> found, UUID id) {
        var record = found.get(id);
        return record != null && Policy.may(caller, Right.READ_IDENTITY, record);
    }
}
