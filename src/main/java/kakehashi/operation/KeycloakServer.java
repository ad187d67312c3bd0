package kakehashi.operation;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/// A real Keycloak as a child of the product, on loopback, with our realm: for trying the product as it is run for
/// real.
///
/// Realm and accounts come from `deploy/keycloak` at every start; it keeps nothing. Its own administrator is `admin`,
/// with the
/// password in `secrets/keycloak-admin`.
final class KeycloakServer {

    private static final String VERSION = "26.7.4";
    private static final String CLIENT_SECRET = "keycloak-client";
    private static final Path FILES = Path.of("deploy", "keycloak");
    /// What Keycloak imports, by the names that it goes by: the realm, then its accounts.
    private static final Map<String, String> IMPORTS =
            Map.of("realm.json", "kakehashi-realm.json", "people.json", "kakehashi-users-0.json");
    /// The first start assembles Keycloak for its database; the following ones are quick.
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private static final int PORTS_APART = 100;
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);
    private static final Duration TIME_TO_STOP = Duration.ofSeconds(10);

    private final Process process;
    private final String address;
    private final String secret;
    private final Path log;

    private KeycloakServer(Process process, int port, String secret, Path log) {
        this.process = process;
        this.address = "http://localhost:%d/realms/kakehashi".formatted(port);
        this.secret = secret;
        this.log = log;
    }

    /// Begins to start Keycloak; [#awaitRealm] tells when it serves.
    ///
    /// @param productPort where the realm may send people back to
    /// @throws StartRefused when it is not there
    static KeycloakServer launch(DataDirectory data, int productPort) {
        var home = data.root().resolve("keycloak").resolve("keycloak-" + VERSION);
        if (Files.notExists(home.resolve("bin/kc.sh"))) {
            throw new StartRefused("Keycloak is not in %s; ./kakehashi start --keycloak fetches it".formatted(home));
        }
        var secret = data.secret(CLIENT_SECRET);
        int port = FreePort.near(productPort + PORTS_APART);
        try {
            stopLeftOver(home);
            forgetRealm(home);
            return new KeycloakServer(process(data, home, port, productPort), port, secret, log(data));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// What the product must know of this server.
    Map<String, String> properties() {
        return Map.of(
                "quarkus.oidc.auth-server-url", address,
                "quarkus.oidc.client-id", "kakehashi",
                "quarkus.oidc.credentials.secret", secret);
    }

    void stop() {
        process.destroy();
        try {
            if (!process.waitFor(TIME_TO_STOP)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static Process process(DataDirectory data, Path home, int port, int productPort) throws IOException {
        var builder = new ProcessBuilder(
                        "bash",
                        home.resolve("bin/kc.sh").toString(),
                        "start-dev",
                        "--import-realm",
                        "--http-host=127.0.0.1",
                        "--http-port=" + port,
                        "--hostname=http://localhost:" + port)
                .redirectErrorStream(true)
                .redirectOutput(log(data).toFile())
                .redirectInput(new File("/dev/null"));
        // The realm file names these; Keycloak puts them in while it reads it.
        var environment = builder.environment();
        environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", "admin");
        environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", data.secret("keycloak-admin"));
        environment.put("KAKEHASHI_ADDRESS", "http://localhost:" + productPort);
        environment.put("KAKEHASHI_CLIENT_SECRET", data.secret(CLIENT_SECRET));
        environment.put("JAVA_HOME", System.getProperty("java.home", ""));
        environment.put("JAVA_OPTS_KC_HEAP", "-Xms64m -Xmx512m");
        var process = builder.start();
        Files.writeString(pidFile(home), String.valueOf(process.pid()));
        return process;
    }

    /// A realm is imported only where there is none yet: forget the old one, whose addresses may be other ones.
    private static void forgetRealm(Path home) throws IOException {
        Trees.remove(home.resolve("data/h2"));
        Trees.remove(home.resolve("data/import"));
        var folder = Files.createDirectories(home.resolve("data/import"));
        for (var file : IMPORTS.entrySet()) {
            Files.copy(FILES.resolve(file.getKey()), folder.resolve(file.getValue()));
        }
    }

    /// Stops what a killed product left running, if that process really is the Keycloak of this directory.
    private static void stopLeftOver(Path home) throws IOException {
        if (Files.notExists(pidFile(home))) {
            return;
        }
        var pid = Long.parseLong(Files.readString(pidFile(home)));
        ProcessHandle.of(pid)
                .filter(handle -> Arrays.stream(handle.info().arguments().orElse(new String[0]))
                        .anyMatch(argument -> argument.contains(home.toString())))
                .ifPresent(handle -> {
                    handle.destroyForcibly();
                    handle.onExit().join();
                });
    }

    private static Path log(DataDirectory data) {
        return data.place("logs/keycloak.log");
    }

    private static Path pidFile(Path home) {
        return home.resolveSibling("keycloak.pid");
    }

    /// @throws StartRefused with the end of its log when it does not come up
    void awaitRealm() {
        System.err.println("Keycloakを起動しています… / starting Keycloak (" + log + ")");
        var end = Instant.now().plus(PATIENCE);
        while (!isServing()) {
            if (!process.isAlive() || Instant.now().isAfter(end)) {
                stop();
                throw new StartRefused(
                        "Keycloak did not start; the end of %s:%n%s".formatted(log, Unprivileged.endOf(log)));
            }
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
    }

    private boolean isServing() {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(address + "/.well-known/openid-configuration"))
                    .build();
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException _) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
