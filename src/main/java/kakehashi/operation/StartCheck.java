package kakehashi.operation;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import org.jspecify.annotations.Nullable;

/// Who may log in and from where: the part of the configuration that must not be half right.
///
/// @param demo       the profile `demo` is active: accounts with a published password exist
/// @param host       the address HTTP listens on
/// @param oidcServer address of the OpenID Connect server; null when there is none
record StartCheck(boolean demo, String host, @Nullable String oidcServer) {

    /// @throws StartRefused when demonstration accounts could be reached from outside or beside a real identity
    ///     server, or when nobody could log in at all
    void refuseUnsafe() {
        if (demo && !isLoopback()) {
            throw new StartRefused("""
                    The demonstration listens on this machine only (127.0.0.1), but quarkus.http.host is %s.
                    Leave the host alone, or configure an OpenID Connect server (quarkus.oidc.auth-server-url).""".formatted(host));
        }
        if (demo && oidcServer != null) {
            throw new StartRefused("""
                    Demonstration accounts and an OpenID Connect server (%s) exclude each other.
                    Remove the profile demo or quarkus.oidc.auth-server-url.""".formatted(oidcServer));
        }
        if (!demo && oidcServer == null) {
            throw new StartRefused("""
                    Nobody could log in: configure an OpenID Connect server (quarkus.oidc.auth-server-url, \
                    quarkus.oidc.client-id, quarkus.oidc.credentials.secret),
                    or try the demonstration with ./kakehashi start.""");
        }
    }

    /// @throws StartRefused when another program listens there; found early, it costs no database start
    void refuseTakenPort(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getByName(host))) {
            socket.getLocalPort();
        } catch (IOException taken) {
            throw new StartRefused(
                    "port %d on %s is in use (%s); choose another with --port"
                            .formatted(port, host, taken.getMessage()),
                    taken);
        }
    }

    private boolean isLoopback() {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException _) {
            return false;
        }
    }
}
