package kakehashi.operation;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The product as people start it: `./kakehashi start` in a process of its own, on a free port.
///
/// The launcher's process becomes the product's, so that signals sent to it reach the product.
final class PackagedProduct implements AutoCloseable {

    /// For machines that do much else.
    private static final Duration PATIENCE = Duration.ofMinutes(8);
    private static final String READY = "/ stop: Ctrl-C";
    private static final long LOOK_MILLIS = 20;
    private static final int KILLED = 128 + 9;

    private final Process process;
    private final Path data;
    private final int port;
    private final Path output;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private PackagedProduct(Process process, Path data, int port, Path output) {
        this.process = process;
        this.data = data;
        this.port = port;
        this.output = output;
    }

    /// A directory below `target` with nothing in it; what a failing test leaves there can be looked at.
    static Path freshData(String name) throws IOException {
        var directory = Path.of("target", "it", name).toAbsolutePath();
        Trees.remove(directory);
        return Files.createDirectories(directory);
    }

    static PackagedProduct launch(Path data, String... options) throws IOException {
        return launch(data, FreePort.any(), Map.of(), options);
    }

    static PackagedProduct launch(Path data, int port, Map<String, String> environment, String... options)
            throws IOException {
        var words = new ArrayList<>(List.of("start", "--port", String.valueOf(port), "--data", data.toString()));
        words.addAll(List.of(options));
        var output = Files.createTempFile(Files.createDirectories(data.resolveSibling("output")), "start", ".log");
        return new PackagedProduct(process(output, environment, words), data, port, output);
    }

    /// Launches and waits until work can begin.
    static PackagedProduct start(Path data, String... options) throws IOException, InterruptedException {
        var product = launch(data, options);
        product.awaitReady();
        return product;
    }

    /// Runs `./kakehashi` to its end.
    ///
    /// @return what it printed
    static String run(String... words) throws IOException, InterruptedException {
        var output = Files.createTempFile("kakehashi", ".log");
        try {
            process(output, Map.of(), List.of(words)).waitFor();
            return Files.readString(output);
        } finally {
            Files.delete(output);
        }
    }

    /// A parent may ignore SIGINT, as one in the background does; people at a terminal do not.
    private static Process process(Path output, Map<String, String> environment, List<String> words)
            throws IOException {
        var command = new ArrayList<>(List.of("env", "--default-signal=INT", "./kakehashi"));
        command.addAll(words);
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().putAll(environment);
        return builder.start();
    }

    void awaitReady() throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!output().contains(READY)) {
            if (!process.isAlive() || System.nanoTime() > end) {
                throw new IllegalStateException("not ready:\n" + output());
            }
            Thread.sleep(LOOK_MILLIS);
        }
    }

    /// All it has printed so far.
    String output() throws IOException {
        return Files.readString(output);
    }

    /// The end of the process.
    ///
    /// @return its exit code
    int awaitEnd() throws InterruptedException {
        if (!process.waitFor(PATIENCE)) {
            throw new IllegalStateException("has not ended");
        }
        return process.exitValue();
    }

    /// Ctrl-C.
    void interrupt() throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-INT", String.valueOf(process.pid()))
                .start()
                .waitFor();
    }

    /// kill -9.
    void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    /// kill -9 for the whole database server, as when the machine loses power.
    void killDatabase() {
        var server = database();
        if (server != null) {
            var workers = server.descendants().toList();
            server.destroyForcibly();
            workers.forEach(ProcessHandle::destroyForcibly);
        }
    }

    /// The database server of this data directory, or null when none lives.
    @Nullable
    ProcessHandle database() {
        var directory = data.resolve("database");
        var postmaster = Postmaster.of(directory);
        return postmaster != null && postmaster.serves(directory)
                ? ProcessHandle.of(postmaster.pid()).orElse(null)
                : null;
    }

    /// Compares database and index while the product runs.
    String check() throws IOException, InterruptedException {
        return run("check", "--data", data.toString());
    }

    /// Looks through the audit while the product runs.
    String audit() throws IOException, InterruptedException {
        return run("audit", "--data", data.toString());
    }

    /// Asks as the demonstration's coordinator.
    ///
    /// @param headers names and values in turns
    HttpResponse<String> send(String method, String path, String body, String... headers)
            throws IOException, InterruptedException {
        return sendAs("coordinator", method, path, body, headers);
    }

    /// As [#send], for an account of the demonstration.
    HttpResponse<String> sendAs(String account, String method, String path, String body, String... headers)
            throws IOException, InterruptedException {
        var login = "%s:kakehashi".formatted(account).getBytes(StandardCharsets.UTF_8);
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:%d%s".formatted(port, path)))
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(login));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return http.send(request.build(), BodyHandlers.ofString());
    }

    int port() {
        return port;
    }

    /// Leaves nothing running; only a killed product leaves a database server behind.
    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (awaitEnd() == KILLED) {
            killDatabase();
        }
        http.close();
    }
}
