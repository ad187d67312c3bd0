package kakehashi.matching;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/// Everything there is to say to a question.
///
/// @param terms           terms the question was reduced to
/// @param suggestedFields at most three, the surest first, none that the question names
/// @param matches         best score first, ties by id
/// @param nearMisses      best score first, ties by id
public record MatchAnswer(
        long tookMillis,
        List<QuestionTerm> terms,
        List<SuggestedField> suggestedFields,
        List<Match> matches,
        List<NearMiss> nearMisses) {

    /// The answer to a record that asks for nothing.
    static final MatchAnswer NONE = new MatchAnswer(0, List.of(), List.of(), List.of(), List.of());

    /// Ids of what it shows that is not everybody's to find.
    List<UUID> restricted() {
        return Stream.concat(
                        matches.stream().filter(Match::restricted).map(Match::id),
                        nearMisses.stream().filter(NearMiss::restricted).map(NearMiss::id))
                .toList();
    }

    /// The same answer without the record that asked, and with no more than `limit` matches.
    MatchAnswer without(UUID asker, int limit) {
        return new MatchAnswer(
                tookMillis,
                terms,
                suggestedFields,
                matches.stream()
                        .filter(match -> !match.id().equals(asker))
                        .limit(limit)
                        .toList(),
                nearMisses.stream().filter(miss -> !miss.id().equals(asker)).toList());
    }
}
