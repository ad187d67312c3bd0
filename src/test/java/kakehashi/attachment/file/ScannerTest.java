package kakehashi.attachment.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import kakehashi.problem.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// With real commands of the machine in place of a scanner.
class ScannerTest {

    /// What every scanner finds. Source: EICAR. Apart, so that none finds it here.
    private static final String FOUND = "EICAR-STANDARD-" + "ANTIVIRUS-TEST-FILE!";

    /// Larger than what a pipe holds.
    private static final int LARGE = 5 << 20;

    @TempDir
    Path folder;

    private record Config(Optional<String> scanner, Duration scanWithin, int mebibytes) implements AttachmentConfig {}

    @Test
    void saysThatNobodyLooked() {
        assertThat(scanner(Optional.empty(), 60).look(FOUND.getBytes(UTF_8))).isFalse();
        assertThat(scanner(Optional.of("  "), 60).look(FOUND.getBytes(UTF_8))).isFalse();
    }

    /// As `clamdscan -`: 1 when something was found.
    @Test
    void refusesWhatIsFound() throws IOException {
        var scanner = script("if grep -q ANTIVIRUS-TEST; then exit 1; else exit 0; fi");

        assertThat(scanner.look("何もない".getBytes(UTF_8))).isTrue();
        assertThat(scanner.look(new byte[LARGE])).isTrue();
        assertThat(refusal(scanner, FOUND.getBytes(UTF_8))).isEqualTo(new FileRefusal.Infected());
    }

    @Test
    void doesNotTakeAnErrorForAnAnswer() throws IOException {
        assertThat(refusal(script("exit 2"), new byte[LARGE])).isEqualTo(new FileRefusal.NotScanned());
        assertThat(refusal(scanner(Optional.of("/there/is/none"), 60), new byte[1]))
                .isEqualTo(new FileRefusal.NotScanned());
    }

    @Test
    void doesNotWaitWithoutEnd() {
        assertThat(refusal(scanner(Optional.of("sleep 600"), 1), new byte[LARGE]))
                .isEqualTo(new FileRefusal.NotScanned());
    }

    private Scanner script(String lines) throws IOException {
        var file = Files.writeString(folder.resolve("scan.sh"), lines);
        return scanner(Optional.of("sh " + file), 60);
    }

    private static Scanner scanner(Optional<String> command, int seconds) {
        return new Scanner(new Config(command, Duration.ofSeconds(seconds), 20));
    }

    private static Object refusal(Scanner scanner, byte[] content) {
        return catchThrowableOfType(Refused.class, () -> scanner.look(content)).refusal();
    }
}
