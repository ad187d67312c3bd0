package kakehashi.operation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/// Everything one installation keeps: database, index, logs, secrets.
///
/// ```
/// lock                held by the running product
/// keycloak/           the identity server of --keycloak
/// postgres/<version>/ the database program, unless it is kept elsewhere
/// database/           its data
/// index/              may always be thrown away
/// secrets/            random passwords, readable by their owner only
/// logs/
/// ```
///
/// @param root absolute, without symbolic links, exists
public record DataDirectory(Path root) {

    private static final int SECRET_BYTES = 32;

    /// @throws StartRefused when the directory cannot be made
    public static DataDirectory at(Path directory) {
        try {
            return new DataDirectory(Files.createDirectories(directory).toRealPath());
        } catch (IOException failure) {
            throw new StartRefused("the data directory %s cannot be used: %s".formatted(directory, failure), failure);
        }
    }

    /// A new, empty one among the system's temporary files; whoever asks for it removes it.
    static DataDirectory temporary(String name) {
        try {
            return at(Files.createTempDirectory(name));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// Removes everything.
    void remove() {
        try {
            Trees.remove(root);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// A place inside, whose parent exists.
    public Path place(String name) {
        var place = root.resolve(name);
        try {
            Files.createDirectories(place.getParent());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return place;
    }

    /// Takes the directory for this process until it ends, however it ends.
    ///
    /// @return null when another process has it
    @Nullable
    FileLock lock() {
        try {
            var channel = FileChannel.open(place("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            var lock = channel.tryLock();
            if (lock == null) {
                channel.close();
            }
            return lock;
        } catch (IOException failure) {
            throw new StartRefused("the data directory %s cannot be locked: %s".formatted(root, failure), failure);
        }
    }

    /// A random text, made once: 43 characters of URL-safe Base64.
    public String secret(String name) {
        var file = place("secrets/" + name);
        try {
            if (Files.notExists(file)) {
                var bytes = new byte[SECRET_BYTES];
                new SecureRandom().nextBytes(bytes);
                var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
                var draft = Files.createTempFile(file.getParent(), name, ".new", ownerOnly);
                Files.writeString(draft, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
                Files.move(draft, file);
            }
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
