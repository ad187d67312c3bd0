package kakehashi.operation;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StartCheckTest {

    private static final String SERVER = "https://id.example.ac.jp/realms/kakehashi";

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "localhost", "::1", "127.0.0.2"})
    void letsTheDemonstrationListenOnLoopback(String host) {
        assertThatCode(() -> new StartCheck(true, host, null).refuseUnsafe()).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "::", "192.0.2.1", "no-such-host.invalid"})
    void refusesTheDemonstrationAnywhereElse(String host) {
        assertThatThrownBy(() -> new StartCheck(true, host, null).refuseUnsafe())
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("this machine only")
                .hasMessageContaining(host);
    }

    @Test
    void refusesDemonstrationAccountsBesideAnIdentityServer() {
        assertThatThrownBy(() -> new StartCheck(true, "127.0.0.1", SERVER).refuseUnsafe())
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("exclude each other");
    }

    @Test
    void refusesToStartWhenNobodyCouldLogIn() {
        assertThatThrownBy(() -> new StartCheck(false, "127.0.0.1", null).refuseUnsafe())
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("quarkus.oidc.auth-server-url");
    }

    @Test
    void listensEverywhereWithAnIdentityServer() {
        assertThatCode(() -> new StartCheck(false, "0.0.0.0", SERVER).refuseUnsafe())
                .doesNotThrowAnyException();
    }

    @Test
    void namesThePortThatIsTaken() throws IOException {
        var check = new StartCheck(true, "127.0.0.1", null);
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> check.refuseTakenPort(taken.getLocalPort()))
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining("port %d".formatted(taken.getLocalPort()))
                    .hasMessageContaining("--port");
        }
    }
}
