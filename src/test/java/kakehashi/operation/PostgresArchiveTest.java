package kakehashi.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two processes may unpack the program into the same place.
class PostgresArchiveTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path temporary;

    @SuppressWarnings("NullAway.Init")
    private Path draft;

    @BeforeEach
    void unpack() throws IOException {
        draft = Files.createDirectory(temporary.resolve("unpacking"));
        Files.writeString(draft.resolve("postgres"), "ours");
    }

    @Test
    void takesItsPlace() throws IOException {
        var target = temporary.resolve("18");

        PostgresArchive.moveUnlessThere(draft, target);

        assertThat(target.resolve("postgres")).hasContent("ours");
        assertThat(draft).doesNotExist();
    }

    @Test
    void leavesWhatAnotherProcessWasQuickerToUnpack() throws IOException {
        var target = Files.createDirectory(temporary.resolve("18"));
        Files.writeString(target.resolve("postgres"), "theirs");

        PostgresArchive.moveUnlessThere(draft, target);

        assertThat(target.resolve("postgres")).hasContent("theirs");
        assertThat(draft).doesNotExist();
    }

    @Test
    void failsWhereNothingCanStand() {
        var target = temporary.resolve("nowhere/18");

        assertThatThrownBy(() -> PostgresArchive.moveUnlessThere(draft, target))
                .isInstanceOf(FileSystemException.class);
    }
}
