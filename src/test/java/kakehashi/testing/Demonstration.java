package kakehashi.testing;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/// The records that `./kakehashi start` loads, and "not found" at a beat as it has it, a quicker one.
public class Demonstration implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("kakehashi.demo.records", "all", "access.not-found-beat", "PT0.002S");
    }
}
