package kakehashi.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path temporary;

    @SuppressWarnings("NullAway.Init")
    private DataDirectory data;

    @BeforeEach
    void open() {
        data = DataDirectory.at(temporary.resolve("a/b"));
    }

    @Test
    void keepsASecretForItsOwnerAlone() throws IOException {
        var secret = data.secret("database");

        assertThat(secret).hasSize(43).isEqualTo(data.secret("database")).isNotEqualTo(data.secret("other"));
        assertThat(Files.getPosixFilePermissions(data.place("secrets/database")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }
}
