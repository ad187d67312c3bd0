package kakehashi.operation;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class HealthTest {

    @Test
    void isReadyOnARealDatabase() {
        assertThat(get("/q/health/ready").statusCode()).isEqualTo(200);
    }
}
