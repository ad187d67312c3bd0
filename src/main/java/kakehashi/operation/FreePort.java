package kakehashi.operation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/// Finds TCP ports on loopback nobody listens on. Another program may still come first; who uses one tries again.
public final class FreePort {

    /// Outgoing connections get their ports from 32,768 on, so that one of those may be gone before it is used.
    private static final int FIRST = 20_000;

    private static final int END = 32_768;

    private static final int ATTEMPTS = 100;

    private FreePort() {}

    static int any() {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            try {
                return bind(ThreadLocalRandom.current().nextInt(FIRST, END));
            } catch (UncheckedIOException _) {
                // taken: another one
            }
        }
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
