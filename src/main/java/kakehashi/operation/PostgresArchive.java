package kakehashi.operation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/// The PostgreSQL program that travels in our class path, compressed.
final class PostgresArchive {

    /// Version of the archive; a test asks the unpacked program.
    static final String VERSION = "18.6";

    /// The launcher sets it; the program belongs to the build.
    private static final String PLACE = "kakehashi.programs";

    private static final int ANY_EXECUTE = 0b001_001_001;

    private PostgresArchive() {}

    /// Unpacks the program unless it is there already: below the directory that [#PLACE] names, which many data
    /// directories may share, or in the data directory.
    ///
    /// @return the directory with `bin`, `lib` and `share`
    /// @throws StartRefused when no program for this platform is on the class path
    static Path unpacked(DataDirectory data) {
        var shared = System.getProperty(PLACE);
        var programs = shared == null ? data : DataDirectory.at(Path.of(shared));
        var target = programs.place("postgres/" + VERSION);
        if (Files.isDirectory(target)) {
            return target;
        }
        try (var packed = open()) {
            // A half-unpacked program must never be taken for a whole one: unpack beside, then rename.
            var draft = Files.createDirectory(
                    target.resolveSibling("unpacking-" + ProcessHandle.current().pid()));
            unpack(packed, draft);
            moveUnlessThere(draft, target);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return target;
    }

    /// Another process may have been quicker.
    static void moveUnlessThere(Path draft, Path target) throws IOException {
        try {
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException failure) {
            Trees.remove(draft);
            if (!Files.isDirectory(target)) {
                throw failure;
            }
        }
    }

    private static InputStream open() {
        var name = "/postgres-%s-%s.txz".formatted(system(), architecture());
        var packed = PostgresArchive.class.getResourceAsStream(name);
        if (packed == null) {
            throw new StartRefused(
                    "no PostgreSQL for this platform (%s) is included; name your own with DB_URL, DB_USER, DB_PASSWORD, DB_OWNER and DB_OWNER_PASSWORD"
                            .formatted(name.substring(1)));
        }
        return packed;
    }

    private static String system() {
        return System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("mac") ? "darwin" : "linux";
    }

    private static String architecture() {
        var name = System.getProperty("os.arch", "");
        return switch (name) {
            case "amd64", "x86_64" -> "x86_64";
            case "aarch64", "arm64" -> "arm_64";
            default -> name;
        };
    }

    private static void unpack(InputStream packed, Path target) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZInputStream(packed))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                write(tar, entry, target.resolve(entry.getName()));
            }
        }
    }

    private static void write(InputStream content, TarArchiveEntry entry, Path path) throws IOException {
        Files.createDirectories(entry.isDirectory() ? path : path.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
        } else if (entry.isFile()) {
            Files.copy(content, path);
            if ((entry.getMode() & ANY_EXECUTE) != 0 && !path.toFile().setExecutable(true, false)) {
                throw new IOException("%s cannot be made executable".formatted(path));
            }
        }
    }
}
