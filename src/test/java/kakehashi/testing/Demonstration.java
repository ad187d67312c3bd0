package kakehashi.testing;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/// The records that `./kakehashi start` loads.
public class Demonstration implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("kakehashi.demo.records", "all");
    }
}
