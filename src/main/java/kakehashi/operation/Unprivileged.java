package kakehashi.operation;

import com.sun.security.auth.module.UnixSystem;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// PostgreSQL refuses to run as root; where we are root (a container), it runs as nobody in particular.
///
/// @param prefix the words before each command
record Unprivileged(List<String> prefix) {

    /// Overflow user and group of Linux, named `nobody` and `nogroup`.
    private static final int NOBODY = 65_534;

    private static final int LINES_SHOWN = 20;

    static Unprivileged here() {
        if (new UnixSystem().getUid() != 0) {
            return new Unprivileged(List.of());
        }
        // In a user namespace of its own root is nobody, yet still owns its files.
        return succeeds(new ProcessBuilder("unshare", "-U", "true"))
                ? new Unprivileged(List.of("unshare", "-U"))
                : new Unprivileged(
                        List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups", "--"));
    }

    /// Gives files to the user the commands run as; nothing to do where that user is us.
    void give(Path path) {
        if (!prefix.contains("setpriv")) {
            return;
        }
        try (var below = Files.walk(path)) {
            for (var file : (Iterable<Path>) below::iterator) {
                Files.setAttribute(file, "unix:uid", NOBODY, LinkOption.NOFOLLOW_LINKS);
                Files.setAttribute(file, "unix:gid", NOBODY, LinkOption.NOFOLLOW_LINKS);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// Runs a program to its end.
    ///
    /// @param log   receives what it prints; appended
    /// @param input becomes its standard input; null for none
    /// @throws StartRefused with the end of the log when the program fails
    void run(Path log, @Nullable Path input, String... command) {
        var words = new ArrayList<>(prefix);
        words.addAll(List.of(command));
        var process = new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .redirectInput(input == null ? new File("/dev/null") : input.toFile());
        if (!succeeds(process)) {
            throw new StartRefused("%s failed; the end of %s:%n%s"
                    .formatted(Path.of(command[0]).getFileName(), log, endOf(log)));
        }
    }

    static String endOf(Path log) {
        try {
            var lines = Files.readAllLines(log);
            return String.join(
                    System.lineSeparator(), lines.subList(Math.max(0, lines.size() - LINES_SHOWN), lines.size()));
        } catch (IOException failure) {
            return failure.toString();
        }
    }

    private static boolean succeeds(ProcessBuilder process) {
        try {
            return process.start().waitFor() == 0;
        } catch (IOException _) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
