package kakehashi.shared;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.util.UUID;

/// Ids made by the server. Source: RFC 9562, UUID version 7.
public final class Ids {

    private static final TimeBasedEpochGenerator GENERATOR = Generators.timeBasedEpochGenerator();

    private Ids() {}

    /// @return an id greater than those made before in this process
    public static UUID next() {
        return GENERATOR.generate();
    }
}
