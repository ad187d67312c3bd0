package kakehashi.operation;

import java.util.List;

/// A command that works on the data and ends, such as `check`: a bean found by its name.
public interface Task {

    /// The word after `./kakehashi`.
    String name();

    /// @param arguments what the person typed after the word
    /// @return exit code; 0 when all is well
    int run(List<String> arguments) throws Exception;
}
