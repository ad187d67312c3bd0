package kakehashi.operation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The database process that `postmaster.pid` speaks of.
///
/// @param directory the data directory it claims to serve
/// @param port      0 while it has not yet said
/// Source: PostgreSQL 18, `miscadmin.h`, `LOCK_FILE_LINE_*`.
record Postmaster(long pid, Path directory, int port) {

    private static final int PID_LINE = 0;
    private static final int DIRECTORY_LINE = 1;
    private static final int PORT_LINE = 3;

    /// @return null when the directory has no such file, or one cut short
    static @Nullable Postmaster of(Path directory) {
        var file = file(directory);
        try {
            if (Files.notExists(file)) {
                return null;
            }
            var lines = Files.readAllLines(file);
            return lines.size() <= PORT_LINE ? null : read(lines);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static Path file(Path directory) {
        return directory.resolve("postmaster.pid");
    }

    private static Postmaster read(List<String> lines) {
        return new Postmaster(
                Long.parseLong(lines.get(PID_LINE).strip()),
                Path.of(lines.get(DIRECTORY_LINE)),
                Integer.parseInt(lines.get(PORT_LINE).strip()));
    }

    /// Whether the process lives and is a `postgres` started on this very directory. A number alone proves nothing:
    /// the system may have given it to another program since.
    boolean serves(Path data) {
        return directory.equals(data)
                && ProcessHandle.of(pid)
                        .filter(ProcessHandle::isAlive)
                        .map(ProcessHandle::info)
                        .filter(info -> info.command().orElse("").endsWith("/postgres"))
                        .filter(info ->
                                List.of(info.arguments().orElse(new String[0])).contains(data.toString()))
                        .isPresent();
    }
}
