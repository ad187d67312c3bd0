package kakehashi.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class FreePortTest {

    /// Linux gives outgoing connections 32,768 and above.
    @RepeatedTest(100)
    void isNoneThatAnOutgoingConnectionCouldTake() {
        assertThat(FreePort.any()).isBetween(1_024, 32_767);
    }

    @Test
    void isAnotherOneWhenTheWishedOneIsTaken() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(FreePort.near(taken.getLocalPort())).isNotEqualTo(taken.getLocalPort());
        }
    }
}
