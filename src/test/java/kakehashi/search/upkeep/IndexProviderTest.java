package kakehashi.search.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.nio.file.Path;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/// A command such as `check` runs beside a product that holds the index.
@QuarkusTest
@TestProfile(IndexProviderTest.BesideAnother.class)
class IndexProviderTest {

    @ConfigProperty(name = "kakehashi.data.directory")
    String data;

    public static class BesideAnother implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("kakehashi.index.follow", "false");
        }
    }

    @Test
    void leavesTheIndexAloneUntilSomebodyAsks() {
        assertThat(Path.of(data, "index")).doesNotExist();
    }
}
