package kakehashi.shared;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochRandomGenerator;
import java.util.UUID;

/// Ids made by the server. Source: RFC 9562, UUID version 7.
public final class Ids {

    /// Random anew for each id. A generator that counts within a millisecond would make neighbours of records stored
    /// together, and so tell whose an anonymous one is.
    private static final TimeBasedEpochRandomGenerator GENERATOR = Generators.timeBasedEpochRandomGenerator();

    private Ids() {}

    /// @return an id that sorts by the millisecond it was made in
    public static UUID next() {
        return GENERATOR.generate();
    }
}
