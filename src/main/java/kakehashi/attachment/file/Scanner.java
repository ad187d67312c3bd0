package kakehashi.attachment.file;

import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.util.List;
import java.util.concurrent.TimeUnit;
import kakehashi.problem.Refused;

/// Has the operator's own scanner look at a file before it is kept.
@ApplicationScoped
class Scanner {

    private static final int CLEAN = 0;
    private static final int FOUND = 1;

    private final AttachmentConfig config;

    Scanner(AttachmentConfig config) {
        this.config = config;
    }

    void warn(@Observes StartupEvent start) {
        if (command().isEmpty()) {
            Log.info("attachments are not scanned: attachment.scanner names no command");
        }
    }

    /// @return whether somebody looked; false when there is no scanner
    /// @throws Refused [FileRefusal.Infected] or [FileRefusal.NotScanned]
    boolean look(byte[] content) {
        if (command().isEmpty()) {
            return false;
        }
        return switch (answer(content)) {
            case CLEAN -> true;
            case FOUND -> throw new Refused(new FileRefusal.Infected());
            default -> throw new Refused(new FileRefusal.NotScanned());
        };
    }

    private int answer(byte[] content) {
        try {
            var scanner = new ProcessBuilder(command())
                    .redirectOutput(Redirect.DISCARD)
                    .redirectError(Redirect.DISCARD)
                    .start();
            try {
                return answer(scanner, content);
            } finally {
                scanner.destroyForcibly();
            }
        } catch (IOException e) {
            Log.errorf("the scanner of attachments cannot be run: %s", e.getMessage());
            return -1;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return -1;
        }
    }

    private int answer(Process scanner, byte[] content) throws InterruptedException {
        // Whoever does not read would be waited for without end.
        var sending = Thread.ofVirtual().start(() -> send(scanner.getOutputStream(), content));
        boolean answered = scanner.waitFor(config.scanWithin().toMillis(), TimeUnit.MILLISECONDS);
        sending.interrupt();
        if (!answered) {
            Log.errorf("the scanner of attachments took more than %s", config.scanWithin());
            return -1;
        }
        if (scanner.exitValue() > FOUND) {
            Log.errorf("the scanner of attachments answered %d", scanner.exitValue());
        }
        return scanner.exitValue();
    }

    private static void send(OutputStream to, byte[] content) {
        try (to) {
            to.write(content);
        } catch (IOException enough) {
            // a scanner may know after the first bytes
        }
    }

    private List<String> command() {
        return config.scanner()
                .filter(line -> !line.isBlank())
                .map(line -> List.of(line.strip().split("\\s+")))
                .orElse(List.of());
    }
}
