package kakehashi.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Starting and stopping, as people at a terminal do.
class StartIT {

    private static final int INTERRUPTED = 128 + 2;

    /// The server lets go of its data a moment before its process is gone.
    private static final Duration SOON = Duration.ofSeconds(5);

    /// Of the JVM; the launcher hides it at a terminal.
    private static final String KNOWN_WARNING = "WARNING: Using incubator modules";

    /// The test command has the others run without an optimizing compiler, which Lucene warns of.
    private static final Map<String, String> AS_SHIPPED = Map.of("KAKEHASHI_JAVA_OPTS", "-Xmx1g");

    @SuppressWarnings("NullAway.Init")
    private Path data;

    @BeforeEach
    void begin() throws IOException {
        data = PackagedProduct.freshData("start");
    }

    @Test
    void saysWhereItIsAndWhoMayLogInAndEndsWithEverythingOnCtrlC() throws IOException, InterruptedException {
        try (var product = PackagedProduct.launch(data, FreePort.any(), AS_SHIPPED)) {
            product.awaitReady();

            // Given
            var database = Objects.requireNonNull(product.database());

            // When
            product.interrupt();

            // Then
            assertThat(product.awaitEnd()).isEqualTo(INTERRUPTED);
            assertThat(data.resolve("postgres")).doesNotExist(); // it belongs to the build
            assertThat(database.onExit()).succeedsWithin(SOON);
            assertThat(product.output().replace(KNOWN_WARNING, ""))
                    .contains("http://localhost:" + product.port())
                    .contains("company, coordinator, researcher, officer, admin", "kakehashi")
                    .contains(data.toString())
                    .doesNotContainIgnoringCase("WARN", "ERROR", "Exception");
        }
    }

    @Test
    void bringsItsDemonstrationUnlessToldToBeEmpty() throws IOException, InterruptedException {
        try (var product = PackagedProduct.start(data, "--empty")) {
            assertThat(total(product)).isZero();
            product.interrupt();
            product.awaitEnd();
        }
        try (var product = PackagedProduct.start(PackagedProduct.freshData("start-full"))) {
            assertThat(total(product)).isGreaterThanOrEqualTo(120);
        }
    }

    @Test
    void startsAgainAfterItWasKilledAndReplacesTheDatabaseServerLeftRunning() throws IOException, InterruptedException {
        ProcessHandle leftOver;
        try (var killed = PackagedProduct.launch(data, "--empty")) {
            killed.awaitReady();
            leftOver = Objects.requireNonNull(killed.database());
            killed.kill();
            assertThat(leftOver.isAlive()).isTrue();

            try (var next = PackagedProduct.start(data, "--empty")) {
                assertThat(leftOver.isAlive()).isFalse();
                assertThat(next.database()).isNotNull();
                assertThat(next.send("GET", "/q/health/ready", "").statusCode()).isEqualTo(200);
            }
        }
    }

    @Test
    void refusesADataDirectoryInUseAndLeavesTheOtherAlone() throws IOException, InterruptedException {
        try (var first = PackagedProduct.start(data, "--empty");
                var second = PackagedProduct.launch(data, "--empty")) {
            assertThat(second.awaitEnd()).isEqualTo(StartRefused.EXIT_CODE);
            assertThat(second.output()).contains("already running", data.toString(), "--data");
            assertThat(first.send("GET", "/q/health/ready", "").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void refusesAPortInUseBeforeItStartsAnything() throws IOException, InterruptedException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                var product = PackagedProduct.launch(data, taken.getLocalPort(), Map.of())) {
            assertThat(product.awaitEnd()).isEqualTo(StartRefused.EXIT_CODE);
            assertThat(product.output()).contains("port " + taken.getLocalPort(), "--port");
            assertThat(data.resolve("database")).doesNotExist();
        }
    }

    @Test
    void refusesToShowDemonstrationAccountsToOtherMachines() throws IOException, InterruptedException {
        try (var product =
                PackagedProduct.launch(data, FreePort.any(), Map.of("QUARKUS_HTTP_HOST", "0.0.0.0"), "--empty")) {
            assertThat(product.awaitEnd()).isEqualTo(StartRefused.EXIT_CODE);
            assertThat(product.output()).contains("this machine only", "0.0.0.0");
            assertThat(data.resolve("database")).doesNotExist();
        }
    }

    /// The way an operator runs it; only the launcher asks for the demonstration.
    @Test
    void refusesToStartWithoutAnIdentityServerOutsideTheDemonstration() throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var output = data.resolveSibling("operator.log");
        var process = new ProcessBuilder(
                        List.of(java, "-jar", "target/quarkus-app/quarkus-run.jar", "--data", data.toString()))
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();

        assertThat(process.waitFor()).isEqualTo(StartRefused.EXIT_CODE);
        assertThat(output).content().contains("Nobody could log in", "quarkus.oidc.auth-server-url");
        assertThat(data.resolve("database")).doesNotExist();
    }

    private static int total(PackagedProduct product) throws IOException, InterruptedException {
        var body = product.send("GET", "/api/v1/seeds?limit=1", "").body();
        return Integer.parseInt(body.replaceFirst("(?s).*\"total\":(\\d+).*", "$1"));
    }
}
