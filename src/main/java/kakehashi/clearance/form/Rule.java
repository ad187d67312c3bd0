package kakehashi.clearance.form;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// One line of a form's routing.
///
/// @param when   for each question the replies that fit
/// @param advice what follows when all of them do
public record Rule(List<Set<Reply>> when, Advice advice) {

    boolean fits(List<Reply> replies) {
        return IntStream.range(0, when.size()).allMatch(i -> when.get(i).contains(replies.get(i)));
    }
}
