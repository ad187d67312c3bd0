package kakehashi.exchange;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import kakehashi.problem.Violation;

/// One row of a file: what it says, or why it cannot be read.
///
/// @param line 1-based line of the file where the row begins
sealed interface Row {

    int line();

    /// @param content in the form of `POST`, with `externalId`
    record Readable(int line, ObjectNode content) implements Row {}

    record Broken(int line, List<Violation> problems) implements Row {}
}
