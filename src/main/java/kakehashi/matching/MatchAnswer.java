package kakehashi.matching;

import java.util.List;

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
        List<NearMiss> nearMisses) {}
