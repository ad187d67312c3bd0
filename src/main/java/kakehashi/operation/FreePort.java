package kakehashi.operation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/// Finds TCP ports on loopback nobody listens on. Another program may still come first; who uses one tries again.
public final class FreePort {

    private FreePort() {}

    static int any() {
        return bind(0);
    }

    /// @param wished taken when free
    public static int near(int wished) {
        try {
            return bind(wished);
        } catch (UncheckedIOException | IllegalArgumentException _) {
            return any();
        }
    }

    private static int bind(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException taken) {
            throw new UncheckedIOException(taken);
        }
    }
}
