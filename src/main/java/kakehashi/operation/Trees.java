package kakehashi.operation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/// Directories with all they hold.
final class Trees {

    private Trees() {}

    /// Removes a directory, if it exists; a symbolic link is removed, not followed.
    static void remove(Path tree) throws IOException {
        if (Files.exists(tree)) {
            try (var below = Files.walk(tree)) {
                for (var file : below.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
