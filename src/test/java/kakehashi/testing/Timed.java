package kakehashi.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.util.Arrays;
import java.util.function.Supplier;

/// How long an answer takes over HTTP, asked for again and again.
public final class Timed {

    private static final int TIMES = 40;

    private Timed() {}

    /// @return median and 95th percentile, to be printed
    public static String answers(Supplier<Response> asking) {
        var millis = new double[TIMES];
        for (int i = 0; i < TIMES; i++) {
            long begun = System.nanoTime();
            assertThat(asking.get().statusCode()).isEqualTo(200);
            millis[i] = (System.nanoTime() - begun) / 1e6;
        }
        Arrays.sort(millis);
        return "median %.0f ms, p95 %.0f ms".formatted(millis[TIMES / 2], millis[TIMES * 95 / 100]);
    }
}
