package kakehashi.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FilterLeafReader;
import org.apache.lucene.store.FSDirectory;
import org.jboss.logging.Logger;

/// The directories of all generations, and the pointer to the live one.
///
/// `index/<number>` holds one generation, its public and its restricted entries apart; `index/live` the number of the
/// live one; the pointer is replaced atomically.
final class Generations {

    private static final Logger LOG = Logger.getLogger(Generations.class);
    private static final String POINTER = "live";

    private final Path directory;

    Generations(Path directory) throws IOException {
        this.directory = Files.createDirectories(directory.resolve("index"));
    }

    Path live() throws IOException {
        return directory.resolve(Files.readString(directory.resolve(POINTER)).strip());
    }

    /// Whether the live generation is there, whole, and made as `fingerprint` says. Reads all of it once.
    boolean isLiveUsable(String fingerprint) {
        try {
            return isUsable(Generation.open(live()), fingerprint)
                    && isUsable(Generation.restricted(live()), fingerprint);
        } catch (NoSuchFileException e) {
            return false;
        } catch (IOException | IllegalArgumentException e) {
            LOG.warnf("The index at %s cannot be used and will be built again: %s", directory, e.getMessage());
            return false;
        }
    }

    private static boolean isUsable(Path shelf, String fingerprint) throws IOException {
        if (Files.notExists(shelf)) {
            return false;
        }
        try (var files = FSDirectory.open(shelf);
                var reader = DirectoryReader.open(files)) {
            for (var leaf : reader.leaves()) {
                ((CodecReader) FilterLeafReader.unwrap(leaf.reader())).checkIntegrity();
            }
            var made = reader.getIndexCommit().getUserData().get(Generation.FINGERPRINT);
            return fingerprint.equals(made);
        }
    }

    /// A new directory, with a number above all others.
    Path next() throws IOException {
        try (var names = Files.list(directory)) {
            long greatest = names.map(path -> path.getFileName().toString())
                    .filter(name -> name.chars().allMatch(Character::isDigit))
                    .mapToLong(Long::parseLong)
                    .max()
                    .orElse(0);
            return Files.createDirectory(directory.resolve(Long.toString(greatest + 1)));
        }
    }

    void pointTo(Path generation) throws IOException {
        var pointer = Files.writeString(
                directory.resolve(POINTER + ".new"), generation.getFileName().toString());
        Files.move(
                pointer,
                directory.resolve(POINTER),
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
    }

    void removeOthers(Path kept) throws IOException {
        try (var paths = Files.list(directory)) {
            for (var path : paths.filter(Files::isDirectory)
                    .filter(path -> !path.equals(kept))
                    .toList()) {
                remove(path);
            }
        }
    }

    static void remove(Path generation) throws IOException {
        try (var paths = Files.walk(generation)) {
            for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
